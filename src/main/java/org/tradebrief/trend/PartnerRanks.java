package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;

/**
 * The place of each country among all countries of the area page (of each region among regions) by
 * exports, imports or balance, the largest (of balances: the largest surplus) first, now, a month
 * before and a year before; equal values share the better place. The month before is as its release
 * printed it. The year before follows from this page's levels and printed changes, so that both
 * years are of one vintage; a country without a printed change has no place there.
 */
public final class PartnerRanks {

  private PartnerRanks() {}

  /**
   * One of them. Places count from 1.
   *
   * @param level what it is placed by
   * @param of how many have a place now
   */
  public record Place(
      Area area,
      Figure level,
      int now,
      int of,
      Optional<Integer> monthBefore,
      Optional<Integer> yearBefore) {}

  /** Countries by place; empty where the pack has no area page. */
  public static List<Place> of(TradeView view, Flow flow) {
    return of(view, flow, Area.Kind.COUNTRY);
  }

  /** The same of areas of another kind, among themselves. */
  public static List<Place> of(TradeView view, Flow flow, Area.Kind kind) {
    Map<String, BigDecimal> now = levels(view.areas(), flow, kind);
    Map<String, BigDecimal> month =
        levels(view.areas(view.target().month().previous()), flow, kind);
    Map<String, BigDecimal> year = new HashMap<>();
    for (AreaRow row : view.areas()) {
      if (row.area().kind() == kind) {
        before(row, flow).ifPresent(value -> year.put(row.area().id(), value));
      }
    }
    List<Place> places = new ArrayList<>();
    for (AreaRow row : view.areas()) {
      String id = row.area().id();
      if (now.containsKey(id)) {
        places.add(
            new Place(
                row.area(),
                row.figure(flow, Measure.VALUE).orElseThrow(),
                place(now, id).orElseThrow(),
                now.size(),
                place(month, id),
                place(year, id)));
      }
    }
    places.sort(Comparator.comparing(Place::now).thenComparing(place -> place.area().id()));
    return List.copyOf(places);
  }

  private static Map<String, BigDecimal> levels(List<AreaRow> rows, Flow flow, Area.Kind kind) {
    Map<String, BigDecimal> levels = new HashMap<>();
    for (AreaRow row : rows) {
      if (row.area().kind() == kind) {
        row.figure(flow, Measure.VALUE)
            .flatMap(Figure::amount)
            .map(Amount::inMillions)
            .ifPresent(value -> levels.put(row.area().id(), value));
      }
    }
    return levels;
  }

  private static Optional<BigDecimal> before(AreaRow row, Flow flow) {
    if (flow != Flow.BALANCE) {
      return before(row.figure(flow, Measure.VALUE), row.figure(flow, Measure.GROWTH));
    }
    return before(row, Flow.EXPORTS)
        .flatMap(exports -> before(row, Flow.IMPORTS).map(exports::subtract));
  }

  private static Optional<BigDecimal> before(Optional<Figure> level, Optional<Figure> growth) {
    return level
        .flatMap(Figure::amount)
        .map(Amount::inMillions)
        .flatMap(
            value ->
                growth
                    .map(Figure::reading)
                    .filter(Percent.class::isInstance)
                    .flatMap(percent -> Growth.previous(value, percent.required())));
  }

  /** Counted from 1; empty for an area that is not among them. */
  public static Optional<Integer> place(Map<String, BigDecimal> levels, String id) {
    return Optional.ofNullable(levels.get(id))
        .map(
            own ->
                1
                    + (int)
                        levels.values().stream().filter(other -> other.compareTo(own) > 0).count());
  }
}
