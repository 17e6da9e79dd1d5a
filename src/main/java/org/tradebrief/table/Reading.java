package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell: a number of a known kind, or a mark. */
public sealed interface Reading permits Amount, Quantity, Percent, Points, Index, Fold, Mark {

  /** The number, or nothing for a mark. A fold is a number too, though not a percentage. */
  Optional<BigDecimal> number();

  /** The number of a reading that is known to hold one. */
  default BigDecimal required() {
    return number().orElseThrow(() -> new IllegalStateException("a mark has no number: " + this));
  }
}
