package org.tradebrief.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;
import org.tradebrief.tariff.TariffRoute;

/**
 * Goods between two countries neither of which is the reporting one, as a tidy table gives them.
 */
final class RouteGoods {

  private RouteGoods() {}

  static String id(TariffRoute route) {
    return "trade" + suffix(route);
  }

  /** {@code -to-eu}, {@code -from-china} and, for two others, {@code -between-china-and-usa}. */
  static String suffix(TariffRoute route) {
    if (!route.isReported()) {
      return "-between-" + plain(route.origin()) + "-and-" + plain(route.destination());
    }
    String way = route.destination().equals(TariffRoute.REPORTER) ? "-from-" : "-to-";
    return way + plain(route.partner());
  }

  private static String plain(String area) {
    return area.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for a route of the reporting country, whose goods stand on the partner's page. */
  static Optional<DataTable> of(TradeView view, TariffRoute route) {
    List<CommodityRow> goods = route.isReported() ? List.of() : view.routeGoods(route);
    Optional<Figure> value = goods.stream().flatMap(row -> row.value().stream()).findFirst();
    return value.map(
        first ->
            new DataTable(
                id(route),
                Optional.of(first.vintage()),
                Optional.of(RateCells.unit(List.of(first))),
                List.of(
                    Column.of("commodity", Kind.TEXT, 0),
                    Column.of("value", Kind.AMOUNT, 0),
                    Column.of("change", Kind.PERCENT, 1),
                    Column.of("place", Kind.PROSE, 0)),
                goods.stream().map(RouteGoods::row).toList()));
  }

  private static Row row(CommodityRow line) {
    return new Row(
        line.commodity().id(),
        Roles.of(line.commodity()),
        Roles.depth(line.commodity()),
        List.of(
            new DataTable.Cell.Text(line.commodity().name()),
            Cells.printed(line.value()),
            Cells.printed(line.growth()),
            Cells.text(
                line.value()
                    .map(Figure::place)
                    .map(place -> place.origin().isEmpty() ? place.text() : place.origin())
                    .orElse(""))));
  }
}
