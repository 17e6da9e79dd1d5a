package org.tradebrief.arithmetic;

/**
 * The answer to "when was that last so?".
 *
 * @param periods how far back the last such period lies, the newest being 0; where none was found,
 *     how many earlier periods were looked at
 */
public record LookBack(Outcome outcome, int periods) {

  /** What looking back came upon first. */
  public enum Outcome {
    FOUND,
    /** All data were looked at and none was such: a first, or a record, as far as the data go. */
    NEVER,
    /** A missing value came first, so the question is open. */
    GAP
  }
}
