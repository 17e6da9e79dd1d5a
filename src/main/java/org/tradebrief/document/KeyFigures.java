package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;

/** The figures a reader looks for first, side by side. */
public record KeyFigures(List<Item> items) implements Block {

  public KeyFigures {
    items = List.copyOf(items);
  }

  /**
   * One figure.
   *
   * @param label what it is: "Exports"
   * @param value the level with its unit: "9,847.8 billion yen"
   * @param change the change with its sign and base: "+3.9% on a year earlier"
   * @param note stage or vintage: "Provisional"
   * @param trend the last months for a small line, oldest first; may be empty
   * @param trendText what the small line shows, for a reader who cannot see it
   */
  public record Item(
      String label,
      String value,
      String change,
      String note,
      List<BigDecimal> trend,
      String trendText) {

    public Item {
      trend = List.copyOf(trend);
    }

    /** The same figure with another note. */
    public Item noted(String other) {
      return new Item(label, value, change, other, trend, trendText);
    }
  }
}
