package org.tradebrief.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.tradebrief.source.FileLock;

/**
 * Lends an output folder to one run at a time. The lock is the operating system's and ends with its
 * owner, however that ends; a file beside it says who holds it. The lock's own file is never opened
 * a second time: closing it again would give the lock back. A run that publishes nothing leaves no
 * folder behind that was not there before.
 */
final class OutLock implements AutoCloseable {

  static final String STORE = ".packs";
  private static final String FILE = "lock";
  private static final String HOLDER = "holder";
  private static final int TRIES = 20;

  private final Path out;
  private final boolean made;
  private final FileChannel channel;

  private OutLock(Path out, boolean made, FileChannel channel) {
    this.out = out;
    this.made = made;
    this.channel = channel;
  }

  /** Takes the folder, which is made if it is not there. */
  static OutLock take(Path out, String holder) throws IOException, HeldException {
    boolean made = !Files.exists(out);
    Path file = out.resolve(STORE).resolve(FILE);
    for (int n = 0; n < TRIES; n++) {
      Files.createDirectories(out.resolve(STORE));
      if (!file.getParent().toRealPath().startsWith(out.toRealPath())) {
        throw new IOException(file.getParent() + " leads out of the folder");
      }
      FileChannel channel;
      try {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        // The run before us gave the folder back in this instant, and with it the store.
        continue;
      }
      if (!FileLock.take(channel)) {
        channel.close();
        throw new HeldException(holder(file.resolveSibling(HOLDER)));
      }
      if (isTheOne(channel, file, holder)) {
        Files.writeString(file.resolveSibling(HOLDER), holder);
        return new OutLock(out, made, channel);
      }
      // We hold a file that is no longer the one of that name.
      channel.close();
    }
    throw new IOException("the lock " + file + " cannot be had");
  }

  /**
   * Whether the file we hold still has its name, which the run before us may have taken away. Told
   * by a size that hardly two runs share, since Java does not tell one file from another otherwise.
   */
  private static boolean isTheOne(FileChannel channel, Path file, String holder)
      throws IOException {
    int size = 1 + (holder.hashCode() & 0xfff);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(new byte[size]), 0);
    try {
      return Files.size(file) == size;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static String holder(Path file) {
    try {
      String text = Files.readString(file);
      return text.length() > 200 ? text.substring(0, 200) : text;
    } catch (IOException e) {
      return "";
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() throws IOException {
    Path store = out.resolve(STORE);
    boolean unused;
    try (var entries = Files.list(store)) {
      unused =
          entries.allMatch(entry -> List.of(FILE, HOLDER).contains(entry.getFileName().toString()));
    }
    Files.deleteIfExists(store.resolve(HOLDER));
    if (unused) {
      Files.deleteIfExists(store.resolve(FILE));
      deleteIfEmpty(store);
      if (made) {
        deleteIfEmpty(out);
      }
    }
    channel.close();
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Somebody has put something there meanwhile.
    }
  }
}
