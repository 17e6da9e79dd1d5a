package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.TableId;

/** The world's months by flow, from the history file. A later vintage than any release. */
record WorldHistory(Map<Flow, NavigableMap<Month, Figure>> months) {

  static WorldHistory of(FigureSet history) {
    Map<Flow, NavigableMap<Month, Figure>> months = new EnumMap<>(Flow.class);
    for (Flow flow : Flow.values()) {
      months.put(flow, new TreeMap<>());
    }
    for (Figure figure : history.all()) {
      if (figure.table() == TableId.WORLD_HISTORY
          && figure.measure() == Measure.VALUE
          && figure.period() instanceof Month month
          && figure.amount().isPresent()) {
        months.get(figure.flow()).put(month, figure);
      }
    }
    return new WorldHistory(months);
  }

  NavigableMap<Month, Figure> of(Flow flow) {
    return months.get(flow);
  }

  Optional<Figure> find(Flow flow, Month month) {
    return Optional.ofNullable(of(flow).get(month));
  }

  static BigDecimal millions(Figure figure) {
    return figure.amount().orElseThrow().inMillions();
  }
}
