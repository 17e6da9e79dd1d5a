package org.tradebrief.report;

import org.tradebrief.document.RowRole;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;

/** What an area or a commodity is among the rows of a table. */
final class Roles {

  private Roles() {}

  static RowRole of(Area area) {
    return switch (area.kind()) {
      case WORLD -> RowRole.TOTAL;
      case REGION -> RowRole.GROUP;
      case MEMO -> RowRole.MEMO;
      case COUNTRY, UNKNOWN -> RowRole.ITEM;
    };
  }

  static int depth(Area area) {
    return area.kind() == Area.Kind.COUNTRY ? 1 : 0;
  }

  static RowRole of(Commodity commodity) {
    return switch (commodity.level()) {
      case TOTAL -> RowRole.TOTAL;
      case SECTION -> RowRole.GROUP;
      case OF_WHICH -> RowRole.MEMO;
      case ITEM, UNKNOWN -> RowRole.ITEM;
    };
  }

  static int depth(Commodity commodity) {
    return switch (commodity.level()) {
      case TOTAL, SECTION, UNKNOWN -> 0;
      case ITEM -> 1;
      case OF_WHICH -> 2;
    };
  }
}
