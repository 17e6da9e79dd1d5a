package org.tradebrief.claim;

/** What the tables say of a statement. */
public enum Verdict {
  SUPPORTED,
  CONTRADICTED,
  /** The tables at hand cannot decide it. */
  UNDECIDABLE;

  /** The word that templates and files use. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
