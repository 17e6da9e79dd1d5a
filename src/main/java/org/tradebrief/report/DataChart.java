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
 * @param lines words for the lines of a panel, by key; as many neighbouring series are one panel
 * @param ownScales of panels: each has an axis of its own, from zero, since their sizes differ too
 *     much to be seen on one
 */
public record DataChart(
    String id,
    SheetChart.Kind kind,
    DataTable data,
    String category,
    List<Series> series,
    int provisionalFrom,
    List<String> lines,
    boolean ownScales) {

  private static final List<String> FLOWS = List.of("flow.exports", "flow.imports");

  public DataChart {
    series = List.copyOf(series);
    lines = List.copyOf(lines);
    if (kind == SheetChart.Kind.PANELS && series.size() % lines.size() != 0) {
      throw new IllegalArgumentException("chart " + id + " has a panel that lacks a line");
    }
  }

  /** A chart whose panels, if it has any, show exports and imports. */
  public DataChart(
      String id,
      SheetChart.Kind kind,
      DataTable data,
      String category,
      List<Series> series,
      int provisionalFrom) {
    this(id, kind, data, category, series, provisionalFrom, FLOWS);
  }

  /** Whether its panels set exports against imports. */
  public boolean showsFlows() {
    return lines.equals(FLOWS);
  }

  /** A chart whose panels share their axes. */
  public DataChart(
      String id,
      SheetChart.Kind kind,
      DataTable data,
      String category,
      List<Series> series,
      int provisionalFrom,
      List<String> lines) {
    this(id, kind, data, category, series, provisionalFrom, lines, false);
  }

  /** Panels that set exports against imports, each on axes of its own. */
  static DataChart ofPanels(
      String id, DataTable data, String category, List<Series> series, int provisionalFrom) {
    return new DataChart(
        id, SheetChart.Kind.PANELS, data, category, series, provisionalFrom, FLOWS, true);
  }

  /** A column drawn as a series. */
  public record Series(String column, SeriesChart.Shape shape, Ink ink) {}
}
