package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;

/**
 * The indexes of one area in a year or a month, as the pages of past indexes print them: 2020 is
 * 100, changes are on a year earlier.
 */
public record IndexPeriod(Area area, Period period, Map<Flow, Map<Measure, Figure>> figures) {

  private static final String PROVISIONAL = "p";

  /** Years before months, each in the order of time. */
  private static final Comparator<Period> ORDER =
      Comparator.comparing((Period period) -> period instanceof Month)
          .thenComparing(Period::last)
          .thenComparing(Period::id);

  public IndexPeriod {
    figures = Map.copyOf(figures);
  }

  /** All of the pack's own release, area by area in its order; none where it has no such pages. */
  public static List<IndexPeriod> all(TradeView view) {
    Map<String, Map<Period, Map<Flow, Map<Measure, Figure>>>> found = new LinkedHashMap<>();
    for (Figure figure : view.own().all()) {
      if (figure.table() == TableId.INDEX_HISTORY) {
        found
            .computeIfAbsent(figure.area().id(), id -> new TreeMap<>(ORDER))
            .computeIfAbsent(figure.period(), period -> new EnumMap<>(Flow.class))
            .computeIfAbsent(figure.flow(), flow -> new EnumMap<>(Measure.class))
            .put(figure.measure(), figure);
      }
    }
    return found.values().stream()
        .map(Map::entrySet)
        .flatMap(Collection::stream)
        .map(entry -> new IndexPeriod(area(entry.getValue()), entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Area area(Map<Flow, Map<Measure, Figure>> flows) {
    return flows.values().iterator().next().values().iterator().next().area();
  }

  public Optional<Figure> figure(Flow flow, Measure measure) {
    return Optional.ofNullable(figures.get(flow)).map(found -> found.get(measure));
  }

  /** Whether the ministry marks the flow's figures provisional, {@code (P)}. */
  public boolean isProvisional(Flow flow) {
    return figures.getOrDefault(flow, Map.of()).values().stream()
        .anyMatch(figure -> figure.status().equals(PROVISIONAL));
  }

  /** Unit values of exports over those of imports, times 100, cut at ten decimals. */
  public Optional<BigDecimal> termsOfTrade() {
    Optional<BigDecimal> imports = number(Flow.IMPORTS, Measure.UNIT_VALUE_INDEX);
    return number(Flow.EXPORTS, Measure.UNIT_VALUE_INDEX)
        .flatMap(exports -> imports.flatMap(other -> Share.percent(exports, other)));
  }

  /** Percent on a year earlier, from the two printed changes, so known to about 0.1 points. */
  public Optional<BigDecimal> termsOfTradeChange() {
    Optional<BigDecimal> imports = percent(Flow.IMPORTS);
    return percent(Flow.EXPORTS)
        .flatMap(exports -> imports.flatMap(other -> UnitValue.growth(exports, other)));
  }

  private Optional<BigDecimal> percent(Flow flow) {
    return figure(flow, Measure.UNIT_VALUE_INDEX_GROWTH)
        .flatMap(Figure::percent)
        .map(Percent::value);
  }

  private Optional<BigDecimal> number(Flow flow, Measure measure) {
    return figure(flow, measure).flatMap(figure -> figure.reading().number());
  }
}
