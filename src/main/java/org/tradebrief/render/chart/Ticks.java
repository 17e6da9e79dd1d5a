package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers at an axis: multiples of 1, 2, 2.5 or 5 times a power of ten that enclose the values,
 * about as many as asked for.
 */
record Ticks(List<BigDecimal> values) {

  private static final List<BigDecimal> STEPS =
      List.of(new BigDecimal("1"), new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"));

  Ticks {
    values = List.copyOf(values);
  }

  static Ticks over(BigDecimal low, BigDecimal high, int wanted) {
    BigDecimal span = high.subtract(low);
    if (span.signum() <= 0) {
      // One single value: an axis around it, as wide as the value itself.
      BigDecimal around = high.signum() == 0 ? BigDecimal.ONE : high.abs();
      return over(low.subtract(around), high.add(around), wanted);
    }
    BigDecimal step = step(span, wanted);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal last = high.divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> values = new ArrayList<>();
    for (BigDecimal value = first; value.compareTo(last) <= 0; value = value.add(step)) {
      values.add(value);
    }
    return new Ticks(values);
  }

  private static BigDecimal step(BigDecimal span, int wanted) {
    BigDecimal rough = span.divide(BigDecimal.valueOf(wanted), 20, RoundingMode.HALF_UP);
    int power = rough.precision() - rough.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    for (BigDecimal step : STEPS) {
      if (step.multiply(unit).compareTo(rough) >= 0) {
        return step.multiply(unit);
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  BigDecimal low() {
    return values.getFirst();
  }

  BigDecimal high() {
    return values.getLast();
  }

  /** The decimals all these numbers need, so that 2.5 is never shown as 3. */
  int decimals() {
    int decimals = 0;
    for (BigDecimal value : values) {
      decimals = Math.max(decimals, value.stripTrailingZeros().scale());
    }
    return decimals;
  }

  /**
   * A number of the axis with commas between thousands, the same in both languages, and a true
   * minus.
   */
  static String text(BigDecimal value, int decimals) {
    String digits = value.abs().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whole; i++) {
      if (i > 0 && (whole - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    text.append(digits, whole, digits.length());
    return value.signum() < 0 ? "\u2212" + text : text.toString();
  }
}
