package org.tradebrief.check;

import org.tradebrief.table.Severity;

/**
 * Something that must hold between printed cells.
 *
 * @param id stable, lower case with dashes; also the code of its findings
 * @param severity stop for an identity, warn for what is merely implausible
 * @param reach how much the rule says about a cell that keeps it
 * @param says the rule as a phrase that an expected value can follow
 */
record Rule(String id, Severity severity, Reach reach, String says) {

  /** How much a kept rule says about its cells. */
  enum Reach {
    /** The cell can be recomputed, up to rounding. */
    PINS,
    /** The cell cannot lie beyond a limit. */
    BOUNDS,
    /** Only the form of the cell is known to be right: its sign, its mark, its grouping. */
    FORM
  }

  static Rule pins(String id, String says) {
    return new Rule(id, Severity.STOP, Reach.PINS, says);
  }

  static Rule bounds(String id, String says) {
    return new Rule(id, Severity.STOP, Reach.BOUNDS, says);
  }

  static Rule form(String id, String says) {
    return new Rule(id, Severity.STOP, Reach.FORM, says);
  }

  static Rule hint(String id, String says) {
    return new Rule(id, Severity.WARN, Reach.BOUNDS, says);
  }
}
