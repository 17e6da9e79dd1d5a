package org.tradebrief.table;

import java.util.List;
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

  /** Money of which trade between two other countries may be given. */
  public static final List<String> OTHER_CURRENCIES = List.of("usd", "eur", "gbp", "cny", "krw");

  private static final List<String> SCALES = List.of("thousand", "million", "billion");
  private static final String YEN = "yen";

  public boolean isMoney() {
    return isYen() || SCALES.contains(scale()) && OTHER_CURRENCIES.contains(currency());
  }

  public boolean isYen() {
    return equals(MILLION_YEN) || equals(THOUSAND_YEN) || equals(BILLION_YEN);
  }

  /** What money is in: {@code yen}, {@code usd}. */
  public String currency() {
    return isYen() ? YEN : id.substring(id.indexOf('-') + 1);
  }

  /** Millions of the same money. */
  public Unit millions() {
    return isYen() ? MILLION_YEN : new Unit("million-" + currency());
  }

  /** How many tens one of the unit is of the money itself: 6 for millions. */
  int power() {
    return 3 * (SCALES.indexOf(scale()) + 1);
  }

  private String scale() {
    int dash = id.indexOf('-');
    return dash < 0 ? "" : id.substring(0, dash);
  }

  public boolean isQuantity() {
    return QUANTITIES.contains(id);
  }
}
