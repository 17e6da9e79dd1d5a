package org.tradebrief.arithmetic;

import java.math.BigDecimal;

/**
 * The value index as the product of the others: {@code quantity * unit value / 100}, with 2020 =
 * 100.
 *
 * <p>Source: exports to Asia in March 2025, 104.5 * 154.7 / 100 is printed 161.7.
 */
public final class IndexProduct {

  private IndexProduct() {}

  /** Exact. */
  public static BigDecimal value(BigDecimal quantityIndex, BigDecimal unitValueIndex) {
    return quantityIndex.multiply(unitValueIndex).movePointLeft(2);
  }

  /** What the rounding of both indexes leaves open. */
  public static Interval value(Interval quantityIndex, Interval unitValueIndex) {
    return quantityIndex.times(unitValueIndex).dividedBy(Decimals.HUNDRED);
  }

  /** The growth of the value, in percent, that the growths of quantity and unit value amount to. */
  public static Interval growth(Interval quantityGrowth, Interval unitValueGrowth) {
    Interval hundred = Interval.exactly(Decimals.HUNDRED);
    return value(hundred.plus(quantityGrowth), hundred.plus(unitValueGrowth)).minus(hundred);
  }
}
