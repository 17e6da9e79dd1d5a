package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change printed as {@code *474}: the value is that many times the year before, not a percentage.
 */
public record Fold(BigDecimal times) implements Reading {

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(times);
  }
}
