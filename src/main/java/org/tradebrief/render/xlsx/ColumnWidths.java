package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;
import org.tradebrief.document.SheetTable.Kind;

/**
 * Widths of a table's columns, in characters: what the author asked for, or more where a cell needs
 * it.
 */
final class ColumnWidths {

  /** A longer text wraps. */
  private static final int WIDEST_TEXT = 44;

  private static final int WIDEST_PROSE = 70;

  /** The button of the filter covers the end of a heading. */
  private static final int FILTER_BUTTON = 3;

  /** A depth of a row indents its first cell by this much. */
  private static final int INDENT = 2;

  private ColumnWidths() {}

  static List<Integer> of(SheetTable table, Formats formats) {
    List<Integer> widths = new ArrayList<>();
    for (int index = 0; index < table.columns().size(); index++) {
      Column column = table.columns().get(index);
      int content = content(table, index, formats);
      int heading = TextWidth.longestWord(column.heading()) + FILTER_BUTTON;
      int fitted =
          switch (column.kind()) {
            case PROSE -> Math.min(WIDEST_PROSE, Math.min(content, Math.max(column.width(), 24)));
            case TEXT -> Math.max(column.width(), Math.min(content, WIDEST_TEXT));
            default -> Math.max(column.width(), content + 1);
          };
      widths.add(Math.max(heading, fitted));
    }
    return widths;
  }

  private static int content(SheetTable table, int index, Formats formats) {
    Column column = table.columns().get(index);
    int widest = 0;
    for (SheetTable.Row row : table.rows()) {
      int indent = index == 0 ? row.depth() * INDENT : 0;
      int bold = Roles.bold(row.role()) ? 1 : 0;
      widest = Math.max(widest, formats.width(column, row.cells().get(index)) + indent + bold);
    }
    return widest;
  }

  /** Whether a text wraps in a column of this kind. */
  static boolean wraps(Kind kind) {
    return kind == Kind.PROSE || kind == Kind.TEXT;
  }
}
