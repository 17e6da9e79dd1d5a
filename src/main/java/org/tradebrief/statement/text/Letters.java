package org.tradebrief.statement.text;

import java.text.Normalizer;

/**
 * One way to write each letter, so that recognisers need not know the width of a digit or the shape
 * of a minus. Digits that are not of the decimal line ({@code ①}, {@code ²}, {@code ٣}) stay what
 * they are: as digits of a number they would say something else.
 */
final class Letters {

  private Letters() {}

  /** The letter, or 0 where it is invisible and says nothing. */
  static char plain(char letter) {
    if (letter >= '\uFF01' && letter <= '\uFF5E') {
      return fullWidth(letter);
    }
    return switch (letter) {
      case '\u00A0', '\u2002', '\u2003', '\u2007', '\u2009', '\u200A', '\u202F', '\u3000', '\t' ->
          ' ';
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> 0;
      case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2212', '\uFE63' -> '-';
      case '\u2012', '\u2013', '\u2014', '\u2015' -> '\u2013';
      case '\u301C', '\u223C' -> '~';
      case '\u25B3', '\u25B2', '\u25B5', '\u25B4' -> '\u25B2';
      case '\uFFE5', '\u00A5' -> '\u00A5';
      case '\uFE52', '\uFF61' -> '\u3002';
      case '\uFF64' -> '\u3001';
      case '\u066A', '\uFE6A' -> '%';
      default -> letter >= '\uFF65' && letter <= '\uFF9F' ? halfWidth(letter) : letter;
    };
  }

  private static char fullWidth(char letter) {
    return letter == '\uFF5E' ? '~' : (char) (letter - '\uFF01' + '!');
  }

  /** Half-width kana without their voicing mark, which is a letter of its own. */
  private static char halfWidth(char letter) {
    return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFKC).charAt(0);
  }

  /**
   * A line in two writings of equal length, letter for letter.
   *
   * @param plain for the recognisers
   * @param shown as it stands in the source
   */
  record Line(String plain, String shown) {}

  /**
   * A line letter by letter: half-width kana are joined with their voicing marks, invisible letters
   * go, and of several blanks one stays.
   */
  static Line line(String line) {
    String joined = joinKana(line);
    StringBuilder plain = new StringBuilder(joined.length());
    StringBuilder shown = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char letter = plain(joined.charAt(i));
      char visible = Character.isISOControl(letter) ? ' ' : letter;
      boolean blank =
          visible == ' ' && (plain.isEmpty() || plain.charAt(plain.length() - 1) == ' ');
      if (letter != 0 && !blank) {
        plain.append(visible);
        shown.append(visible == ' ' ? ' ' : joined.charAt(i));
      }
    }
    int end = plain.length();
    while (end > 0 && plain.charAt(end - 1) == ' ') {
      end--;
    }
    return new Line(plain.substring(0, end), shown.substring(0, end));
  }

  private static String joinKana(String line) {
    int voiced = Math.max(line.indexOf('\uFF9E'), line.indexOf('\uFF9F'));
    if (voiced < 0) {
      return line;
    }
    StringBuilder joined = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
      boolean kana = letter >= '\uFF66' && letter <= '\uFF9D';
      if (kana && (next == '\uFF9E' || next == '\uFF9F')) {
        joined.append(
            Normalizer.normalize(line.substring(i, i + 2), Normalizer.Form.NFKC).charAt(0));
        i++;
      } else {
        joined.append(letter);
      }
    }
    return joined.toString();
  }

  static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  static boolean isLatin(char letter) {
    return letter < '\u0250' && Character.isLetter(letter);
  }

  /** Kana and Chinese characters, and the marks that only Japanese text has. */
  static boolean isJapanese(char letter) {
    return letter >= '\u3005' && letter <= '\u30FF' && letter != '\u3008' && letter != '\u3009'
        || letter >= '\u4E00' && letter <= '\u9FFF';
  }
}
