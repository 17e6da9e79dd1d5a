package org.tradebrief.statement.text;

import java.util.Arrays;

/**
 * A paragraph, list item, heading or table row as one line of plain letters.
 *
 * @param kind what it is in the document
 * @param level of a heading 1 to 6, else 0
 * @param text in plain letters
 * @param shown the same letter for letter as it stands in the source
 * @param lines the line of the file for each letter of the text
 */
record Passage(Kind kind, int level, String text, String shown, int[] lines) {

  enum Kind {
    PARAGRAPH,
    ITEM,
    HEADING,
    ROW
  }

  int line(int at) {
    return lines.length == 0 ? 1 : lines[Math.min(at, lines.length - 1)];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage that
        && kind == that.kind
        && level == that.level
        && text.equals(that.text)
        && Arrays.equals(lines, that.lines);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Puts a passage together from lines. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder shown = new StringBuilder();
    private int[] lines = new int[64];

    boolean isEmpty() {
      return text.isEmpty();
    }

    char last() {
      return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    /** Adds a line; a blank joins it to what is there unless both sides are Japanese. */
    void add(Letters.Line line, int number) {
      String plain = line.plain();
      if (plain.isEmpty()) {
        return;
      }
      boolean joined =
          isEmpty() || Letters.isJapanese(last()) && Letters.isJapanese(plain.charAt(0));
      shown.append(joined ? "" : " ").append(line.shown());
      append(joined ? plain : " " + plain, number);
    }

    private void append(String letters, int number) {
      int from = text.length();
      text.append(letters);
      if (text.length() > lines.length) {
        lines = Arrays.copyOf(lines, Math.max(text.length(), lines.length * 2));
      }
      Arrays.fill(lines, from, text.length(), number);
    }

    Passage passage(Kind kind, int level) {
      return new Passage(
          kind, level, text.toString(), shown.toString(), Arrays.copyOf(lines, text.length()));
    }
  }
}
