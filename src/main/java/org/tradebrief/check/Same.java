package org.tradebrief.check;

import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Figure;

/** Cells that print the same figure twice. */
final class Same {

  private Same() {}

  /**
   * Tries a copy against its original; the readings count, for two pages may write a sign
   * differently.
   */
  static void tryCells(Rule rule, Optional<Figure> copy, Optional<Figure> original, Trials trials) {
    if (copy.isEmpty() || original.isEmpty()) {
      trials.notCovered(rule);
      return;
    }
    boolean same = copy.get().reading().equals(original.get().reading());
    trials.verdict(rule, copy.get(), List.of(original.get()), same, original.get()::printed);
  }
}
