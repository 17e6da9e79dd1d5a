package org.tradebrief.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;

/** Expected values in the words of a finding. */
final class Expected {

  /**
   * Digits shown beyond the printed ones, enough to see on which side of a rounding a value lies.
   */
  private static final int MORE_DIGITS = 2;

  private Expected() {}

  static String text(Interval possible, Figure target) {
    int scale = View.precision(target.reading()).scale() + MORE_DIGITS;
    String low = grouped(possible.low().setScale(scale, RoundingMode.HALF_UP));
    String high = grouped(possible.high().setScale(scale, RoundingMode.HALF_UP));
    if (!possible.hasHigh()) {
      return "at least " + low;
    }
    if (!possible.hasLow()) {
      return "at most " + high;
    }
    return low.equals(high) ? low : low + " to " + high;
  }

  /** The number with grouped thousands and its own decimals. */
  static String grouped(BigDecimal value) {
    return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
  }
}
