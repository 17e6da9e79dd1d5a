package org.tradebrief.table;

/**
 * One publication about one month, or one half or year, at one stage, with everything printed in
 * it.
 *
 * @param file the input file it was read from, as the user knows it
 */
public record Release(Vintage vintage, FigureSet figures, String file) {

  /** The month of the release; the last one of a longer span. */
  public Month month() {
    return vintage.period().last();
  }

  /** What a release holds decides what can be made of it. */
  public PackKind kind() {
    if (vintage.stage().coversPartOfMonth()) {
      return PackKind.TOTALS_ONLY;
    }
    if (figures.has(TableId.COMMODITIES)) {
      return PackKind.FULL;
    }
    return figures.has(TableId.AREAS) ? PackKind.AREA_MONTH : PackKind.TOTALS_ONLY;
  }
}
