package org.tradebrief.document;

/** What a row is in its table; renderers set totals apart and indent parts. */
public enum RowRole {
  TOTAL,
  /** A region or a section: part of the total. */
  GROUP,
  ITEM,
  /** A memo region or an "of which" line: repeats what other rows hold. */
  MEMO
}
