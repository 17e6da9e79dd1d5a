package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;
import org.tradebrief.document.SheetTable.Kind;

/**
 * Widths of a table's columns, in characters: what the author asked for, or more where a cell needs
 * it. A table too wide for its page gets narrower columns of text, which wrap.
 */
final class ColumnWidths {

  /** A longer text wraps. */
  private static final int WIDEST_TEXT = 44;

  private static final int WIDEST_PROSE = 70;
  private static final int LEAST_TEXT = 11;
  private static final int LEAST_FIRST_TEXT = 24;
  private static final int LEAST_PROSE = 22;

  /** The button of the filter covers the end of a heading. */
  private static final int FILTER_BUTTON = 3;

  /** A heading is given this many lines before it widens its column; in a wide table one more. */
  private static final int LINES_OF_HEADING = 2;

  private static final int WIDEST_FOR_HEADING = 16;

  /** Up to here a heading stays on one line; a Japanese one has no good place to be broken. */
  private static final int WIDEST_WHOLE_HEADING = 13;

  private static final int WIDEST_WHOLE_JAPANESE = 18;

  /** A depth of a row indents its first cell by this much. */
  private static final int INDENT = 2;

  /** Characters across a page in letters of seven points, which are still easy to read. */
  private static final int UPRIGHT = 118;

  private static final int ACROSS = 178;

  private ColumnWidths() {}

  static List<Integer> of(Sheet sheet, SheetTable table, Formats formats) {
    int room = sheet.landscape() ? ACROSS : UPRIGHT;
    List<Integer> widths = fitted(table, formats, LINES_OF_HEADING);
    if (sum(widths) > room) {
      widths = fitted(table, formats, LINES_OF_HEADING + 1);
    }
    if (!Roles.data(table)) {
      narrow(widths, table, room);
    }
    return widths;
  }

  private static List<Integer> fitted(SheetTable table, Formats formats, int linesOfHeading) {
    List<Integer> widths = new ArrayList<>();
    for (int index = 0; index < table.columns().size(); index++) {
      Column column = table.columns().get(index);
      int content = content(table, index, formats);
      boolean tight = linesOfHeading > LINES_OF_HEADING;
      int fitted =
          switch (column.kind()) {
            case PROSE -> Math.min(WIDEST_PROSE, Math.min(content, Math.max(column.width(), 24)));
            case TEXT -> 1 + Math.max(tight ? 0 : column.width(), Math.min(content, WIDEST_TEXT));
            default -> Math.max(tight ? 0 : column.width(), content + 2);
          };
      widths.add(Math.max(heading(column.heading(), linesOfHeading), fitted));
    }
    return widths;
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  private static int heading(String heading, int lines) {
    int whole = TextWidth.of(heading);
    int most = TextWidth.isWide(heading) ? WIDEST_WHOLE_JAPANESE : WIDEST_WHOLE_HEADING;
    if (lines == LINES_OF_HEADING && whole <= most) {
      return whole + FILTER_BUTTON;
    }
    int share = (whole + lines - 1) / lines;
    int wanted = Math.min(WIDEST_FOR_HEADING, share + 1);
    int phrase = TextWidth.longestPhrase(heading);
    return Math.max(TextWidth.longestWord(heading), phrase <= WIDEST_FOR_HEADING ? phrase : wanted)
        + FILTER_BUTTON;
  }

  /** Takes from the widest column of text, from prose last, until the table fits. */
  private static void narrow(List<Integer> widths, SheetTable table, int room) {
    int over = sum(widths) - room;
    for (Kind kind : List.of(Kind.TEXT, Kind.PROSE)) {
      while (over > 0) {
        int widest = widest(widths, table, kind);
        if (widest < 0) {
          break;
        }
        widths.set(widest, widths.get(widest) - 1);
        over--;
      }
    }
  }

  /**
   * The widest column of a kind that may still give; the first column names the rows and keeps
   * more.
   */
  private static int widest(List<Integer> widths, SheetTable table, Kind kind) {
    int widest = -1;
    for (int index = 0; index < widths.size(); index++) {
      int least = kind == Kind.PROSE ? LEAST_PROSE : index == 0 ? LEAST_FIRST_TEXT : LEAST_TEXT;
      if (table.columns().get(index).kind() == kind
          && widths.get(index) > least
          && (widest < 0 || widths.get(index) > widths.get(widest))) {
        widest = index;
      }
    }
    return widest;
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
