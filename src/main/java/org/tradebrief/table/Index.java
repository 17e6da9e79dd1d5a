package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/** Points of an index with 2020 = 100. */
public record Index(BigDecimal value) implements Reading {

  @Override
  public Optional<BigDecimal> number() {
    return Optional.of(value);
  }
}
