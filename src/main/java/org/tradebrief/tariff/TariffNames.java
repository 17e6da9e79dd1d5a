package org.tradebrief.tariff;

import java.util.List;
import org.tradebrief.context.CommodityLayout;
import org.tradebrief.context.ReferenceLists;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;

/** Which areas and items the lists have, and what to say where they have not. */
record TariffNames(ReferenceLists reference) {

  static final String AREAS = "an id of reference/areas.csv, " + TariffRoute.REPORTER + ", or *";

  boolean hasArea(String id) {
    return List.of(TariffMeasure.ALL_GOODS, TariffRoute.REPORTER).contains(id)
        || reference.areaById(id).isPresent();
  }

  static String items(Flow flow) {
    return "an id of reference/commodities.csv with the layout "
        + CommodityLayout.press(flow).id()
        + ", or *";
  }

  /** Goods into the reporting country are items of its imports, all others of its exports. */
  boolean hasItem(Flow flow, String id) {
    return id.equals(TariffMeasure.ALL_GOODS)
        || reference.commodities(CommodityLayout.press(flow)).stream()
            .map(Commodity::id)
            .anyMatch(id::equals);
  }
}
