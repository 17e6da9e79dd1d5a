package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;

/** The world's history in itself, and a release against it. */
final class HistoryRules {

  static final Rule BASE =
      Rule.pins(
          "index-base", "the world's value index is its value over the average month of 2020");
  static final Rule LATER =
      Rule.hint("total-against-history", "the total in the history, revisions allowed");
  static final Rule MONTHS =
      Rule.hint("index-months", "the value index by what the history has for its month");
  static final Rule JUMP =
      Rule.hint("history-jump", "a month of the history next to the month before it");

  /** Base year of the ministry's indexes since the release of October 2023. */
  private static final int BASE_YEAR = 2020;

  /** First prints of a month of world trade were later revised by up to 0.4 percent. */
  private static final BigDecimal REVISION = new BigDecimal("1.01");

  /**
   * From one month to the next, totals since 1979 changed by a factor of 1.6 at most (January
   * 1980).
   */
  private static final BigDecimal MONTH_TO_MONTH = new BigDecimal("1.8");

  private HistoryRules() {}

  static void tryRelease(ReleaseTables tables, WorldHistory history, Trials trials) {
    for (Flow flow : BalanceRules.parts()) {
      tables
          .total(flow)
          .or(() -> tables.world(flow))
          .ifPresent(row -> tryLater(row, history, trials));
      tables.totalBefore(flow).ifPresent(row -> tryLater(row, history, trials));
    }
    for (Row row : tables.indexes()) {
      if (row.area().isWorld()) {
        tryBase(row, tables.world(row.flow()), history, trials);
      }
    }
    for (Row row : tables.indexHistory()) {
      if (row.area().isWorld() && row.period() instanceof Month month) {
        if (!month.equals(tables.month())) {
          tryMonth(row, month, history, trials);
        }
      }
    }
  }

  /** Parts of a month are not in the history. */
  private static void tryLater(Row row, WorldHistory history, Trials trials) {
    Optional<Figure> later =
        row.period() instanceof Month month ? history.find(row.flow(), month) : Optional.empty();
    if (row.value().isEmpty() || row.value().get().vintage().stage().coversPartOfMonth()) {
      return;
    }
    if (later.isEmpty()) {
      trials.notCovered(LATER);
      return;
    }
    trials.compare(
        LATER,
        row.value().get(),
        List.of(later.get()),
        view ->
            Optional.of(
                ComparatorRules.widened(
                    Interval.exactly(WorldHistory.millions(later.get())), REVISION)));
  }

  private static void tryBase(Row index, Optional<Row> world, WorldHistory history, Trials trials) {
    Optional<Figure> target = index.find(Measure.VALUE_INDEX);
    Optional<Figure> value = world.flatMap(Row::value);
    Optional<BigDecimal> base = baseYear(index.flow(), history);
    if (target.isEmpty() || value.isEmpty() || base.isEmpty()) {
      trials.notCovered(BASE);
      return;
    }
    trials.compare(
        BASE,
        target.get(),
        List.of(value.get()),
        view -> view.find(value.get()).map(v -> indexOf(v, base.get())));
  }

  private static void tryMonth(Row index, Month month, WorldHistory history, Trials trials) {
    Optional<Figure> target = index.find(Measure.VALUE_INDEX);
    Optional<Figure> value = history.find(index.flow(), month);
    Optional<BigDecimal> base = baseYear(index.flow(), history);
    if (target.isEmpty() || value.isEmpty() || base.isEmpty()) {
      trials.notCovered(MONTHS);
      return;
    }
    trials.compare(
        MONTHS,
        target.get(),
        List.of(value.get()),
        view ->
            Optional.of(
                ComparatorRules.widened(
                    indexOf(Interval.exactly(WorldHistory.millions(value.get())), base.get()),
                    REVISION)));
  }

  private static Interval indexOf(Interval millions, BigDecimal yearOfBase) {
    return millions.times(BigDecimal.valueOf(100 * 12)).dividedBy(yearOfBase);
  }

  /** The sum of the base year, million yen; none unless all twelve months are there. */
  private static Optional<BigDecimal> baseYear(Flow flow, WorldHistory history) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int month = 1; month <= 12; month++) {
      Optional<Figure> figure = history.find(flow, new Month(BASE_YEAR, month));
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(WorldHistory.millions(figure.get()));
    }
    return Optional.of(sum);
  }

  static void tryJumps(WorldHistory history, Trials trials) {
    BalanceRules.parts().forEach(flow -> tryJumps(flow, history, trials));
  }

  private static void tryJumps(Flow flow, WorldHistory history, Trials trials) {
    List<Map.Entry<Month, Figure>> months = new ArrayList<>(history.of(flow).entrySet());
    for (int i = 1; i < months.size(); i++) {
      Figure now = months.get(i).getValue();
      Figure before = months.get(i - 1).getValue();
      if (!months.get(i).getKey().previous().equals(months.get(i - 1).getKey())) {
        trials.notCovered(JUMP);
        continue;
      }
      trials.compare(
          JUMP,
          now,
          List.of(before),
          view -> Optional.of(ComparatorRules.widened(view.of(before), MONTH_TO_MONTH)));
    }
  }
}
