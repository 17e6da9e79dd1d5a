package org.tradebrief.claim;

/** What a claim is about; templates ask for claims by topic. */
public enum Topic {
  TOTALS,
  PARTNERS,
  TRENDS,
  COMMODITIES,
  PRICES,
  FISCAL_YEAR,
  TARIFFS;

  /** The word that templates use: {@code fiscal-year}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
