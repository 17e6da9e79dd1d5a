package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.TableId;

/** Drivers from the ministry's series of commodities, both years of one state of it. */
final class HistoryDrivers {

  private HistoryDrivers() {}

  static Optional<Drivers> of(
      TradeView view, Flow flow, Drivers.Span span, Month first, Month last) {
    Map<String, Commodity> commodities = new LinkedHashMap<>();
    Map<String, Figure> cells = new LinkedHashMap<>();
    for (Figure figure : view.history().all()) {
      if (figure.table() == TableId.COMMODITY_HISTORY
          && figure.flow() == flow
          && figure.measure() == Measure.VALUE
          && figure.amount().isPresent()) {
        commodities.put(figure.commodity().id(), figure.commodity());
        cells.put(figure.commodity().id() + " " + figure.period().id(), figure);
      }
    }
    List<Drivers.Line> lines = new ArrayList<>();
    Optional<Drivers.Line> total = Optional.empty();
    for (Commodity commodity : commodities.values()) {
      Optional<Drivers.Line> line = line(commodity, cells, first, last);
      switch (commodity.level()) {
        case TOTAL -> total = line;
        case SECTION, ITEM -> line.ifPresent(lines::add);
        case OF_WHICH, UNKNOWN -> {
          // part of an item, or of nothing that is known
        }
      }
    }
    return total.map(
        whole ->
            new Drivers(
                flow,
                span,
                Observation.Basis.HISTORY,
                first,
                last,
                whole.before(),
                whole.now(),
                Drivers.largest(lines)));
  }

  /** A line that lacks a month in either year has none: it stays in the rest. */
  private static Optional<Drivers.Line> line(
      Commodity commodity, Map<String, Figure> cells, Month first, Month last) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    List<Figure> inputs = new ArrayList<>();
    for (Month month = first; !last.isBefore(month); month = month.plus(1)) {
      Figure then = cells.get(commodity.id() + " " + month.yearBefore().id());
      Figure own = cells.get(commodity.id() + " " + month.id());
      if (then == null || own == null) {
        return Optional.empty();
      }
      before = before.add(then.amount().orElseThrow().inMillions());
      now = now.add(own.amount().orElseThrow().inMillions());
      inputs.add(own);
      inputs.add(then);
    }
    return Optional.of(new Drivers.Line(commodity, false, before, now, inputs));
  }
}
