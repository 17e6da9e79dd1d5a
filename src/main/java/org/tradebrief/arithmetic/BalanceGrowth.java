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

  /**
   * The changes that are possible where rounding leaves the balances open; none where only a change
   * of sign is. An interval without upper end where the balance of a year before may be next to
   * nothing.
   */
  public static Optional<Interval> percent(Interval current, Interval previous) {
    if (current.low().signum() < 0 && current.high().signum() <= 0) {
      return percent(current.negated(), previous.negated());
    }
    if (current.high().signum() <= 0 || previous.high().signum() <= 0) {
      return Optional.empty();
    }
    Interval now = current.notNegative();
    if (previous.low().signum() > 0) {
      return Growth.percent(now, previous);
    }
    Interval least = Growth.percent(now, Interval.exactly(previous.high())).orElseThrow();
    return Optional.of(Interval.atLeast(least.low()));
  }

  /** True if surplus and deficit may have changed places, or either may be zero. */
  public static boolean mayChangeSign(Interval current, Interval previous) {
    boolean bothAbove = current.low().signum() > 0 && previous.low().signum() > 0;
    boolean bothBelow = current.high().signum() < 0 && previous.high().signum() < 0;
    return !bothAbove && !bothBelow;
  }
}
