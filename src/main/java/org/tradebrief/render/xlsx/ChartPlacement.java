package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetChart;

/**
 * Where the charts of a sheet stand: at the right of a narrow table, below a wide one, over no cell
 * in use; small ones three side by side. Rows and columns count from 0.
 *
 * @param firstColumn first column of all charts
 * @param below whether they stand below the table
 * @param width of all charts, in points
 * @param boxes the place of each chart
 */
record ChartPlacement(int firstColumn, boolean below, double width, List<Box> boxes) {

  /** Columns that a chart is wide, each {@link Placement#OTHER_WIDTH} characters. */
  static final int COLUMNS = 10;

  /** Points that a chart beside a table is wide, and that one below it is at most. */
  private static final double WIDTH = COLUMNS * points(Placement.OTHER_WIDTH);

  private static final double WIDEST = 1.6 * WIDTH;

  private static final int USUAL_ROWS = 24;
  private static final int SMALL_ROWS = 13;
  private static final int SMALL_ACROSS = 3;

  /** Rows that fit on an A4 page, upright and across. */
  private static final int UPRIGHT_PAGE = 45;

  private static final int ACROSS_PAGE = 30;
  private static final int NARROW_TABLE = 80;
  private static final int ROWS_OF_WORDS = 6;

  /**
   * A chart's place.
   *
   * @param left from the first column of the charts, as a share of their width
   * @param width as a share of the charts' width
   */
  record Box(int firstRow, int lastRow, double left, double width) {}

  static ChartPlacement of(Sheet sheet, Placement placement) {
    int page = page(sheet);
    boolean below = sum(placement.widths()) > NARROW_TABLE;
    int next =
        below
            ? sheet.table().map(placement::lastDataRow).orElse(placement.headerAt()) + 2
            : placement.firstDataRow();
    List<Box> boxes = new ArrayList<>();
    for (int at = 0; at < sheet.charts().size(); at++) {
      SheetChart chart = sheet.charts().get(at);
      boolean small = chart.kind() == SheetChart.Kind.PANELS;
      int tall = Math.min(page, tall(chart));
      int across = small ? at % SMALL_ACROSS : 0;
      double width = small ? 1.0 / SMALL_ACROSS : 1;
      boxes.add(new Box(next, next + tall - 1, across * width, width));
      boolean lastInRow = !small || across == SMALL_ACROSS - 1 || at == sheet.charts().size() - 1;
      next += lastInRow ? tall + 1 : 0;
    }
    double table = placement.widths().stream().mapToDouble(ChartPlacement::points).sum();
    return new ChartPlacement(
        below ? 0 : placement.widths().size() + 1,
        below,
        below ? Math.min(table, WIDEST) : WIDTH,
        List.copyOf(boxes));
  }

  /** The width of a column of so many characters. */
  private static double points(int characters) {
    return characters * 5.25 + 11.5;
  }

  int lastColumn() {
    return firstColumn + COLUMNS - 1;
  }

  int lastRow() {
    return boxes.stream().mapToInt(Box::lastRow).max().orElse(0);
  }

  /** Whether table and charts print on the same page, beside or below each other. */
  static boolean besideOnPaper(Sheet sheet, List<Integer> widths) {
    int rows = sheet.table().map(written -> written.rows().size()).orElse(0);
    if (sum(widths) > NARROW_TABLE) {
      return !sheet.charts().isEmpty();
    }
    return sheet.charts().size() == 1 && rows <= page(sheet);
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** The charts that fit on one page together. */
  List<Box> pages(Sheet sheet) {
    List<Box> pages = new ArrayList<>();
    for (Box chart : boxes) {
      Box before = pages.isEmpty() ? null : pages.getLast();
      if (before != null && chart.lastRow() - before.firstRow() < page(sheet)) {
        pages.set(pages.size() - 1, new Box(before.firstRow(), chart.lastRow(), 0, 1));
      } else {
        pages.add(chart);
      }
    }
    return pages;
  }

  private static int page(Sheet sheet) {
    return sheet.landscape() ? ACROSS_PAGE : UPRIGHT_PAGE;
  }

  private static int tall(SheetChart chart) {
    int names = chart.lastRow() - chart.firstRow() + 1;
    return switch (chart.kind()) {
      case DIVERGING_BARS, WATERFALL -> Math.max(12, names + ROWS_OF_WORDS);
      case GROUPED_BARS -> Math.max(12, names * (chart.series().size() + 1) + ROWS_OF_WORDS);
      case PANELS -> SMALL_ROWS;
      case COLUMNS_AND_LINES, LINES, STEPS -> USUAL_ROWS;
    };
  }
}
