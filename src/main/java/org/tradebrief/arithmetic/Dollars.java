package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import org.tradebrief.table.Amount;

/**
 * Yen in dollars at a stated rate. The result depends on the rate, so its kind and date are printed
 * beside it: the surplus with the USA of fiscal 2024, 9,005.3 billion yen, is 63 billion dollars at
 * the market rate of 17 April 2025 and 60 billion at the customs average of March.
 */
public final class Dollars {

  private Dollars() {}

  /**
   * Million dollars, cut at ten decimals.
   *
   * @param yenPerDollar above zero
   */
  public static BigDecimal millions(Amount yen, BigDecimal yenPerDollar) {
    requireRate(yenPerDollar);
    return Decimals.divide(yen.inMillions(), yenPerDollar);
  }

  /**
   * Change of the yen per dollar in percent; above zero the yen is weaker.
   *
   * <p>Source: the ministry's overview of April 2014, 102.43 against 96.01 yen is 6.7 percent
   * weaker.
   */
  public static BigDecimal yenWeakeningPercent(BigDecimal current, BigDecimal previous) {
    requireRate(current);
    requireRate(previous);
    return Decimals.percent(current.subtract(previous), previous);
  }

  private static void requireRate(BigDecimal rate) {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("an exchange rate must be above zero: " + rate);
    }
  }
}
