package org.tradebrief.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Finding;
import org.tradebrief.table.TableId;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffTimeline;

/**
 * Goods between two other countries whose duties are known and whose base duties are not: neither
 * reader sees both files.
 */
final class RouteBases {

  private RouteBases() {}

  /** A warning a route, at the first of its figures. */
  static List<Finding> missing(Archive archive, TariffTimeline tariffs) {
    Map<String, Figure> goods = new LinkedHashMap<>();
    for (Figure figure : archive.history().all()) {
      if (figure.table() == TableId.ROUTE_TRADE) {
        goods.putIfAbsent(figure.area().id(), figure);
      }
    }
    return tariffs.measures().stream()
        .filter(measure -> measure.kind() == TariffMeasure.Kind.DUTY)
        .map(TariffMeasure::route)
        .distinct()
        .filter(route -> goods.containsKey(Area.routeId(route.origin(), route.destination())))
        .filter(route -> !hasBase(route, tariffs))
        .map(
            route ->
                Finding.warning(
                    "missing-base-rate",
                    goods.get(Area.routeId(route.origin(), route.destination())).place(),
                    "a row for "
                        + route.origin()
                        + ", "
                        + route.destination()
                        + ", * in context/base-rates.csv",
                    "none; weighted rates count a base duty of 0",
                    "Add the row, or read the rates as duties on top of the base."))
        .toList();
  }

  private static boolean hasBase(TariffRoute route, TariffTimeline tariffs) {
    return tariffs.bases().of(route).stream()
        .anyMatch(base -> base.item().equals(TariffMeasure.ALL_GOODS));
  }
}
