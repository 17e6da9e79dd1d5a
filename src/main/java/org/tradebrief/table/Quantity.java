package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A count, weight or volume in one of the ministry's quantity units. The press tables and the
 * history files scale the same goods differently (SHIPS even count tons in one, ships in the
 * other), so two quantities are compared only when their units are equal.
 */
public record Quantity(BigDecimal value, Unit unit, BigDecimal precision) implements Reading {

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(value);
  }
}
