package org.tradebrief.app;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.run.VerifyRun.Line;

/**
 * Judgements as a table for a terminal: line, verdict, the tables' figure and the statement; below
 * what it is about and, of what does not stand, why and what may be written instead.
 */
final class VerdictTable {

  private static final String INDENT = "        ";

  private VerdictTable() {}

  static List<String> lines(List<Line> texts) {
    int verdict = widest(texts.stream().map(Line::verdictWord).toList());
    int printed = widest(texts.stream().map(Line::printed).toList());
    List<String> lines = new ArrayList<>();
    for (Line text : texts) {
      lines.add(
          padded(Integer.toString(text.number()), 5)
              + "  "
              + padded(text.verdictWord(), verdict)
              + "  "
              + padded(text.printed(), printed)
              + "  "
              + clean(text.text()));
      lines.add(INDENT + "= " + clean(text.subject()));
      if (!text.verdict().equals("supported")) {
        lines.add(INDENT + clean(text.reason()));
        if (!text.wording().isEmpty()) {
          lines.add(INDENT + "> " + clean(text.wording()));
        }
      }
    }
    return lines;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(VerdictTable::width).max().orElse(0);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Letters of East Asia are two columns wide on a terminal. */
  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }

  /** Somebody else's words may not steer the terminal. */
  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "");
  }
}
