package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;

/** Horizontal bars to both sides of a zero line, in the order given. */
public record BarChart(String id, List<Bar> bars, String unit, int scale) implements Chart {

  public BarChart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param label its name at the axis
   * @param valueLabel its figure, as text at the end of the bar
   * @param ink the part it plays, such as focus or muted
   */
  public record Bar(String label, BigDecimal value, String valueLabel, Ink ink) {}
}
