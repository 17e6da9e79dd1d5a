package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;

/** One page of commodities: each line against the total of its own page. */
final class CommodityRules {

  static final Rule PAGE_TOTAL =
      Rule.pins("page-total", "the total of a page is the area's row on page 2");
  static final Rule SHARE = Rule.pins("share", "the share of the page's total");
  static final Rule CONTRIBUTION =
      Rule.pins("contribution", "the change over the page's total of a year before");
  static final Rule TOTAL_CONTRIBUTION =
      Rule.pins("total-contribution", "the total contributes its own growth");

  private final ReleaseTables tables;
  private final Trials trials;
  private final Row total;

  private CommodityRules(ReleaseTables tables, Trials trials, Row total) {
    this.tables = tables;
    this.trials = trials;
    this.total = total;
  }

  static void tryAll(ReleaseTables tables, Trials trials) {
    for (Row total : tables.commodities()) {
      if (total.commodity().level() == Commodity.Level.TOTAL) {
        CommodityRules rules = new CommodityRules(tables, trials, total);
        rules.tryTotal();
        List<Row> page = tables.page(total.area().id(), total.flow());
        for (Row row : page) {
          rules.tryShare(row);
          if (row != total) {
            rules.tryContribution(row);
          }
        }
      }
    }
  }

  private void tryTotal() {
    Optional<Row> area = tables.area(total.area().id(), total.flow());
    for (Measure measure : List.of(Measure.VALUE, Measure.GROWTH)) {
      Same.tryCells(
          PAGE_TOTAL, total.find(measure), area.flatMap(row -> row.find(measure)), trials);
    }
    Optional<Figure> contribution = total.find(Measure.CONTRIBUTION);
    Optional<Figure> growth = total.growth();
    if (contribution.isEmpty() || growth.isEmpty() || growth.get().percent().isEmpty()) {
      trials.notCovered(TOTAL_CONTRIBUTION);
      return;
    }
    trials.verdict(
        TOTAL_CONTRIBUTION,
        contribution.get(),
        List.of(growth.get()),
        contribution.get().printed().equals(growth.get().printed()),
        growth.get()::printed);
  }

  private void tryShare(Row row) {
    Optional<Figure> share = row.find(Measure.SHARE);
    Optional<Figure> value = row.value();
    if (share.isEmpty() || value.isEmpty() || total.value().isEmpty() || row.isNil()) {
      trials.notCovered(SHARE);
      return;
    }
    // The total is its own whole: exactly 100, however its value is rounded.
    boolean self = row == total;
    trials.compare(
        SHARE,
        share.get(),
        List.of(value.get(), total.value().get()),
        view ->
            self
                ? Share.percent(View.AS_PRINTED.of(value.get()), View.AS_PRINTED.of(value.get()))
                : Share.percent(view.of(value.get()), view.of(total.value().get())));
  }

  private void tryContribution(Row row) {
    Optional<Figure> contribution = row.find(Measure.CONTRIBUTION);
    Optional<Figure> growth = row.growth();
    Optional<Figure> value = row.value();
    if (contribution.isEmpty() || growth.isEmpty() || value.isEmpty() || total.value().isEmpty()) {
      trials.notCovered(CONTRIBUTION);
      return;
    }
    List<Figure> inputs = new ArrayList<>(List.of(value.get(), growth.get()));
    inputs.addAll(totalBeforeCells());
    trials.compare(
        CONTRIBUTION,
        contribution.get(),
        inputs,
        view -> totalBefore(view).flatMap(base -> points(view, value.get(), growth.get(), base)));
  }

  private static Optional<Interval> points(
      View view, Figure value, Figure growth, Interval totalBefore) {
    if (growth.reading() == Mark.NEW) {
      return Share.percent(view.of(value), totalBefore);
    }
    return view.growth(growth)
        .flatMap(percent -> Contribution.points(view.of(value), percent, totalBefore));
  }

  /**
   * The world's total of a year before stands on page 1; that of an area follows from its growth.
   */
  private Optional<Interval> totalBefore(View view) {
    Optional<Figure> printed = comparator();
    return printed.isPresent()
        ? Optional.of(view.of(printed.get()))
        : view.before(total, Row.Kind.VALUE);
  }

  private List<Figure> totalBeforeCells() {
    return comparator().map(List::of).orElseGet(() -> total.of(Measure.VALUE, Measure.GROWTH));
  }

  private Optional<Figure> comparator() {
    Flow flow = total.flow();
    return total.area().isWorld() ? tables.totalBefore(flow).flatMap(Row::value) : Optional.empty();
  }
}
