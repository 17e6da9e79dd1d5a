package org.tradebrief.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.source.FolderTree;

/**
 * Puts finished packs where readers find them, each in one step. The files go into a folder of
 * their own below {@code out/.packs}; {@code out/2025-03-provisional} is a link to it, and
 * replacing a link is one atomic rename. A reader at any instant sees the old pack or the new one,
 * whole. A killed run leaves at most a folder named {@code staging-...}, which the next run clears.
 * Nothing is ever deleted outside of {@code .packs}. Several threads may publish different packs.
 */
final class Publication implements AutoCloseable {

  private static final String STAGING = "staging-";

  /** The build's number and the beginning of its manifest's digest stand behind the pack. */
  private static final Pattern BUILD = Pattern.compile("(.+)\\.(\\d{4,9})-([0-9a-z]{1,64})");

  private final Path out;
  private final Path store;
  private final OutLock lock;
  private final int keep;

  private Publication(Path out, OutLock lock, int keep) {
    this.out = out;
    this.store = out.resolve(OutLock.STORE);
    this.lock = lock;
    this.keep = keep;
  }

  /** Takes the folder for this run and clears what a killed one left. */
  static Publication open(Path out, Publishing publishing) throws IOException, HeldException {
    OutLock lock = OutLock.take(out, publishing.holder());
    Publication publication = new Publication(out, lock, publishing.keep());
    try {
      for (Path left : publication.stored(name -> name.startsWith(STAGING))) {
        FolderTree.delete(left);
      }
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    return publication;
  }

  /**
   * Writes the files and makes them the pack of that name, unless they are that already.
   *
   * @param identity text that differs for packs that differ: the beginning of the manifest's digest
   * @return whether the pack is a new one
   */
  boolean publish(String pack, String identity, Map<String, byte[]> files, boolean force)
      throws IOException {
    Optional<Path> before = current(pack);
    if (!force && before.isPresent() && same(before.get(), files)) {
      return false;
    }
    Path staging = store.resolve(STAGING + pack);
    write(staging, files);
    int number = builds(pack).stream().mapToInt(Publication::number).max().orElse(0) + 1;
    Path folder = store.resolve(String.format(Locale.ROOT, "%s.%04d-%s", pack, number, identity));
    Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
    Path link = out.resolve(pack);
    if (Files.isDirectory(link, LinkOption.NOFOLLOW_LINKS)) {
      // A folder that is no link was not made by us: kept aside, never deleted.
      Files.move(link, free(out.resolve(pack + ".before")));
    }
    Path staged = store.resolve(STAGING + pack + ".link");
    Files.createSymbolicLink(staged, out.relativize(folder));
    Files.move(staged, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    clear(pack, folder);
    return true;
  }

  /** The folder that the name of a pack leads to, if it is one of ours. */
  Optional<Path> current(String pack) throws IOException {
    Path link = out.resolve(pack);
    if (!Files.isSymbolicLink(link)) {
      return Optional.empty();
    }
    Path folder = out.resolve(Files.readSymbolicLink(link)).normalize();
    return builds(pack).stream().filter(build -> build.equals(folder.normalize())).findFirst();
  }

  Receipts receipts() {
    return new Receipts(store);
  }

  /** The newest builds before the current one stay, for readers that are inside them. */
  private void clear(String pack, Path current) throws IOException {
    List<Path> earlier =
        builds(pack).stream()
            .filter(build -> !build.equals(current))
            .sorted(Comparator.comparingInt(Publication::number).reversed())
            .skip(keep)
            .toList();
    for (Path build : earlier) {
      FolderTree.delete(build);
    }
  }

  private List<Path> builds(String pack) throws IOException {
    return stored(
        name -> {
          Matcher build = BUILD.matcher(name);
          return build.matches() && build.group(1).equals(pack);
        });
  }

  private static int number(Path build) {
    Matcher name = BUILD.matcher(build.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(2)) : 0;
  }

  private List<Path> stored(java.util.function.Predicate<String> wanted) throws IOException {
    try (Stream<Path> entries = Files.list(store)) {
      return entries
          .filter(path -> wanted.test(path.getFileName().toString()))
          .map(Path::normalize)
          .toList();
    }
  }

  private static boolean same(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      if (entries.count() != files.size()) {
        return false;
      }
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      if (!Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
          || Files.size(there) != file.getValue().length
          || !java.util.Arrays.equals(Files.readAllBytes(there), file.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static void write(Path folder, Map<String, byte[]> files) throws IOException {
    Files.createDirectory(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try (FileChannel target =
          FileChannel.open(
              folder.resolve(file.getKey()),
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(file.getValue());
        while (bytes.hasRemaining()) {
          target.write(bytes);
        }
        // On disk before the link names it, so that a power cut cannot publish an empty file.
        target.force(true);
      }
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

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
