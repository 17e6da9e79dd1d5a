package org.tradebrief.check;

import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;

/** The unit a quantity cell counts in. */
final class Units {

  private Units() {}

  /** None for a mark, which carries no unit. */
  static Optional<Unit> of(Figure figure) {
    return figure.reading() instanceof Quantity quantity
        ? Optional.of(quantity.unit())
        : Optional.empty();
  }
}
