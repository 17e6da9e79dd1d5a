package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Money.
 *
 * @param value in {@code unit}, exact as printed or computed, not yet rounded for any reader
 * @param unit one of the yen units
 * @param precision one unit in the last place that is known, in {@code unit}: 1 for a press table
 *     in million yen, 10 for 0.01 trillion quoted in billion yen; zero for a computed value that is
 *     exact
 */
public record Amount(BigDecimal value, Unit unit, BigDecimal precision) implements Reading {

  public Amount {
    if (!unit.isMoney()) {
      throw new IllegalArgumentException("not a unit of money: " + unit.id());
    }
  }

  public static Amount millions(BigDecimal value) {
    return new Amount(value, Unit.MILLION_YEN, BigDecimal.ONE);
  }

  public static Amount millions(long value) {
    return millions(BigDecimal.valueOf(value));
  }

  /** The value in million yen, exact. */
  public BigDecimal inMillions() {
    return value.movePointRight(shift(Unit.MILLION_YEN));
  }

  /** The same amount in another unit of money, exact. */
  public Amount in(Unit other) {
    int places = shift(other);
    return new Amount(value.movePointRight(places), other, precision.movePointRight(places));
  }

  private int shift(Unit other) {
    return power(unit) - power(other);
  }

  private static int power(Unit unit) {
    return switch (unit.id()) {
      case "thousand-yen" -> 3;
      case "million-yen" -> 6;
      case "billion-yen" -> 9;
      default -> throw new IllegalArgumentException("not a unit of money: " + unit.id());
    };
  }

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(value);
  }
}
