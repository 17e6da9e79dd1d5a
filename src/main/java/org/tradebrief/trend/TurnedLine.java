package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.analysis.YearBefore;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Points;
import org.tradebrief.table.TableId;

/**
 * A line that came from nothing or fell to nothing within a year. In a release the ministry marks
 * it ({@code ZENZO}, {@code ZENGEN}); in the commodity history one of the two months is zero. A
 * mark for a month without figures is no zero.
 *
 * @param isNew from nothing; else to nothing
 * @param value as printed in the month, a mark where there is none
 * @param before million yen a year before of a line that is gone: as the history has it, else the
 *     range that the printed contribution to its page leaves open; empty where that was not printed
 * @param contribution points of the growth of its page, as printed
 */
public record TurnedLine(
    Month month,
    Observation.Basis basis,
    Area area,
    Flow flow,
    Commodity commodity,
    boolean isNew,
    Optional<Figure> value,
    Optional<Interval> before,
    Optional<Figure> contribution,
    List<Figure> inputs) {

  /** As many months as the partners' tables show. */
  private static final int MONTHS = 24;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  public TurnedLine {
    inputs = List.copyOf(inputs);
  }

  /**
   * Of the pack's month and those before it, the newest first: from a month's release where that
   * has commodity pages, else the world's lines from the commodity history.
   */
  public static List<TurnedLine> all(TradeView view) {
    List<TurnedLine> lines = new ArrayList<>();
    Month last = view.target().month();
    Map<String, Figure> history = history(view);
    for (Month month = last; last.plus(-MONTHS).isBefore(month); month = month.plus(-1)) {
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        if (!view.commodityAreas(flow, month).isEmpty()) {
          printed(view, flow, month, lines);
        } else if (month.isBefore(last)) {
          counted(history, flow, month, lines);
        }
      }
    }
    return List.copyOf(lines);
  }

  private static void printed(TradeView view, Flow flow, Month month, List<TurnedLine> lines) {
    for (Area area : view.commodityAreas(flow, month)) {
      List<CommodityRow> page = view.commodities(area.id(), flow, month);
      for (CommodityRow row : page) {
        row.growth()
            .filter(growth -> growth.reading() == Mark.NEW || growth.reading() == Mark.ALL_GONE)
            .ifPresent(growth -> lines.add(of(page, area, flow, month, row, growth)));
      }
    }
  }

  private static TurnedLine of(
      List<CommodityRow> page, Area area, Flow flow, Month month, CommodityRow row, Figure growth) {
    boolean isNew = growth.reading() == Mark.NEW;
    List<Figure> inputs = new ArrayList<>(List.of(growth));
    Optional<Interval> before = Optional.empty();
    Optional<YearBefore> whole =
        page.stream()
            .filter(line -> line.commodity().level() == Commodity.Level.TOTAL)
            .findFirst()
            .flatMap(line -> line.value().flatMap(value -> YearBefore.of(value, line.growth())));
    if (!isNew && whole.isPresent()) {
      before = row.contribution().flatMap(points -> taken(points, whole.get()));
      row.contribution().ifPresent(inputs::add);
      inputs.addAll(whole.get().figures());
    }
    return new TurnedLine(
        month,
        Observation.Basis.PRINTED,
        area,
        flow,
        row.commodity(),
        isNew,
        row.value(),
        before,
        row.contribution(),
        inputs);
  }

  /** All that a line was is what it took from its page. */
  private static Optional<Interval> taken(Figure contribution, YearBefore whole) {
    return contribution.reading() instanceof Points points
        ? Optional.of(
            Interval.around(points.value().abs(), TENTH)
                .notNegative()
                .times(whole.within())
                .dividedBy(HUNDRED))
        : Optional.empty();
  }

  private static Map<String, Figure> history(TradeView view) {
    Map<String, Figure> cells = new LinkedHashMap<>();
    for (Figure figure : view.history().all()) {
      if (figure.table() == TableId.COMMODITY_HISTORY
          && figure.area().isWorld()
          && figure.measure() == Measure.VALUE
          && figure.amount().isPresent()
          && figure.period() instanceof Month month) {
        cells.put(key(figure.flow(), figure.commodity(), month), figure);
      }
    }
    return cells;
  }

  private static String key(Flow flow, Commodity commodity, Month month) {
    return flow.id() + " " + commodity.id() + " " + month.id();
  }

  private static void counted(
      Map<String, Figure> history, Flow flow, Month month, List<TurnedLine> lines) {
    for (Figure now : history.values()) {
      if (now.flow() != flow || !now.period().equals(month)) {
        continue;
      }
      Figure then = history.get(key(flow, now.commodity(), month.yearBefore()));
      if (then == null || isNothing(now) == isNothing(then)) {
        continue;
      }
      boolean isNew = isNothing(then);
      lines.add(
          new TurnedLine(
              month,
              Observation.Basis.HISTORY,
              now.area(),
              flow,
              now.commodity(),
              isNew,
              Optional.of(now),
              isNew ? Optional.empty() : Optional.of(Interval.exactly(millions(then))),
              Optional.empty(),
              List.of(now, then)));
    }
  }

  private static boolean isNothing(Figure figure) {
    return millions(figure).signum() == 0;
  }

  private static BigDecimal millions(Figure figure) {
    return figure.amount().map(Amount::inMillions).orElseThrow();
  }
}
