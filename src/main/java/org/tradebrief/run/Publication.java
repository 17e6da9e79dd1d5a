package org.tradebrief.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a finished pack where readers find it, in one step. The files go into a folder of their own
 * below {@code out/.packs}; {@code out/2025-03-provisional} is a link to it, and replacing a link
 * is one atomic rename. A reader at any instant sees the old pack or the new one, whole; the pack
 * before stays on disk for readers that are inside it, older ones go. A killed run leaves at most a
 * folder that no link names, which the next run clears; the lock is the operating system's and dies
 * with its owner.
 */
final class Publication implements AutoCloseable {

  private static final String STORE = ".packs";

  private final Path out;
  private final Path store;
  private final FileChannel channel;

  private Publication(Path out, FileChannel channel) {
    this.out = out;
    this.store = out.resolve(STORE);
    this.channel = channel;
  }

  /** Takes the folder for this run; empty if another run holds it. */
  static Optional<Publication> open(Path out) throws IOException {
    Files.createDirectories(out.resolve(STORE));
    FileChannel channel =
        FileChannel.open(
            out.resolve(STORE).resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // The same process holds it already: as good as another run.
      lock = null;
    }
    if (lock == null) {
      channel.close();
      return Optional.empty();
    }
    return Optional.of(new Publication(out, channel));
  }

  /**
   * Writes the files and makes them the pack of that name.
   *
   * @param identity text that differs for packs that differ; part of the folder's name
   */
  void publish(String pack, String identity, Map<String, byte[]> files) throws IOException {
    Path link = out.resolve(pack);
    Optional<Path> before = current(link);
    clear(pack, before);
    Path folder = store.resolve(pack + "." + identity);
    if (before.isPresent() && before.get().equals(folder)) {
      folder = store.resolve(pack + "." + identity + "-again");
    }
    write(folder, files);
    if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
      // A folder that is no link was not made by us: kept aside, never deleted.
      Files.move(link, free(out.resolve(pack + ".before")));
    }
    Path staged = store.resolve(pack + ".link");
    Files.deleteIfExists(staged);
    Files.createSymbolicLink(staged, out.relativize(folder));
    Files.move(staged, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectory(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (FileChannel target =
          FileChannel.open(
              folder.resolve(file.getKey()),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(file.getValue());
        while (bytes.hasRemaining()) {
          target.write(bytes);
        }
        // On disk before the link names it, so that a power cut cannot publish an empty file.
        target.force(true);
      }
    }
  }

  private Optional<Path> current(Path link) throws IOException {
    return Files.isSymbolicLink(link)
        ? Optional.of(out.resolve(Files.readSymbolicLink(link)))
        : Optional.empty();
  }

  /** Removes folders of this pack that no link names: left by a killed run, or two packs ago. */
  private void clear(String pack, Optional<Path> before) throws IOException {
    List<Path> old;
    try (Stream<Path> entries = Files.list(store)) {
      old =
          entries
              .filter(path -> path.getFileName().toString().startsWith(pack + "."))
              .filter(path -> before.map(current -> !current.equals(path)).orElse(true))
              .toList();
    }
    for (Path path : old) {
      delete(path);
    }
  }

  private static Path free(Path wanted) throws IOException {
    Path path = wanted;
    for (int n = 2; Files.exists(path, LinkOption.NOFOLLOW_LINKS); n++) {
      path = wanted.resolveSibling(wanted.getFileName() + "-" + n);
      if (n > 999) {
        throw new FileAlreadyExistsException(wanted.toString());
      }
    }
    return path;
  }

  private static void delete(Path path) throws IOException {
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
