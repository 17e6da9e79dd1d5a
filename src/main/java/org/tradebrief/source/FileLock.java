package org.tradebrief.source;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;

/** The operating system's lock on a file, which ends with its owner, however that ends. */
public final class FileLock {

  private FileLock() {}

  /**
   * Locks the file until the channel is closed.
   *
   * @return false if somebody holds it: another process, or this one by another channel
   */
  public static boolean take(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }
}
