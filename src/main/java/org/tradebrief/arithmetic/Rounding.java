package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;

/**
 * The one rounding, done when a figure is printed: half up to one decimal, the sign of a small fall
 * kept as {@code -0.0}.
 *
 * <p>Source: printed cells of March 2025: 3.9358 is 3.9, 907.4668 is 907.5; plastics print a
 * contribution of {@code -0.0}. Which way a tie goes cannot be seen in the data; half up is ours.
 */
public final class Rounding {

  private Rounding() {}

  public static Percent percent(BigDecimal unrounded) {
    BigDecimal value = toTenth(unrounded);
    return new Percent(value, isNegativeZero(value, unrounded));
  }

  public static Points points(BigDecimal unrounded) {
    BigDecimal value = toTenth(unrounded);
    return new Points(value, isNegativeZero(value, unrounded));
  }

  /** To whole units, as thousand yen become million yen in the press tables (rounded, not cut). */
  public static BigDecimal toWhole(BigDecimal unrounded) {
    return unrounded.setScale(0, RoundingMode.HALF_UP);
  }

  public static BigDecimal toTenth(BigDecimal unrounded) {
    return unrounded.setScale(1, RoundingMode.HALF_UP);
  }

  private static boolean isNegativeZero(BigDecimal rounded, BigDecimal unrounded) {
    return rounded.signum() == 0 && unrounded.signum() < 0;
  }
}
