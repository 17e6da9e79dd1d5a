package org.tradebrief.source;

import java.nio.charset.StandardCharsets;
import org.tradebrief.table.SourcePlace;

/**
 * A file as it was read: its name for people, its bytes, and their SHA-256 in lower-case
 * hexadecimal.
 *
 * @param path relative to the inputs folder, with {@code /} on every system
 */
public record SourceFile(String path, byte[] bytes, String sha256) {

  public static SourceFile of(String path, byte[] bytes) {
    return new SourceFile(path, bytes, Digest.of(bytes));
  }

  public SourcePlace place() {
    return SourcePlace.file(path);
  }

  /** True if the text in ASCII stands at the start, which is how binary formats mark themselves. */
  boolean startsWith(String ascii) {
    byte[] start = ascii.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if (bytes[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
