package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text apart into passages. Front matter, fenced code, comments and link definitions are no
 * text. A line that is indented less than the one before begins a new passage in plain text, and a
 * list item and a table row are passages of their own.
 */
final class Passages {
  private static final int FRONT_MATTER_LINES = 200;

  private final boolean markdown;
  private final List<Passage> passages = new ArrayList<>();
  private Passage.Builder open = new Passage.Builder();
  private Passage.Kind kind = Passage.Kind.PARAGRAPH;
  private int indent;

  private Passages(boolean markdown) {
    this.markdown = markdown;
  }

  static List<Passage> of(String text, boolean markdown) {
    Passages passages = new Passages(markdown);
    passages.read(text.split("\\r\\n|\\r|\\n|\\u2028|\\u2029|\\u0085", -1));
    return passages.passages;
  }

  private void read(String[] lines) {
    int at = markdown ? frontMatter(lines) : 0;
    while (at < lines.length) {
      String line = lines[at];
      String bare = line.strip();
      if (markdown && isFence(bare)) {
        close();
        at = afterFence(lines, at);
        continue;
      }
      if (markdown && bare.startsWith("<!--")) {
        close();
        at = afterComment(lines, at);
        continue;
      }
      line(line, at + 1);
      at++;
    }
    close();
  }

  private static int frontMatter(String[] lines) {
    if (lines.length > 0 && lines[0].strip().equals("---")) {
      for (int i = 1; i < Math.min(lines.length, FRONT_MATTER_LINES); i++) {
        if (lines[i].strip().equals("---") || lines[i].strip().equals("...")) {
          return i + 1;
        }
      }
    }
    return 0;
  }

  private static boolean isFence(String bare) {
    return bare.startsWith("```") || bare.startsWith("~~~");
  }

  private static int afterFence(String[] lines, int at) {
    String mark = lines[at].strip().substring(0, 3);
    for (int i = at + 1; i < lines.length; i++) {
      if (lines[i].strip().startsWith(mark)) {
        return i + 1;
      }
    }
    return lines.length;
  }

  private static int afterComment(String[] lines, int at) {
    for (int i = at; i < lines.length; i++) {
      if (lines[i].contains("-->")) {
        return i + 1;
      }
    }
    return lines.length;
  }

  private void line(String raw, int number) {
    String line = markdown ? quoted(raw) : raw;
    String bare = line.strip();
    if (bare.isEmpty() || isDefinition(bare)) {
      close();
      return;
    }
    int heading = markdown ? headingLevel(bare) : 0;
    if (heading > 0) {
      close();
      open.add(plain(bare.substring(heading)), number);
      emit(Passage.Kind.HEADING, heading);
    } else if (isRule(bare)) {
      boolean under = markdown && !open.isEmpty() && kind == Passage.Kind.PARAGRAPH;
      if (under) {
        emit(Passage.Kind.HEADING, bare.charAt(0) == '=' ? 1 : 2);
      } else {
        close();
      }
    } else if (markdown && bare.startsWith("|")) {
      close();
      open.add(row(bare), number);
      emit(Passage.Kind.ROW, 0);
    } else {
      text(line, bare, number);
    }
  }

  private void text(String line, String bare, int number) {
    int marker = marker(bare);
    int depth = line.length() - line.stripLeading().length();
    if (marker > 0) {
      close();
      kind = Passage.Kind.ITEM;
    } else if (!markdown && (depth < indent || isLabel(bare))) {
      close();
    }
    indent = depth;
    open.add(plain(bare.substring(marker)), number);
    if (!markdown && bare.endsWith("\u3002")) {
      close(); // Japanese lines are broken anywhere; one that ends with a sentence ends a
      // paragraph.
    }
  }

  /** "Exports: 9,847.8 billion yen", a line of a list without marks. */
  private static boolean isLabel(String bare) {
    int colon = bare.indexOf(": ");
    return colon > 0
        && colon < 40
        && colon + 2 < bare.length()
        && !bare.substring(0, colon).contains(".");
  }

  private Letters.Line plain(String line) {
    return Letters.line(markdown ? Inline.plain(line) : Inline.withoutAddresses(line));
  }

  private static String quoted(String line) {
    String rest = line;
    for (int i = 0; i < 32 && rest.stripLeading().startsWith(">"); i++) {
      rest = rest.stripLeading().substring(1);
    }
    return rest;
  }

  private static boolean isDefinition(String bare) {
    int end = bare.startsWith("[") ? bare.indexOf("]:") : -1;
    return end > 0 && bare.substring(end + 2).strip().startsWith("http");
  }

  private static int headingLevel(String bare) {
    int level = 0;
    while (level < bare.length() && level < 7 && bare.charAt(level) == '#') {
      level++;
    }
    boolean heading = level > 0 && level < 7 && level < bare.length() && bare.charAt(level) == ' ';
    return heading ? level : 0;
  }

  private static boolean isRule(String bare) {
    char mark = bare.charAt(0);
    if (bare.length() < 3 || "-=*_".indexOf(mark) < 0) {
      return false;
    }
    for (int i = 0; i < bare.length(); i++) {
      if (bare.charAt(i) != mark && bare.charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** A table row as its cells parted by semicolons; the row of dashes says nothing. */
  private static Letters.Line row(String bare) {
    String inner =
        bare.substring(
            1, bare.endsWith("|") && bare.length() > 1 ? bare.length() - 1 : bare.length());
    boolean rule = inner.chars().allMatch(c -> c == '-' || c == ':' || c == '|' || c == ' ');
    return Letters.line(rule ? "" : Inline.plain(inner.replace("|", " ; ")));
  }

  /** The letters of a list mark and the blank behind it; 0 where there is none. */
  private static int marker(String bare) {
    char first = bare.charAt(0);
    if ("-*+•・●○■□◆◇▪※".indexOf(first) >= 0) {
      boolean wide = first > '\u2000';
      boolean blank = bare.length() > 1 && (bare.charAt(1) == ' ' || bare.charAt(1) == '\u3000');
      return blank ? 2 : wide && bare.length() > 1 ? 1 : 0;
    }
    int digits = 0;
    while (digits < bare.length() && digits < 3 && Letters.isDigit(bare.charAt(digits))) {
      digits++;
    }
    boolean numbered =
        digits > 0
            && digits + 1 < bare.length()
            && (bare.charAt(digits) == '.' || bare.charAt(digits) == ')')
            && bare.charAt(digits + 1) == ' ';
    return numbered ? digits + 2 : 0;
  }

  private void emit(Passage.Kind as, int level) {
    if (!open.isEmpty()) {
      passages.add(open.passage(as, level));
    }
    open = new Passage.Builder();
    kind = Passage.Kind.PARAGRAPH;
    indent = 0;
  }

  private void close() {
    emit(kind, 0);
  }
}
