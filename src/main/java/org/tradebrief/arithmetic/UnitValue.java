package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Value per unit of quantity, the price that customs data can show, and its change.
 *
 * <p>Source: the ministry's overview quotes crude oil as yen per kilolitre from value and quantity;
 * {@code change = (1 + value change) / (1 + quantity change) - 1}.
 */
public final class UnitValue {

  private static final Interval HUNDRED = Interval.exactly(Decimals.HUNDRED);

  private UnitValue() {}

  /** In the unit of value per unit of quantity, cut at ten decimals; none for no quantity. */
  public static Optional<BigDecimal> of(BigDecimal value, BigDecimal quantity) {
    if (quantity.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.divide(value, quantity));
  }

  /** In percent, cut at ten decimals; none where the quantity fell to nothing. */
  public static Optional<BigDecimal> growth(BigDecimal valueGrowth, BigDecimal quantityGrowth) {
    BigDecimal quantity = Decimals.HUNDRED.add(quantityGrowth);
    if (quantity.signum() == 0) {
      return Optional.empty();
    }
    return Optional.of(Decimals.percent(valueGrowth.subtract(quantityGrowth), quantity));
  }

  /**
   * The range that the rounding of both leaves open, in the unit of value per unit of quantity;
   * none if there may have been no quantity.
   */
  public static Optional<Interval> of(Interval value, Interval quantity) {
    return quantity.low().signum() <= 0 ? Optional.empty() : Optional.of(value.dividedBy(quantity));
  }

  /**
   * In percent, the range that the rounding of both changes leaves open; none if all may be gone.
   */
  public static Optional<Interval> growth(Interval valueGrowth, Interval quantityGrowth) {
    Interval quantity = quantityGrowth.plus(HUNDRED);
    if (quantity.low().signum() <= 0) {
      return Optional.empty();
    }
    Interval ratio = valueGrowth.plus(HUNDRED).notNegative().dividedBy(quantity);
    return Optional.of(ratio.times(Decimals.HUNDRED).minus(HUNDRED));
  }
}
