package org.tradebrief.document;

import java.util.List;

/**
 * A native chart over columns of the sheet's own table.
 *
 * @param title what it shows, as a finding
 * @param subtitle measure and unit
 * @param alt text for a reader who cannot see it
 * @param category id of the column with the labels of the axis
 * @param firstRow first row of the table that is drawn, counted from 0
 * @param lastRow last row that is drawn
 */
public record SheetChart(
    String id,
    Kind kind,
    String title,
    String subtitle,
    String alt,
    String category,
    List<Series> series,
    int firstRow,
    int lastRow) {

  public SheetChart {
    series = List.copyOf(series);
  }

  /** The form of the chart; in the combined one each series has its own shape on one axis. */
  public enum Kind {
    COLUMNS_AND_LINES,
    LINES,
    DIVERGING_BARS,
    /** Drawn in the briefing alone. */
    GROUPED_BARS,
    /** Drawn in the briefing alone. */
    PANELS
  }

  /** One series: the id of its column, its shape and the part it plays. */
  public record Series(String column, SeriesChart.Shape shape, Ink ink) {}
}
