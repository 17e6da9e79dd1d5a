package org.tradebrief.table;

import java.util.Optional;

/** The kinds of table that inputs hold. */
public enum TableId {
  /** Page 1 of a release: exports, imports, balance, a year before, growth. */
  TOTALS("totals"),
  /** Page 2: the same by partner, 47 rows. */
  AREAS("areas"),
  /** Pages 3 to 20: principal commodities, of the world and of eight partners. */
  COMMODITIES("commodities"),
  /** Page 21: value, quantity and unit-value indexes of the month. */
  INDEXES("indexes"),
  /** Pages 22 to 26: the indexes of three years and the last months. */
  INDEX_HISTORY("index-history"),
  /** Monthly totals of the world since 1979. */
  WORLD_HISTORY("world-history"),
  /** Monthly totals of the world without season, as the ministry publishes them. */
  SEASONALLY_ADJUSTED("seasonally-adjusted"),
  /** Monthly totals of areas and countries. */
  AREA_HISTORY("area-history"),
  /** Monthly values and quantities by commodity. */
  COMMODITY_HISTORY("commodity-history"),
  /**
   * Monthly values and quantities by statistical code and country. Has a store of its own, {@link
   * NineDigits}, and no rows in the tidy layout.
   */
  NINE_DIGITS("nine-digits"),
  /**
   * Goods from one country to another, neither of them the reporting one, as somebody gives them.
   */
  ROUTE_TRADE("route-trade"),
  /** Totals of fiscal years as they were published. */
  FISCAL_YEARS("fiscal-years");

  private final String id;

  TableId(String id) {
    this.id = id;
  }

  /** The word of the tidy layout. */
  public String id() {
    return id;
  }

  public static Optional<TableId> of(String id) {
    for (TableId table : values()) {
      if (table.id.equals(id)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }
}
