package org.tradebrief.statement;

/** What a stated number counts, each in one fixed scale. */
public enum StatedUnit {
  /** Million yen. */
  YEN,
  /** Million US dollars. */
  DOLLARS,
  PERCENT,
  /** Percentage points. */
  POINTS,
  /** Times the year before: 2 for doubled. */
  FOLD,
  /** How many, or the how-many-th: months of a streak, a rank. */
  COUNT,
  YEN_PER_DOLLAR,
  /** Points of an index, 2020 = 100. */
  INDEX,
  /** Pieces: cars, ships. */
  PIECES,
  /** Metric tons. */
  TONS,
  KILOLITRES
}
