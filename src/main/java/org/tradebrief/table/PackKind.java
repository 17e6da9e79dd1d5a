package org.tradebrief.table;

/** What a pack can tell, by the tables at hand. */
public enum PackKind {
  /** All pages of a monthly release. */
  FULL,
  /** Totals and partners. */
  AREA_MONTH,
  /** Totals alone: the releases of the first 10 and 20 days. */
  TOTALS_ONLY,
  /** A month of the history file: totals and trends, of a later vintage. */
  HISTORY_MONTH,
  /** A quarter, a half or a year: as published about it, or the sum of its months. */
  PERIOD
}
