package org.tradebrief.table;

import java.util.Set;

/**
 * The unit of a reading, written as in the tidy layout: {@code million-yen}, {@code percent},
 * {@code TMT}.
 */
public record Unit(String id) {

  public static final Unit MILLION_YEN = new Unit("million-yen");
  public static final Unit THOUSAND_YEN = new Unit("thousand-yen");
  public static final Unit BILLION_YEN = new Unit("billion-yen");
  public static final Unit PERCENT = new Unit("percent");
  public static final Unit POINTS = new Unit("points");
  public static final Unit INDEX_2020 = new Unit("index-2020");
  public static final Unit FOLD = new Unit("fold");

  /**
   * The ministry's quantity units: number, tons, litres and gross tons, some in thousands or
   * millions.
   */
  public static final Set<String> QUANTITIES =
      Set.of("KG", "MT", "TMT", "NO", "TNO", "MNO", "KL", "TKL", "GT");

  /** The unit of quantity that this one counts in thousands or millions: NO for TNO and MNO. */
  public Unit single() {
    return singles() == 1 ? this : new Unit(id.substring(1));
  }

  /** How many of its {@link #single} units it stands for: 1, a thousand or a million. */
  public long singles() {
    return switch (id) {
      case "TMT", "TNO", "TKL" -> 1_000;
      case "MNO" -> 1_000_000;
      default -> 1;
    };
  }

  public boolean isMoney() {
    return equals(MILLION_YEN) || equals(THOUSAND_YEN) || equals(BILLION_YEN);
  }

  public boolean isQuantity() {
    return QUANTITIES.contains(id);
  }
}
