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

  private Contribution() {}

  /** Cut at ten decimals; none where the total was nothing a year before. */
  public static Optional<BigDecimal> points(
      BigDecimal current, BigDecimal previous, BigDecimal totalPrevious) {
    if (totalPrevious.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.percent(current.subtract(previous), totalPrevious));
  }
}
