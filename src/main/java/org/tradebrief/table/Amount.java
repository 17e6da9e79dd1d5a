package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Money.
 *
 * @param value in {@code unit}, exact as printed or computed, not yet rounded for any reader
 * @param unit a unit of money, in yen but for trade between two other countries
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

  /** The value in millions of its money, which is yen but for trade between others; exact. */
  public BigDecimal inMillions() {
    return value.movePointRight(unit.power() - unit.millions().power());
  }

  /** The same amount in another unit of the same money, exact. */
  public Amount in(Unit other) {
    int places = shift(other);
    return new Amount(value.movePointRight(places), other, precision.movePointRight(places));
  }

  private int shift(Unit other) {
    if (!other.isMoney() || !unit.currency().equals(other.currency())) {
      throw new IllegalArgumentException(unit.id() + " is not to be had in " + other.id());
    }
    return unit.power() - other.power();
  }

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(value);
  }
}
