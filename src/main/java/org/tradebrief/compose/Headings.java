package org.tradebrief.compose;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tradebrief.report.DataTable;

/**
 * The headings of one table of the workbook: of one line and each another, as a real table needs
 * them. Names from the inputs may be neither.
 */
final class Headings {

  /** What a workbook reads as the code of a letter: programs disagree on it within formulas. */
  private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final Composition composition;
  private final DataTable table;
  private final Set<String> taken = new HashSet<>();

  Headings(Composition composition, DataTable table) {
    this.composition = composition;
    this.table = table;
  }

  /** The heading of the next column; a second one of a name has the column's id behind it. */
  String next(DataTable.Column column) {
    String text =
        CODE.matcher(composition.heading(table, column).replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
            .replaceAll("-x$1-");
    if (text.isEmpty()) {
      text = column.id();
    }
    return taken.add(folded(text)) ? text : other(text + " (" + column.id() + ")");
  }

  /** Ids differ, so that this ends at the first step unless a name holds another's id. */
  private String other(String text) {
    String free = text;
    while (!taken.add(folded(free))) {
      free += "'";
    }
    return free;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
