package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;

/** Estimated widths of text, in digits; a full-width character counts as two. */
final class TextWidth {

  /** Marks that Japanese setting does not put at the start of a line. */
  private static final String NEVER_FIRST = "、。，．）」』】・：；？！％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々)]}.,;:!?%";

  /** Marks that do not stand at the end of a line. */
  private static final String NEVER_LAST = "（「『【([{";

  private TextWidth() {}

  /** Rounded up. */
  static int of(String text) {
    return (text.codePoints().map(TextWidth::tenths).sum() + 9) / 10;
  }

  /** Shares of the width of a digit, after the usual sans serif faces. */
  private static int tenths(int codePoint) {
    if (wide(codePoint)) {
      return 20;
    }
    if (" .,:;'|!ijl()[]-/tfrI".indexOf(codePoint) >= 0) {
      return 6;
    }
    if ("mwMW%@".indexOf(codePoint) >= 0) {
      return 15;
    }
    return codePoint >= 'A' && codePoint <= 'Z' ? 13 : 10;
  }

  private static boolean wide(int codePoint) {
    return codePoint >= 0x1100
        && (codePoint <= 0x115F
            || codePoint == 0x2026
            || codePoint >= 0x2460 && codePoint <= 0x26FF
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFE30 && codePoint <= 0xFE6F
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
            || codePoint >= 0x1F300);
  }

  /** The width of the longest piece that may not be broken: a word, or one full-width character. */
  static int longestWord(String text) {
    return pieces(text).stream().mapToInt(piece -> of(piece.strip())).max().orElse(0);
  }

  /**
   * The text in lines of at most {@code width}, broken after spaces or between full-width
   * characters.
   */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && of(line.toString()) + of(piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int before = -1;
    for (int codePoint : text.codePoints().toArray()) {
      if (before >= 0 && mayBreak(before, codePoint)) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.appendCodePoint(codePoint);
      before = codePoint;
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static boolean mayBreak(int before, int after) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ') {
      return false;
    }
    return before == ' ' || before == '\u3000' || wide(before) || wide(after);
  }
}
