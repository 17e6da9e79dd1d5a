package org.tradebrief.context;

import org.tradebrief.table.Flow;

/**
 * The four lists of commodity labels. Exports and imports are different lists, and the press
 * release and the history files name the same goods differently; the same name can even mean
 * another code.
 */
public enum CommodityLayout {
  PRESS_EXPORTS("press-exports"),
  PRESS_IMPORTS("press-imports"),
  /** Codes of d51ma, without apostrophes: {@code 0+1}, {@code 70503}. */
  HISTORY_EXPORTS("history-exports"),
  /** Codes of d61ma. */
  HISTORY_IMPORTS("history-imports");

  private final String id;

  CommodityLayout(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static CommodityLayout press(Flow flow) {
    return flow == Flow.IMPORTS ? PRESS_IMPORTS : PRESS_EXPORTS;
  }

  public static CommodityLayout history(Flow flow) {
    return flow == Flow.IMPORTS ? HISTORY_IMPORTS : HISTORY_EXPORTS;
  }
}
