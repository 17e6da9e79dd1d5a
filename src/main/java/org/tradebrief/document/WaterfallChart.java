package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * Contributions one after the other, each a bar from the sum before it to the sum after it, and at
 * the end their total from zero.
 */
public record WaterfallChart(String id, List<Bar> bars, String unit) implements Chart {

  public WaterfallChart {
    bars = List.copyOf(bars);
  }

  /** What a bar stands for. */
  public enum Part {
    RISE,
    FALL,
    TOTAL
  }

  /**
   * One bar.
   *
   * @param from the sum before it, zero for the total
   * @param to the sum after it
   * @param valueLabel what lies between the two, as text
   * @param isRest what all that is not named moved; drawn paler, since it is no name of its own
   */
  public record Bar(
      String label, BigDecimal from, BigDecimal to, String valueLabel, Part part, boolean isRest) {

    public BigDecimal low() {
      return from.min(to);
    }

    public BigDecimal high() {
      return from.max(to);
    }
  }
}
