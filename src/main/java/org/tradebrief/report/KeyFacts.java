package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Reading;

/** The five figures of page 1: the world's three, exports to and balance with the United States. */
final class KeyFacts {

  private static final String USA = "USA";
  private static final int TREND_MONTHS = 13;

  /** Months below which a line would show no course. */
  private static final int FEWEST = 3;

  private final TradeView view;
  private final MonthlySeries series;
  private final Month newestWhole;

  KeyFacts(TradeView view, MonthlySeries series, Month newestWhole) {
    this.view = view;
    this.series = series;
    this.newestWhole = newestWhole;
  }

  List<KeyFact> all() {
    List<KeyFact> facts = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      world(flow).ifPresent(facts::add);
    }
    partner("exports-usa", Flow.EXPORTS).ifPresent(facts::add);
    partner("balance-usa", Flow.BALANCE).ifPresent(facts::add);
    return facts;
  }

  private Optional<KeyFact> world(Flow flow) {
    if (view.target().kind() == PackKind.HISTORY_MONTH) {
      Month month = view.target().month();
      return series
          .level(Area.WORLD_ID, flow, month)
          .map(
              level -> {
                Optional<Observation> growth = series.growth(Area.WORLD_ID, flow, month);
                return new KeyFact(
                    flow.id(),
                    level.reading(),
                    growth.map(Observation::reading),
                    Stream.concat(
                            level.inputs().stream(),
                            growth.stream().flatMap(found -> found.inputs().stream()))
                        .distinct()
                        .toList(),
                    trend(Area.WORLD_ID, flow));
              });
    }
    return fact(
        flow.id(),
        view.total(flow, Measure.VALUE),
        view.total(flow, Measure.GROWTH),
        trend(Area.WORLD_ID, flow));
  }

  private Optional<KeyFact> partner(String id, Flow flow) {
    return fact(
        id,
        view.area(USA, flow, Measure.VALUE),
        view.area(USA, flow, Measure.GROWTH),
        trend(USA, flow));
  }

  private static Optional<KeyFact> fact(
      String id, Optional<Figure> level, Optional<Figure> change, List<BigDecimal> trend) {
    return level.map(
        figure -> {
          List<Figure> figures = Stream.concat(Stream.of(figure), change.stream()).toList();
          Optional<Reading> reading = change.map(Figure::reading);
          return new KeyFact(id, figure.reading(), reading, figures, trend);
        });
  }

  private List<BigDecimal> trend(String areaId, Flow flow) {
    List<BigDecimal> values = new ArrayList<>();
    for (int back = TREND_MONTHS - 1; back >= 0; back--) {
      series
          .level(areaId, flow, newestWhole.plus(-back))
          .map(Observation::unrounded)
          .ifPresent(values::add);
    }
    return values.size() < FEWEST ? List.of() : values;
  }
}
