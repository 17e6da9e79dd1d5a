package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same series for several names, side by side, on the same axes or each on one of its own.
 *
 * @param axisLabels the label at a position, empty where none is drawn
 * @param panels all with the same number of series, drawn alike, in reading order
 * @param unit unit of the value axes
 * @param provisionalFrom first position that is not yet final; the number of positions if none is
 *     marked
 * @param ownScales each panel has its own value axis, from zero, with its own numbers
 */
public record PanelChart(
    String id,
    List<String> axisLabels,
    List<Panel> panels,
    String unit,
    int provisionalFrom,
    boolean ownScales)
    implements Chart {

  public PanelChart {
    axisLabels = List.copyOf(axisLabels);
    panels = List.copyOf(panels);
  }

  /** Panels on the same axes. */
  public PanelChart(
      String id, List<String> axisLabels, List<Panel> panels, String unit, int provisionalFrom) {
    this(id, axisLabels, panels, unit, provisionalFrom, false);
  }

  /**
   * True if the common axis begins above zero, which must be said: all values lie in its upper
   * half.
   */
  public boolean startsAboveZero() {
    return !ownScales
        && lowest().signum() > 0
        && lowest().multiply(BigDecimal.TWO).compareTo(highest()) > 0;
  }

  /** The smallest value of all panels; zero where there is none. */
  public BigDecimal lowest() {
    return values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  /** The largest value of all panels; zero where there is none. */
  public BigDecimal highest() {
    return values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
  }

  private Stream<BigDecimal> values() {
    return panels.stream().flatMap(Panel::values);
  }

  /** One name with its series; the label at the end of a series stands beside the name. */
  public record Panel(String title, List<SeriesChart.Series> series) {

    /** All values drawn. */
    public Stream<BigDecimal> values() {
      return series.stream().flatMap(line -> line.values().stream()).flatMap(Optional::stream);
    }

    public Panel {
      series = List.copyOf(series);
    }
  }
}
