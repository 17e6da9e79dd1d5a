package org.tradebrief.season;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a regressor was found to do, in the model that still had it.
 *
 * @param kept true if it stayed in the model and its effect is taken out of the series
 * @param probability that all its coefficients are nothing (Wald test)
 */
public record Tested(
    String regressor, boolean kept, BigDecimal probability, List<Coefficient> coefficients) {

  /** Five in a hundred: a regressor that is nothing with at least this probability is left out. */
  static final BigDecimal LIMIT = new BigDecimal("0.05");

  /**
   * @param effect of one unit of the column: percent where the season multiplies, else in the unit
   *     of the series
   * @param t the coefficient over its standard error
   */
  public record Coefficient(String column, BigDecimal effect, BigDecimal t) {}

  public Tested {
    coefficients = List.copyOf(coefficients);
  }

  boolean isSignificant() {
    return probability.compareTo(LIMIT) < 0;
  }

  Tested leftOut() {
    return new Tested(regressor, false, probability, coefficients);
  }
}
