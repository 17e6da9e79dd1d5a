package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a price in the importer's money fell beside the fall that would have kept the price with
 * duty unchanged: {@code 1 - (1 + old) / (1 + new)}.
 *
 * <p>A duty raised from 2.5 to 27.5 per cent asks for 19.6 per cent, to 15 for 10.9.
 */
public final class Absorption {

  private Absorption() {}

  /** Percent, cut at ten decimals; none where the duty did not rise. */
  public static Optional<BigDecimal> benchmark(BigDecimal oldRate, BigDecimal newRate) {
    return newRate.compareTo(oldRate) <= 0
        ? Optional.empty()
        : Optional.of(Decimals.percent(newRate.subtract(oldRate), Decimals.HUNDRED.add(newRate)));
  }

  /**
   * The change of a price in dollars, percent, from that in yen and the rates of yen per dollar: a
   * dollar that buys fewer yen makes the same yen more dollars.
   */
  public static BigDecimal inDollars(BigDecimal yenChange, BigDecimal rate, BigDecimal rateBefore) {
    BigDecimal now = Decimals.HUNDRED.add(yenChange).multiply(rateBefore);
    return Decimals.divide(now, rate).subtract(Decimals.HUNDRED);
  }

  /** The fall as part of the benchmark, percent; a rise is below zero. */
  public static BigDecimal ratio(BigDecimal dollarChange, BigDecimal benchmark) {
    return Decimals.percent(dollarChange.negate(), benchmark);
  }
}
