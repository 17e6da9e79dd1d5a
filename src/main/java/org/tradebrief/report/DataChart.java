package org.tradebrief.report;

import java.util.List;
import org.tradebrief.document.Ink;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SheetChart;

/**
 * A named chart over columns of a table of its own. Its title, subtitle and text alternative are
 * sentence templates under {@code chart/<id>}.
 *
 * @param id name in the catalogue: {@code monthly-balance}
 * @param data the table drawn; every row is a position
 * @param category the column with the labels
 * @param provisionalFrom first row that is not yet final; the number of rows if none is
 */
public record DataChart(
    String id,
    SheetChart.Kind kind,
    DataTable data,
    String category,
    List<Series> series,
    int provisionalFrom) {

  public DataChart {
    series = List.copyOf(series);
  }

  /** A column drawn as a series. */
  public record Series(String column, SeriesChart.Shape shape, Ink ink) {}
}
