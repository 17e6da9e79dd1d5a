package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one division rule of this room. */
final class Decimals {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Decimals kept by a division. Cut, not rounded: a cut result rounds half up to the same printed
   * digit as the exact one, where a rounded result could be rounded twice. Ten decimals keep the
   * sign of the smallest change that totals in thousand yen can show (1e-9 percent).
   */
  static final int SCALE = 10;

  private Decimals() {}

  static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, SCALE, RoundingMode.DOWN);
  }

  /** {@code 100 * part / whole}. */
  static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return divide(part.multiply(HUNDRED), whole);
  }
}
