package org.tradebrief.render.xlsx;

import java.util.regex.Pattern;

/** Text on its way into a cell. */
final class CellText {

  /** How the file form writes a character by its code; read back as that character. */
  private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  /** Characters that XML cannot hold. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

  private CellText() {}

  /** The text such that a reader gets every character back; impossible ones become U+FFFD. */
  static String written(String text) {
    return CODED.matcher(IMPOSSIBLE.matcher(text).replaceAll("\uFFFD")).replaceAll("_x005F_");
  }

  /**
   * Whether a spreadsheet would take the text for a formula if a person typed it again. Cells hold
   * text as text anyway; this decides on the quote that keeps it text when the cell is edited.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }
}
