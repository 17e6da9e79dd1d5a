package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Year-on-year change of a value that cannot be negative: {@code (current / previous - 1) * 100}.
 *
 * <p>Source: totals of March 2025, 9,847,814 over 9,474,898 is printed 3.9. For balances see {@link
 * BalanceGrowth}.
 */
public final class Growth {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private Growth() {}

  /** In percent, cut at ten decimals; none where there was nothing a year before. */
  public static Optional<BigDecimal> percent(BigDecimal current, BigDecimal previous) {
    if (previous.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.percent(current.subtract(previous), previous));
  }

  /**
   * What a year before was if the printed growth were exact, in the unit of {@code current}, cut at
   * ten decimals; none for a fall by everything. See the interval for what rounding leaves open.
   */
  public static Optional<BigDecimal> previous(BigDecimal current, BigDecimal percent) {
    BigDecimal ratio = Decimals.HUNDRED.add(percent);
    return ratio.signum() <= 0
        ? Optional.empty()
        : Optional.of(Decimals.divide(current.multiply(Decimals.HUNDRED), ratio));
  }

  /**
   * What a year before must have been, in the unit of {@code current}: the range that the rounding
   * of the current value and of the growth leave open. None if the growth may be a fall by
   * everything.
   */
  public static Optional<Interval> previous(Interval current, Interval percent) {
    Interval ratio = percent.dividedBy(Decimals.HUNDRED).plus(ONE);
    return ratio.low().signum() <= 0 ? Optional.empty() : Optional.of(current.dividedBy(ratio));
  }

  /** In percent, from what rounding leaves open of both values; none if the base may be zero. */
  public static Optional<Interval> percent(Interval current, Interval previous) {
    if (previous.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval ratio = current.dividedBy(previous);
    return Optional.of(ratio.minus(ONE).times(Decimals.HUNDRED));
  }
}
