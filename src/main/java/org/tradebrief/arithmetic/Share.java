package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Part of a whole in percent; the whole is the total of the same table.
 *
 * <p>Source: March 2025, motor vehicles 501,838 of 1,876,184 to the USA are printed 26.7; every
 * total prints 100.0.
 */
public final class Share {

  private Share() {}

  /** Cut at ten decimals; none where the whole is zero. */
  public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.percent(part, whole));
  }

  /** The same for what rounding leaves open of both; none where the whole may be zero. */
  public static Optional<Interval> percent(Interval part, Interval whole) {
    if (whole.low().signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(part.times(Decimals.HUNDRED).dividedBy(whole));
  }
}
