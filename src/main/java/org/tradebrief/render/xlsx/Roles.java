package org.tradebrief.render.xlsx;

import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;

/** How rows and columns are set apart. */
final class Roles {
  private Roles() {}

  static boolean bold(RowRole role) {
    return role == RowRole.TOTAL || role == RowRole.GROUP;
  }

  /** A table for machines: long, with numbers of many kinds in one column. */
  static boolean data(SheetTable table) {
    return table.rows().size() >= LongRows.FROM
        && table.columns().stream().anyMatch(column -> column.kind() == Kind.NUMBER);
  }

  /** Whether a column holds figures, which end at the right. */
  static boolean figures(Kind kind) {
    return switch (kind) {
      case TEXT, PROSE, MONTH, DATE -> false;
      case AMOUNT, QUANTITY, PERCENT, POINTS, INDEX, RATE, COUNT, NUMBER -> true;
    };
  }
}
