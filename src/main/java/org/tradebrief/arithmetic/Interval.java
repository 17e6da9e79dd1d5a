package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The unrounded values that a printed value can stand for, both ends included. Results never
 * exclude a possible value: ends of quotients are rounded outwards.
 *
 * @param high not below {@code low}
 */
public record Interval(BigDecimal low, BigDecimal high) {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** Stands for "without limit"; far above any yen value, so products stay ordinary numbers. */
  private static final BigDecimal NO_LIMIT = BigDecimal.TEN.pow(30);

  /** Digits of a quotient beyond the point. */
  private static final int SCALE = 15;

  public Interval {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low above high: " + low + ", " + high);
    }
  }

  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /** Every value of at least {@code low}. */
  public static Interval atLeast(BigDecimal low) {
    return new Interval(low, low.max(NO_LIMIT));
  }

  /** Half a unit of the last printed place to both sides. */
  public static Interval around(BigDecimal printed, BigDecimal precision) {
    return widened(printed, precision.multiply(HALF));
  }

  /** Every value of at most {@code high}. */
  public static Interval atMost(BigDecimal high) {
    return new Interval(high.min(NO_LIMIT.negate()), high);
  }

  /** True if there is an upper end. */
  public boolean hasHigh() {
    return high.compareTo(NO_LIMIT) < 0;
  }

  /** True if there is a lower end. */
  public boolean hasLow() {
    return low.compareTo(NO_LIMIT.negate()) > 0;
  }

  /** A value and a margin to both sides. */
  public static Interval widened(BigDecimal value, BigDecimal margin) {
    return new Interval(value.subtract(margin), value.add(margin));
  }

  public Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  public Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  public Interval times(BigDecimal factor) {
    return times(exactly(factor));
  }

  public Interval times(Interval other) {
    if (low.signum() >= 0 && other.low.signum() >= 0) {
      return new Interval(low.multiply(other.low), high.multiply(other.high));
    }
    BigDecimal a = low.multiply(other.low);
    BigDecimal b = low.multiply(other.high);
    BigDecimal c = high.multiply(other.low);
    BigDecimal d = high.multiply(other.high);
    return new Interval(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  public Interval dividedBy(BigDecimal divisor) {
    return dividedBy(exactly(divisor));
  }

  /**
   * @throws ArithmeticException if the divisor may be zero or below; the rules divide by totals,
   *     which are above zero
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.low.signum() <= 0) {
      throw new ArithmeticException("divisor not above zero: " + divisor);
    }
    BigDecimal lowest = low.signum() >= 0 ? divisor.high : divisor.low;
    BigDecimal highest = high.signum() >= 0 ? divisor.low : divisor.high;
    return new Interval(
        low.divide(lowest, SCALE, RoundingMode.FLOOR),
        high.divide(highest, SCALE, RoundingMode.CEILING));
  }

  public Interval negated() {
    return new Interval(high.negate(), low.negate());
  }

  /** The part at or above zero; zero itself where there is none. */
  public Interval notNegative() {
    return new Interval(low.max(BigDecimal.ZERO), high.max(BigDecimal.ZERO));
  }

  public boolean contains(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  /** True if one value can be both. */
  public boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
