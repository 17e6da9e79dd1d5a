package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetChart;

/**
 * Where the charts of a sheet stand: one below the other at the right of the table, over no cell in
 * use. Rows and columns count from 0.
 *
 * @param firstColumn first column of all charts
 * @param rows first and last row of each chart
 */
record ChartPlacement(int firstColumn, List<Rows> rows) {

  /** Columns that a chart is wide, each {@link Placement#OTHER_WIDTH} characters. */
  static final int COLUMNS = 10;

  private static final int USUAL_ROWS = 24;

  /** Rows that fit on an A4 page, upright and across. */
  private static final int UPRIGHT_PAGE = 45;

  private static final int ACROSS_PAGE = 30;
  private static final int NARROW_TABLE = 64;
  private static final int ROWS_OF_WORDS = 6;

  record Rows(int first, int last) {}

  static ChartPlacement of(Sheet sheet, Placement placement) {
    int page = page(sheet);
    int next = placement.firstDataRow();
    List<Rows> rows = new ArrayList<>();
    for (SheetChart chart : sheet.charts()) {
      int tall = Math.min(page, tall(chart));
      rows.add(new Rows(next, next + tall - 1));
      next += tall + 1;
    }
    return new ChartPlacement(placement.widths().size() + 1, List.copyOf(rows));
  }

  int lastColumn() {
    return firstColumn + COLUMNS - 1;
  }

  /** Whether a table is so small that its one chart prints beside it on the same page. */
  static boolean besideOnPaper(Sheet sheet, List<Integer> widths) {
    int rows = sheet.table().map(written -> written.rows().size()).orElse(0);
    return sheet.charts().size() == 1
        && rows <= page(sheet)
        && widths.stream().mapToInt(Integer::intValue).sum() <= NARROW_TABLE;
  }

  /** The charts that fit on one page together. */
  List<Rows> pages(Sheet sheet) {
    List<Rows> pages = new ArrayList<>();
    for (Rows chart : rows) {
      Rows before = pages.isEmpty() ? null : pages.getLast();
      if (before != null && chart.last() - before.first() < page(sheet)) {
        pages.set(pages.size() - 1, new Rows(before.first(), chart.last()));
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
    return chart.kind() == SheetChart.Kind.DIVERGING_BARS
        ? Math.max(12, chart.lastRow() - chart.firstRow() + 1 + ROWS_OF_WORDS)
        : USUAL_ROWS;
  }
}
