package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Year-on-year change of a balance, taken on magnitudes: a bigger deficit has a positive change.
 * Where surplus and deficit changed places, or either is zero, there is none and the ministry
 * prints {@code -}.
 *
 * <p>Source: March 2025, China -450,825 is printed 479.6, France -18,139 is -78.3; the Philippines,
 * New Zealand and Spain changed sign and print {@code -}.
 */
public final class BalanceGrowth {

  private BalanceGrowth() {}

  /** In percent, cut at ten decimals. */
  public static Optional<BigDecimal> percent(BigDecimal current, BigDecimal previous) {
    if (current.signum() == 0 || current.signum() != previous.signum()) {
      return Optional.empty();
    }
    return Growth.percent(current.abs(), previous.abs());
  }
}
