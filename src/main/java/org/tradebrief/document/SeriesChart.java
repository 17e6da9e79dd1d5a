package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Series over a common axis, usually months.
 *
 * @param categories one label a position: "Mar 2025"
 * @param axisLabels the shorter label drawn at a position, empty where none is drawn
 * @param unit unit of the value axis
 * @param scale decimals on the value axis
 * @param provisionalFrom first position whose values are provisional; the number of positions if
 *     none is
 */
public record SeriesChart(
    String id,
    List<String> categories,
    List<String> axisLabels,
    List<Series> series,
    String unit,
    int scale,
    int provisionalFrom)
    implements Chart {

  public SeriesChart {
    categories = List.copyOf(categories);
    axisLabels = List.copyOf(axisLabels);
    series = List.copyOf(series);
  }

  /** How a series is drawn. */
  public enum Shape {
    LINE,
    COLUMN,
    /** A line that keeps its level until the next position. */
    STEP
  }

  /**
   * One series.
   *
   * @param values one a position; empty where there is no figure, which leaves a gap
   * @param endLabel text at the last value: the name and the figure
   */
  public record Series(
      String name, Shape shape, Ink ink, List<Optional<BigDecimal>> values, String endLabel) {

    public Series {
      values = List.copyOf(values);
    }
  }
}
