package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.analysis.TariffExposure.Kind;
import org.tradebrief.analysis.TariffExposure.Line;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Commodity;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/**
 * The lines of the exposure as a table shows them: a line that another one counts stands right
 * below it, so that the lines before the total add up without those set back.
 */
final class ExposureOrder {

  private ExposureOrder() {}

  static List<Line> of(TradeView view, TariffView tariffs, TariffRoute route) {
    List<Line> lines = new TariffExposure(view, tariffs, route).lines();
    List<CommodityRow> goods =
        route.isReported()
            ? view.commodities(route.partner(), route.flow())
            : view.routeGoods(route);
    Set<String> apart =
        lines.stream()
            .filter(line -> line.kind() == Kind.ITEM)
            .map(ExposureRows::key)
            .collect(Collectors.toSet());
    List<Line> ordered = new ArrayList<>();
    for (Line line : lines) {
      if (line.kind() == Kind.PART) {
        continue;
      }
      ordered.add(line);
      if (line.kind() != Kind.ALL) {
        lines.stream()
            .filter(part -> part.kind() == Kind.PART)
            .filter(part -> holder(part, goods, apart).equals(ExposureRows.key(line)))
            .forEach(ordered::add);
      }
    }
    return ordered;
  }

  /** The nearest item looked at apart that a line is part of; else all other goods. */
  private static String holder(Line part, List<CommodityRow> goods, Set<String> apart) {
    Optional<String> above = parent(ExposureRows.key(part), goods);
    while (above.isPresent() && !apart.contains(above.get())) {
      above = parent(above.get(), goods);
    }
    return above.orElse(ExposureRows.REST);
  }

  private static Optional<String> parent(String item, List<CommodityRow> goods) {
    return goods.stream()
        .map(CommodityRow::commodity)
        .filter(commodity -> commodity.id().equals(item))
        .findFirst()
        .flatMap(Commodity::parent)
        .filter(parent -> !parent.equals(item));
  }
}
