package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Points;

/** Lines of a commodity page by contribution, and what a sentence shows of one. */
final class Items {

  private Items() {}

  /** The lines whose contribution has the sign and reaches the limit, the largest first. */
  static List<CommodityRow> contributing(
      List<CommodityRow> rows, int sign, BigDecimal limit, int count) {
    return rows.stream()
        .filter(row -> contribution(row).signum() == sign)
        .filter(row -> contribution(row).abs().compareTo(limit) >= 0)
        .sorted(
            Comparator.comparing((CommodityRow row) -> contribution(row).abs())
                .thenComparing(Items::value)
                .reversed())
        .limit(count)
        .toList();
  }

  /** As printed; zero where nothing was. */
  static BigDecimal contribution(CommodityRow row) {
    return row.contribution()
        .map(Figure::reading)
        .filter(Points.class::isInstance)
        .map(reading -> ((Points) reading).value())
        .orElse(BigDecimal.ZERO);
  }

  /** {@code goods}, {@code points}, {@code state} and, where it is a percentage, {@code change}. */
  static Map<String, Argument> shown(CommodityRow row) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("goods", new Argument.Name(row.commodity().name()));
    row.contribution()
        .map(Figure::reading)
        .filter(Points.class::isInstance)
        .ifPresent(points -> shown.put("points", new Argument.Contribution((Points) points)));
    Optional<Figure> growth = row.growth();
    growth
        .flatMap(Figure::percent)
        .ifPresent(percent -> shown.put("change", new Argument.Change(percent)));
    shown.put("state", new Argument.Word(state(growth)));
    return shown;
  }

  private static String state(Optional<Figure> growth) {
    if (growth.flatMap(Figure::percent).isPresent()) {
      return "percent";
    }
    return growth
        .filter(figure -> figure.reading() == Mark.ALL_GONE)
        .map(figure -> "gone")
        .orElse(
            growth.filter(figure -> figure.reading() == Mark.NEW).map(f -> "new").orElse("none"));
  }

  private static BigDecimal value(CommodityRow row) {
    return row.value().flatMap(Figure::amount).map(a -> a.inMillions()).orElse(BigDecimal.ZERO);
  }
}
