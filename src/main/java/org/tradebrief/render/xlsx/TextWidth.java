package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Estimated widths of text, in digits; a full-width character counts as two. */
final class TextWidth {

  /** Marks that Japanese setting does not put at the start of a line. */
  private static final String NEVER_FIRST = "、。，．）」』】・：；？！％ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々)]}.,;:!?%";

  /** Marks that do not stand at the end of a line. */
  private static final String NEVER_LAST = "（「『【([{";

  /** Characters that are not as wide as a digit, and how many tenths of one they are. */
  private static final List<Share> SHARES =
      List.of(
          new Share("ijl|'", 4),
          new Share(" .,:;/tfI!", 5),
          new Share("r()[]-", 6),
          new Share("cksvxyzJ", 9),
          new Share("mwMW%@", 15));

  /** The same for each of the first characters of Unicode, since whole sheets are measured. */
  private static final String ASCII =
      IntStream.range(0, 128)
          .map(TextWidth::measured)
          .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
          .toString();

  private record Share(String characters, int tenths) {}

  private TextWidth() {}

  /** Rounded up. */
  static int of(String text) {
    return (tenths(text) + 9) / 10;
  }

  private static int tenths(String text) {
    int tenths = 0;
    for (int at = 0; at < text.length(); at++) {
      // A pair of surrogates counts once.
      if (!Character.isLowSurrogate(text.charAt(at))) {
        tenths += tenths(text.charAt(at));
      }
    }
    return tenths;
  }

  /** Shares of the width of a digit, after the usual sans serif faces. */
  private static int tenths(int character) {
    if (character < ASCII.length()) {
      return ASCII.charAt(character);
    }
    return wide(character) ? 20 : 10;
  }

  private static int measured(int character) {
    for (Share share : SHARES) {
      if (share.characters().indexOf(character) >= 0) {
        return share.tenths();
      }
    }
    return character >= 'A' && character <= 'Z' ? 13 : 10;
  }

  private static boolean wide(int character) {
    return character >= 0x1100
        && (character <= 0x115F
            || character == 0x2026
            || character >= 0x2460 && character <= 0x26FF
            || character >= 0x2E80 && character <= 0xA4CF
            || character >= 0xAC00 && character <= 0xDFFF
            || character >= 0xF900 && character <= 0xFAFF
            || character >= 0xFE30 && character <= 0xFE6F
            || character >= 0xFF00 && character <= 0xFF60
            || character >= 0xFFE0 && character <= 0xFFE6);
  }

  /** The width of the longest piece that may not be broken: a word, or one full-width character. */
  static int longestWord(String text) {
    return pieces(text).stream().mapToInt(piece -> of(piece.strip())).max().orElse(0);
  }

  /** Whether the text has full-width characters. */
  static boolean isWide(String text) {
    return text.chars().anyMatch(TextWidth::wide);
  }

  /**
   * The width of the longest phrase: a Japanese text may be broken anywhere, and reads best if it
   * is broken before a bracket or after a mark alone; a Latin one has words.
   */
  static int longestPhrase(String text) {
    if (!isWide(text)) {
      return longestWord(text);
    }
    return Stream.of(text.split("(?=[（])|(?<=[、・])")).mapToInt(TextWidth::of).max().orElse(0);
  }

  /**
   * The text in lines of at most the width, broken after spaces or between full-width characters.
   */
  static List<String> lines(String text, int width) {
    if (tenths(text) <= width * 10 && text.indexOf('\n') < 0) {
      return List.of(text.stripTrailing());
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (String piece : pieces(text)) {
      boolean full = filled + tenths(piece.stripTrailing()) > width * 10;
      if (full && !line.isEmpty() || line.indexOf("\n") >= 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        filled = 0;
      }
      line.append(piece);
      filled += tenths(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** Lines that the text takes in a cell, where a word longer than the cell is broken too. */
  static int height(String text, int width) {
    int height = 0;
    for (String line : lines(text, width)) {
      height += Math.max(1, (tenths(line) + width * 10 - 1) / (width * 10));
    }
    return height;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int at = 1; at < text.length(); at++) {
      if (mayBreak(text.charAt(at - 1), text.charAt(at))) {
        pieces.add(text.substring(start, at));
        start = at;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean mayBreak(char before, char after) {
    if (NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0
        || after == ' '
        || Character.isLowSurrogate(after)) {
      return false;
    }
    boolean afterHyphen = before == '-' && Character.isLetterOrDigit(after);
    return afterHyphen
        || before == ' '
        || before == '\n'
        || before == '\u3000'
        || wide(before)
        || wide(after);
  }
}
