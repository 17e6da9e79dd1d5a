package org.tradebrief.check;

/** How a cell came out of a rule. */
enum Outcome {
  /** Recomputed from the printed cells and rounded, it is the printed one. */
  EXACT,
  /** Some unrounded cells behind the printed ones give the printed one. */
  WITHIN,
  FAILED
}
