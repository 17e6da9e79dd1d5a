package org.tradebrief.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetTable;

/** Where a printed table goes on to the next page: before a group rather than inside it. */
final class PageBreaks {

  /** What an A4 page holds within the margins, in points, upright. */
  private static final double SHORT_SIDE = 595 - 2 * 72 * PrintSetup.SIDE_INCHES;

  private static final double LONG_SIDE = 842 - 2 * 72 * PrintSetup.END_INCHES;
  private static final double SHORT_SIDE_DOWN = 595 - 2 * 72 * PrintSetup.END_INCHES;
  private static final double LONG_SIDE_ACROSS = 842 - 2 * 72 * PrintSetup.SIDE_INCHES;

  /** Width of a digit and of the padding of a column, in points. */
  private static final double DIGIT = 5.25;

  private static final double PADDING = 11.5;

  /** A table this much longer than a page is drawn smaller instead of leaving a few rows alone. */
  private static final double A_LITTLE_MORE = 1.3;

  /** Smaller letters are hard to read. */
  private static final double SMALLEST_SCALE = 0.65;

  /** A break higher up would leave too much of the page empty. */
  private static final double LEAST_FILLED = 0.55;

  private final XSSFSheet target;
  private final double scale;
  private final double page;

  PageBreaks(XSSFSheet target, Sheet sheet, Placement placement) {
    this.target = target;
    double width =
        placement.widths().stream()
            .limit(placement.lastColumn() + 1L)
            .mapToDouble(digits -> digits * DIGIT + PADDING)
            .sum();
    double across = sheet.landscape() ? LONG_SIDE_ACROSS : SHORT_SIDE;
    double down = sheet.landscape() ? SHORT_SIDE_DOWN : LONG_SIDE;
    this.scale = Math.min(1, across / width);
    this.page = down / scale;
  }

  /** Whether the sheet should be made to fit on one page. */
  boolean nearlyOnePage() {
    double height = height(0, target.getLastRowNum());
    return height > page * 0.97
        && height <= page * A_LITTLE_MORE
        && scale * page / height > SMALLEST_SCALE;
  }

  void beforeGroups(SheetTable table, Placement placement) {
    double heading = target.getRow(placement.headerAt()).getHeightInPoints();
    double filled = height(0, placement.headerAt());
    int group = -1;
    double filledAtGroup = 0;
    for (int index = 0; index < table.rows().size(); index++) {
      int at = placement.firstDataRow() + index;
      if (table.rows().get(index).role() == RowRole.GROUP) {
        group = at;
        filledAtGroup = filled;
      }
      double row = height(at, at);
      if (filled + row > page * 0.97) {
        boolean worthIt = group > 0 && filledAtGroup > page * LEAST_FILLED;
        if (worthIt) {
          target.setRowBreak(group - 1);
        }
        filled = heading + (worthIt ? filled - filledAtGroup : 0);
        group = -1;
      }
      filled += row;
    }
  }

  private double height(int first, int last) {
    double height = 0;
    for (int row = first; row <= last; row++) {
      XSSFRow one = target.getRow(row);
      height += one == null ? target.getDefaultRowHeightInPoints() : one.getHeightInPoints();
    }
    return height;
  }
}
