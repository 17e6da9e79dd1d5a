package org.tradebrief.table;

/**
 * Where a figure was read: the file as the user knows it (relative to the inputs folder), the page
 * or sheet in it, the row and the column. Parts that a layout does not have are empty. {@code
 * origin} leads further back, to the ministry's own cell, where the file carries it.
 */
public record SourcePlace(String file, String part, String row, String column, String origin) {

  public static SourcePlace file(String file) {
    return new SourcePlace(file, "", "", "", "");
  }

  public static SourcePlace of(String file, String part, String row, String column) {
    return new SourcePlace(file, part, row, column, "");
  }

  public SourcePlace withOrigin(String text) {
    return new SourcePlace(file, part, row, column, text);
  }

  /** {@code releases/a.csv, page 2, row 5, exports}. */
  public String text() {
    StringBuilder text = new StringBuilder(file);
    append(text, "", part);
    append(text, "row ", row);
    append(text, "column ", column);
    return text.toString();
  }

  private static void append(StringBuilder text, String word, String value) {
    if (!value.isEmpty()) {
      text.append(", ").append(word).append(value);
    }
  }
}
