package org.tradebrief.statement;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that somebody printed, with what its printing says of it.
 *
 * @param number in {@code unit}: 5.2 trillion yen is 5200000 million yen
 * @param precision one unit in the last place that was printed, in {@code unit}: 100000 for 5.2
 *     trillion yen, 0.1 for 3.9 percent
 * @param approximation how exact the words claim it to be
 * @param printed the number and its unit as they stand in the source: {@code 5.2 trillion yen}
 */
public record Stated(
    BigDecimal number,
    StatedUnit unit,
    BigDecimal precision,
    Approximation approximation,
    String printed) {

  public Stated {
    if (precision.signum() <= 0) {
      throw new IllegalArgumentException("a printed number has a last place: " + printed);
    }
  }

  /**
   * Reads digits as they were printed: {@code 5.2}, {@code 9,847,814}, {@code -4.8}. Empty for
   * anything else, so also for digits of other scripts, exponents and more than 24 digits.
   */
  public static Optional<Stated> of(
      String digits, WrittenUnit unit, Approximation approximation, String printed) {
    String plain = digits.replace(",", "").replace('\u2212', '-');
    if (plain.length() > 24 || !plain.matches("[+-]?[0-9]+(\\.[0-9]+)?")) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(plain);
    BigDecimal place = BigDecimal.ONE.movePointLeft(Math.max(number.scale(), 0));
    return Optional.of(
        new Stated(
            number.movePointRight(unit.power()),
            unit.unit(),
            place.movePointRight(unit.power()),
            approximation,
            printed));
  }
}
