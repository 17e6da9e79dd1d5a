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
}
