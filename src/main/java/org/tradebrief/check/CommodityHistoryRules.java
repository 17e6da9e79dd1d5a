package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.TableId;

/** The commodity history in itself and against the world's history, in thousand yen. */
final class CommodityHistoryRules {

  static final Rule SECTIONS =
      Rule.pins("history-section-sum", "the sections of a month add up to its total");
  static final Rule SAME_TOTAL = Rule.hint("history-totals", "the total of the other history file");

  private record Key(Flow flow, Month month) {}

  private CommodityHistoryRules() {}

  static void tryAll(FigureSet history, WorldHistory world, Trials trials) {
    Map<Key, List<Figure>> months = new LinkedHashMap<>();
    for (Figure figure : history.all()) {
      if (figure.table() == TableId.COMMODITY_HISTORY
          && figure.measure() == Measure.VALUE
          && figure.period() instanceof Month month
          && figure.area().isWorld()) {
        months.computeIfAbsent(new Key(figure.flow(), month), key -> new ArrayList<>()).add(figure);
      }
    }
    months.forEach((key, figures) -> tryMonth(key, figures, world, trials));
  }

  private static void tryMonth(Key key, List<Figure> figures, WorldHistory world, Trials trials) {
    Optional<Figure> total =
        figures.stream().filter(f -> f.commodity().level() == Commodity.Level.TOTAL).findFirst();
    List<Figure> sections =
        figures.stream().filter(f -> f.commodity().level() == Commodity.Level.SECTION).toList();
    if (total.isEmpty() || sections.isEmpty()) {
      trials.notCovered(SECTIONS);
      return;
    }
    BigDecimal sum =
        sections.stream()
            .flatMap(figure -> figure.amount().stream())
            .map(Amount::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    trials.compareExactly(SECTIONS, total.get(), sections, sum);
    Optional<Figure> same = world.find(key.flow(), key.month());
    if (same.isEmpty() || total.get().amount().isEmpty()) {
      trials.notCovered(SAME_TOTAL);
      return;
    }
    boolean equal =
        WorldHistory.millions(total.get()).compareTo(WorldHistory.millions(same.get())) == 0;
    trials.verdict(SAME_TOTAL, total.get(), List.of(same.get()), equal, () -> same.get().printed());
  }
}
