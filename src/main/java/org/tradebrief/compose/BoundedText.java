package org.tradebrief.compose;

import java.io.IOException;
import java.io.Writer;

/** Collects what a template writes and stops one that never ends. */
final class BoundedText extends Writer {

  /** A hundred times the longest outline of ours. */
  static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  private final StringBuilder text = new StringBuilder();

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    if (text.length() + length > MOST_CHARACTERS) {
      throw new IOException("writes more than " + MOST_CHARACTERS + " characters");
    }
    text.append(buffer, offset, length);
  }

  @Override
  public void flush() {
    // Nothing is held back.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
