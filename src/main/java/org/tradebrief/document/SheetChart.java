package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A native chart over columns of the sheet's own table.
 *
 * @param title what it shows, as a finding
 * @param subtitle measure and unit; empty where it stands above several charts
 * @param alt text for a reader who cannot see it
 * @param category id of the column with the labels of the axis
 * @param firstRow first row of the table that is drawn, counted from 0
 * @param lastRow last row that is drawn
 * @param provisionalFrom first row of the table whose values are not final, after the last if none
 * @param axis the value axis, for charts that are compared with each other
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
    int lastRow,
    int provisionalFrom,
    Optional<Axis> axis) {

  public SheetChart {
    series = List.copyOf(series);
  }

  /** A chart by itself, of final values. */
  public SheetChart(
      String id,
      Kind kind,
      String title,
      String subtitle,
      String alt,
      String category,
      List<Series> series,
      int firstRow,
      int lastRow) {
    this(
        id,
        kind,
        title,
        subtitle,
        alt,
        category,
        series,
        firstRow,
        lastRow,
        lastRow + 1,
        Optional.empty());
  }

  /**
   * Where a value axis begins and ends.
   *
   * @param step from one line across the chart to the next
   */
  public record Axis(BigDecimal bottom, BigDecimal top, BigDecimal step) {}

  /** The form of the chart; in the combined one each series has its own shape on one axis. */
  public enum Kind {
    COLUMNS_AND_LINES,
    LINES,
    DIVERGING_BARS,
    /**
     * Levels over days: two rows a step, the day before it and its own; the third series is a line
     * through one day.
     */
    STEPS,
    /** Several bars for each name. */
    GROUPED_BARS,
    /**
     * Contributions that add up. The first series lifts each bar to where the one before ended and
     * is not seen; the last is room for the figures of the column {@code contribution}.
     */
    WATERFALL,
    /** Lines, one of several small charts on the same axes. */
    PANELS
  }

  /**
   * One series: the id of its column, its shape and the part it plays.
   *
   * @param name what it is called in the chart; empty for the heading of its column
   */
  public record Series(String column, SeriesChart.Shape shape, Ink ink, String name) {

    public Series(String column, SeriesChart.Shape shape, Ink ink) {
      this(column, shape, ink, "");
    }
  }
}
