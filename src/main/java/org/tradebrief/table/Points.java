package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Percentage points: a contribution to the growth of a total.
 *
 * @param value the number as printed, usually with one decimal
 * @param negativeZero true where the ministry printed {@code -0.0}: a small fall that rounds to
 *     nothing
 */
public record Points(BigDecimal value, boolean negativeZero) implements Reading {

  public Points {
    if (negativeZero && value.signum() != 0) {
      throw new IllegalArgumentException("only zero can be a negative zero: " + value);
    }
  }

  public static Points of(String printed) {
    BigDecimal value = new BigDecimal(printed);
    return new Points(value, value.signum() == 0 && printed.startsWith("-"));
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
