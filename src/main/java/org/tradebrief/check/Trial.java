package org.tradebrief.check;

import java.util.List;
import org.tradebrief.table.Figure;

/**
 * One rule on one cell.
 *
 * @param target the cell that the rule recomputes
 * @param inputs the cells it recomputes it from
 * @param expected what the rule allows, in words; empty unless it failed
 * @param found what stands there instead, in words
 */
record Trial(
    Rule rule, Outcome outcome, Figure target, List<Figure> inputs, String expected, String found) {

  boolean failed() {
    return outcome == Outcome.FAILED;
  }
}
