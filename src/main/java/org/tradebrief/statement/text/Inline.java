package org.tradebrief.statement.text;

import java.util.Map;

/**
 * A line of Markdown without its marks: emphasis, links, images, footnotes, tags, escapes and
 * entities. Addresses go, for their digits are no figures. One walk over the line, looking ahead at
 * most {@value #REACH} letters.
 */
final class Inline {
  private static final int REACH = 2_000;
  private static final Map<String, String> ENTITIES =
      Map.of(
          "nbsp", " ", "amp", "&", "yen", "\u00A5", "minus", "-", "ndash", "\u2013", "mdash",
          "\u2013", "lt", "<", "gt", ">", "percnt", "%", "quot", "\"");

  private Inline() {}

  /** A line of plain text loses its addresses alone. */
  static String withoutAddresses(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      int end = address(line, at);
      if (end > at) {
        plain.append(' ');
        at = end;
      } else {
        plain.append(line.charAt(at++));
      }
    }
    return plain.toString();
  }

  static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    int at = 0;
    while (at < line.length()) {
      char letter = line.charAt(at);
      int end = address(line, at);
      if (end > at) {
        plain.append(' ');
        at = end;
        continue;
      }
      switch (letter) {
        case '\\' -> {
          if (at + 1 < line.length()) {
            plain.append(line.charAt(at + 1));
          }
          at += 2;
        }
        case '`' -> at++;
        case '*' -> at++;
        case '_' -> {
          boolean within = isLetter(line, at - 1) && isLetter(line, at + 1);
          if (within) {
            plain.append(letter);
          }
          at++;
        }
        case '~' -> {
          boolean strike = at + 1 < line.length() && line.charAt(at + 1) == '~';
          if (!strike) {
            plain.append(letter);
          }
          at += strike ? 2 : 1;
        }
        case '!' -> {
          if (at + 1 >= line.length() || line.charAt(at + 1) != '[') {
            plain.append(letter);
          }
          at++;
        }
        case '[' -> at = open(line, at);
        case ']' -> at = close(line, at, plain);
        case '<' -> at = tag(line, at, plain);
        case '&' -> at = entity(line, at, plain);
        default -> {
          plain.append(letter);
          at++;
        }
      }
    }
    return plain.toString();
  }

  /** A footnote goes whole; of a link its text stays. */
  private static int open(String line, int at) {
    if (line.startsWith("[^", at)) {
      int end = find(line, ']', at);
      return end < 0 ? at + 1 : end + 1;
    }
    return at + 1;
  }

  /** Behind a link's text stands its address or its name. */
  private static int close(String line, int at, StringBuilder plain) {
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    if (next == '(') {
      int end = find(line, ')', at);
      return end < 0 ? at + 1 : end + 1;
    }
    if (next == '[') {
      int end = find(line, ']', at + 1);
      return end < 0 ? at + 1 : end + 1;
    }
    return at + 1;
  }

  private static int tag(String line, int at, StringBuilder plain) {
    char next = at + 1 < line.length() ? line.charAt(at + 1) : ' ';
    int end = Character.isLetter(next) || next == '/' || next == '!' ? find(line, '>', at) : -1;
    if (end < 0) {
      plain.append('<');
      return at + 1;
    }
    plain.append(' ');
    return end + 1;
  }

  private static int entity(String line, int at, StringBuilder plain) {
    int end = line.substring(at, Math.min(line.length(), at + 9)).indexOf(';') + at;
    String known = end > at ? ENTITIES.get(line.substring(at + 1, end)) : null;
    plain.append(known == null ? "&" : known);
    return known == null ? at + 1 : end + 1;
  }

  private static int find(String line, char wanted, int from) {
    int limit = Math.min(line.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      if (line.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The end of an address of the web or of mail that begins here, or the place itself. */
  private static int address(String line, int at) {
    if (!line.startsWith("http://", at)
        && !line.startsWith("https://", at)
        && !line.startsWith("www.", at)) {
      return at;
    }
    int end = at;
    while (end < line.length() && " \t<>\"。、）)]」".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String line, int at) {
    return at >= 0 && at < line.length() && Character.isLetterOrDigit(line.charAt(at));
  }
}
