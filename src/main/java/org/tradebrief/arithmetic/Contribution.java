package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an item added to the growth of the total, in percentage points: its change over last year's
 * total <em>of the same table</em>.
 *
 * <p>Source: March 2025, motor vehicles to the USA contribute 1.1 to the growth of exports to the
 * USA (over the world's total it would be 0.2). Contributions of sections add up to the growth of
 * the total; "of which" lines repeat what their item holds.
 */
public final class Contribution {

  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private Contribution() {}

  /** Cut at ten decimals; none where the total was nothing a year before. */
  public static Optional<BigDecimal> points(
      BigDecimal current, BigDecimal previous, BigDecimal totalPrevious) {
    if (totalPrevious.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.percent(current.subtract(previous), totalPrevious));
  }

  /**
   * The same from the printed growth of the item, where its value of a year before is not printed:
   * {@code current * growth / (100 + growth)} is the change. None if the item was nothing or the
   * total was.
   */
  public static Optional<BigDecimal> pointsOfChange(
      BigDecimal current, BigDecimal growthPercent, BigDecimal totalPrevious) {
    BigDecimal ratio = Decimals.HUNDRED.add(growthPercent);
    if (ratio.signum() <= 0 || totalPrevious.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Decimals.percent(current.multiply(growthPercent), ratio.multiply(totalPrevious)));
  }

  /**
   * The same from the growth of the item, for what rounding leaves open: {@code current * growth /
   * (100 + growth)} is the change. None if the growth may be a fall by everything or the total was
   * nothing.
   */
  public static Optional<Interval> points(
      Interval current, Interval growthPercent, Interval totalPrevious) {
    Interval ratio = growthPercent.dividedBy(Decimals.HUNDRED).plus(ONE);
    if (ratio.low().signum() <= 0 || totalPrevious.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval change = current.times(ONE.minus(ONE.dividedBy(ratio)));
    return Optional.of(change.times(Decimals.HUNDRED).dividedBy(totalPrevious));
  }
}
