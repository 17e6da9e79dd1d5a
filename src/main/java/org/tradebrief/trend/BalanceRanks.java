package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Percent;

/**
 * The place of each country's balance among all countries of the area page, the largest surplus
 * first, now, a month before and a year before; equal balances share the better place. The month
 * before is as its release printed it. The year before follows from this page's levels and printed
 * changes, so that both years are of one vintage; a country without a printed change of either flow
 * has no place there.
 */
public final class BalanceRanks {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private BalanceRanks() {}

  /** One country. Places count from 1. */
  public record Place(
      Area area,
      Figure balance,
      int now,
      Optional<Integer> monthBefore,
      Optional<Integer> yearBefore) {}

  /** Empty where the pack has no area page. */
  public static List<Place> of(TradeView view) {
    Map<String, BigDecimal> now = balances(view.areas());
    Map<String, BigDecimal> month = balances(view.areas(view.target().month().previous()));
    Map<String, BigDecimal> year = new HashMap<>();
    for (AreaRow row : view.areas()) {
      Optional<BigDecimal> exports = before(row.exports(), row.exportsGrowth());
      Optional<BigDecimal> imports = before(row.imports(), row.importsGrowth());
      if (isCountry(row) && exports.isPresent() && imports.isPresent()) {
        year.put(row.area().id(), exports.get().subtract(imports.get()));
      }
    }
    List<Place> places = new ArrayList<>();
    for (AreaRow row : view.areas()) {
      String id = row.area().id();
      if (now.containsKey(id)) {
        places.add(
            new Place(
                row.area(),
                row.balance().orElseThrow(),
                place(now, id).orElseThrow(),
                place(month, id),
                place(year, id)));
      }
    }
    places.sort(Comparator.comparing(Place::now).thenComparing(place -> place.area().id()));
    return List.copyOf(places);
  }

  private static boolean isCountry(AreaRow row) {
    return row.area().kind() == Area.Kind.COUNTRY;
  }

  private static Map<String, BigDecimal> balances(List<AreaRow> rows) {
    Map<String, BigDecimal> balances = new HashMap<>();
    for (AreaRow row : rows) {
      if (isCountry(row)) {
        row.balance()
            .flatMap(Figure::amount)
            .map(Amount::inMillions)
            .ifPresent(value -> balances.put(row.area().id(), value));
      }
    }
    return balances;
  }

  private static Optional<BigDecimal> before(Optional<Figure> level, Optional<Figure> growth) {
    Optional<BigDecimal> ratio =
        growth
            .map(Figure::reading)
            .filter(Percent.class::isInstance)
            .map(percent -> HUNDRED.add(percent.required()))
            .filter(sum -> sum.signum() > 0);
    return level
        .flatMap(Figure::amount)
        .map(Amount::inMillions)
        .flatMap(
            value -> ratio.map(r -> value.multiply(HUNDRED).divide(r, 10, RoundingMode.HALF_UP)));
  }

  private static Optional<Integer> place(Map<String, BigDecimal> balances, String id) {
    return Optional.ofNullable(balances.get(id))
        .map(
            own ->
                1
                    + (int)
                        balances.values().stream()
                            .filter(other -> other.compareTo(own) > 0)
                            .count());
  }
}
