package org.tradebrief.compose.format;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Plain decimal text: rounded half up, grouped by thousands, with a true minus sign. */
final class Digits {

  static final String MINUS = "\u2212";

  private Digits() {}

  /** The sign of the exact value stays, so a small fall is written {@code −0.0}. */
  static String signedOnlyIfNegative(BigDecimal value, int decimals, boolean negativeZero) {
    return (value.signum() < 0 || negativeZero ? MINUS : "") + size(value, decimals);
  }

  /** With {@code +} before a rise; an exact zero has no sign. */
  static String signed(BigDecimal value, int decimals, boolean negativeZero) {
    return (value.signum() > 0 ? "+" : "") + signedOnlyIfNegative(value, decimals, negativeZero);
  }

  /** The absolute value. */
  static String size(BigDecimal value, int decimals) {
    return grouped(value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString());
  }

  /** Decimals that a figure known to {@code precision} has; negative where not all units are. */
  static int known(BigDecimal precision) {
    return precision.signum() == 0
        ? Integer.MAX_VALUE
        : precision.scale() + 1 - precision.precision();
  }

  /** Decimals of a value as printed, at most {@code most}. */
  static int printed(BigDecimal value, int most) {
    return Math.clamp(value.scale(), 0, most);
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain);
    for (int i = end - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }
}
