package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.tariff.TariffRoute;

/**
 * The goods that a release prints for a route, or that a table of another country's trade gives,
 * cut into parts that do not overlap and together are all of them.
 */
final class TradedGoods {

  private final CommodityRow total;
  private final Map<String, CommodityRow> rows;

  private TradedGoods(CommodityRow total, Map<String, CommodityRow> rows) {
    this.total = total;
    this.rows = rows;
  }

  /** Empty where the release has no page of the partner, or none with a total above zero. */
  static Optional<TradedGoods> of(TradeView view, TariffRoute route) {
    List<CommodityRow> page =
        route.isReported()
            ? view.commodities(route.partner(), route.flow())
            : view.routeGoods(route);
    Map<String, CommodityRow> rows = new LinkedHashMap<>();
    for (CommodityRow row : page) {
      if (row.value().flatMap(Figure::amount).isPresent()) {
        rows.put(row.commodity().id(), row);
      }
    }
    return Optional.ofNullable(rows.get(Commodity.TOTAL_ID))
        .filter(row -> millions(row).signum() > 0)
        .map(row -> new TradedGoods(row, rows));
  }

  CommodityRow total() {
    return total;
  }

  Optional<CommodityRow> row(String item) {
    return Optional.ofNullable(rows.get(item));
  }

  /**
   * Goods of one item without what other parts hold, or all goods that no other part holds.
   *
   * @param items the item and what it is part of, nearest first; empty for the rest
   * @param value million yen
   * @param before none if a growth in it is a mark
   * @param figures the cells of the value
   */
  record Part(
      Optional<Commodity> commodity,
      List<String> items,
      BigDecimal value,
      Optional<YearBefore> before,
      List<Figure> figures) {}

  /** A part for each of the items that the page has, in the page's order, then the rest. */
  List<Part> parts(Set<String> items) {
    List<Part> parts = new ArrayList<>();
    Part rest = whole(total, List.of());
    for (CommodityRow row : rows.values()) {
      String id = row.commodity().id();
      if (!items.contains(id) || id.equals(Commodity.TOTAL_ID)) {
        continue;
      }
      Part part = whole(row, path(id));
      for (CommodityRow inner : rows.values()) {
        if (items.contains(inner.commodity().id()) && holder(inner, items).equals(id)) {
          part = without(part, inner);
        }
      }
      parts.add(part);
      if (holder(row, items).isEmpty()) {
        rest = without(rest, row);
      }
    }
    parts.add(new Part(Optional.empty(), List.of(), rest.value, rest.before, rest.figures));
    return parts;
  }

  /** An item as printed, its parts included; none if the page has no such line. */
  Optional<Part> whole(String item) {
    return row(item).map(row -> whole(row, path(item)));
  }

  private static Part whole(CommodityRow row, List<String> items) {
    Figure value = row.value().orElseThrow();
    return new Part(
        Optional.of(row.commodity()),
        items,
        millions(row),
        YearBefore.of(value, row.growth()),
        List.of(value));
  }

  private static Part without(Part part, CommodityRow inner) {
    Figure value = inner.value().orElseThrow();
    Optional<YearBefore> before = YearBefore.of(value, inner.growth());
    List<Figure> figures = new ArrayList<>(part.figures);
    figures.add(value);
    return new Part(
        part.commodity,
        part.items,
        part.value.subtract(millions(inner)),
        part.before.flatMap(whole -> before.map(whole::minus)),
        figures);
  }

  /** The nearest of the items that holds a row as a part; empty if none does. */
  private String holder(CommodityRow row, Set<String> items) {
    List<String> path = path(row.commodity().id());
    return path.subList(1, path.size()).stream().filter(items::contains).findFirst().orElse("");
  }

  /** The item and what it is part of, without the total. */
  List<String> path(String item) {
    List<String> path = new ArrayList<>();
    Optional<String> next = Optional.of(item);
    while (next.isPresent()
        && !next.get().equals(Commodity.TOTAL_ID)
        && !path.contains(next.get())) {
      path.add(next.get());
      next = row(next.get()).flatMap(row -> row.commodity().parent());
    }
    return path;
  }

  static BigDecimal millions(CommodityRow row) {
    return row.value().flatMap(Figure::amount).map(Amount::inMillions).orElse(BigDecimal.ZERO);
  }
}
