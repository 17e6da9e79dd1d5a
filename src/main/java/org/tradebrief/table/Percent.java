package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A percentage: a year-on-year change or a share.
 *
 * @param value the number as printed, usually with one decimal
 * @param negativeZero true where the ministry printed {@code -0.0}: a small fall that rounds to
 *     nothing
 */
public record Percent(BigDecimal value, boolean negativeZero) implements Reading {

  public Percent {
    if (negativeZero && value.signum() != 0) {
      throw new IllegalArgumentException("only zero can be a negative zero: " + value);
    }
  }

  public static Percent of(String printed) {
    BigDecimal value = new BigDecimal(printed);
    return new Percent(value, value.signum() == 0 && printed.startsWith("-"));
  }

  /** -1, 0 or 1; a printed {@code -0.0} counts as a fall. */
  public int direction() {
    return negativeZero ? -1 : value.signum();
  }

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(value);
  }
}
