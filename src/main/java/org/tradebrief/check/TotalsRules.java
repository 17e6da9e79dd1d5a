package org.tradebrief.check;

import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/** Page 1: totals of the month and of the year before, and page 1 against page 2. */
final class TotalsRules {

  static final Rule GROWTH = Rule.pins("totals-growth", "the growth of a total on page 1");
  static final Rule SAME_ON_PAGE_2 =
      Rule.pins("page-1-page-2", "page 2's Grand Total is what page 1 prints");

  private TotalsRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    BalanceRules balances = new BalanceRules(trials);
    tables
        .total(Flow.BALANCE)
        .ifPresent(
            row ->
                balances.tryBalance(tables.total(Flow.EXPORTS), tables.total(Flow.IMPORTS), row));
    tables
        .totalBefore(Flow.BALANCE)
        .ifPresent(
            row ->
                balances.tryBalance(
                    tables.totalBefore(Flow.EXPORTS), tables.totalBefore(Flow.IMPORTS), row));
    for (Flow flow : BalanceRules.parts()) {
      tables.total(flow).ifPresent(row -> tryGrowth(row, tables.totalBefore(flow), trials));
    }
    Optional<Figure> before = tables.totalBefore(Flow.BALANCE).flatMap(Row::value);
    tables
        .total(Flow.BALANCE)
        .ifPresent(
            row ->
                balances.tryGrowth(
                    row,
                    before.map(List::of).orElse(List.of()),
                    view -> before.flatMap(base -> BalanceRules.unrounded(view, base))));
    for (Flow flow : Flow.values()) {
      tables
          .total(flow)
          .ifPresent(row -> tables.world(flow).ifPresent(world -> trySame(row, world, trials)));
    }
  }

  private static void tryGrowth(Row row, Optional<Row> before, Trials trials) {
    Optional<Figure> base = before.flatMap(Row::value);
    if (row.growth().isEmpty() || row.value().isEmpty() || base.isEmpty()) {
      trials.notCovered(GROWTH);
      return;
    }
    Figure value = row.value().get();
    trials.compare(
        GROWTH,
        row.growth().get(),
        List.of(value, base.get()),
        view -> Growth.percent(view.of(value), view.of(base.get())));
  }

  private static void trySame(Row page1, Row page2, Trials trials) {
    for (Measure measure : List.of(Measure.VALUE, Measure.GROWTH)) {
      Same.tryCells(SAME_ON_PAGE_2, page2.find(measure), page1.find(measure), trials);
    }
  }
}
