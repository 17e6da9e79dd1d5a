package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Formula;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;

/**
 * How many points of the growth of the world's total are due to each partner. The ministry prints
 * no partner's level of a year before; it follows from the level and the printed change, so the
 * last digit may differ from what unrounded figures would give. So does the world's where the
 * release has the area page alone. A partner without a printed change in percent has none.
 */
final class PartnerContributions {

  private static final List<Flow> FLOWS = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final TradeView view;

  PartnerContributions(TradeView view) {
    this.view = view;
  }

  /** The flows whose total of a year before is printed in the release or follows from it. */
  private List<Flow> flows() {
    return FLOWS.stream().filter(flow -> before(flow).isPresent()).toList();
  }

  List<Column> columns() {
    return flows().stream().map(this::column).toList();
  }

  private Column column(Flow flow) {
    Formula level = Formula.column(flow.id());
    Formula change = Formula.column(flow.id() + "_change");
    Formula moved = level.times(change).over(Formula.of(100).plus(change));
    return Column.computed(
        flow.id() + "_contribution", Kind.POINTS, 1, moved.percentOf(totalBefore(flow)));
  }

  private Formula totalBefore(Flow flow) {
    if (printed(flow).isPresent()) {
      return new Formula.CellOf("totals", flow.id(), "year_before");
    }
    Formula level = new Formula.CellOf(Formula.OWN, Area.WORLD_ID, flow.id());
    Formula change = new Formula.CellOf(Formula.OWN, Area.WORLD_ID, flow.id() + "_change");
    return level.times(Formula.of(100)).over(Formula.of(100).plus(change));
  }

  List<Cell> cells(AreaRow row) {
    List<Cell> cells = new ArrayList<>();
    flows()
        .forEach(
            flow ->
                cells.add(
                    row.area().isWorld() && printed(flow).isPresent()
                        ? world(row, flow)
                        : cell(row, flow)));
    return cells;
  }

  private Cell cell(AreaRow row, Flow flow) {
    Optional<Figure> level = row.figure(flow, Measure.VALUE);
    Optional<Figure> change = row.figure(flow, Measure.GROWTH);
    Before total = before(flow).orElseThrow();
    Optional<BigDecimal> points =
        level
            .flatMap(Figure::amount)
            .flatMap(
                amount ->
                    change
                        .map(Figure::reading)
                        .filter(Percent.class::isInstance)
                        .flatMap(
                            percent ->
                                Contribution.pointsOfChange(
                                    amount.inMillions(),
                                    ((Percent) percent).value(),
                                    total.millions())));
    return points
        .<Cell>map(
            exact ->
                computed(
                    exact,
                    Stream.concat(Stream.of(level.get(), change.get()), total.inputs().stream())
                        .distinct()
                        .toList()))
        .orElse(Cells.EMPTY);
  }

  /** The total's own level of a year before is printed, so its growth needs no printed change. */
  private Cell world(AreaRow row, Flow flow) {
    Optional<Figure> level = row.figure(flow, Measure.VALUE);
    Figure total = printed(flow).orElseThrow();
    return level
        .flatMap(Figure::amount)
        .flatMap(
            amount -> Contribution.points(amount.inMillions(), millions(total), millions(total)))
        .<Cell>map(
            exact ->
                computed(exact, List.of(level.get(), total))
                    .by(Formula.column(flow.id()).growthOn(totalBefore(flow))))
        .orElse(Cells.EMPTY);
  }

  private static Cell.Computed computed(BigDecimal exact, List<Figure> inputs) {
    return new Cell.Computed(Rounding.points(exact), exact, "contribution", inputs);
  }

  /** The world's total a year before, and the figures that say it. */
  private record Before(BigDecimal millions, List<Figure> inputs) {}

  private Optional<Before> before(Flow flow) {
    return printed(flow)
        .map(figure -> new Before(millions(figure), List.of(figure)))
        .or(() -> derived(flow));
  }

  private Optional<Before> derived(Flow flow) {
    Optional<Figure> level = view.total(flow, Measure.VALUE).filter(f -> f.amount().isPresent());
    Optional<Figure> change =
        view.total(flow, Measure.GROWTH).filter(f -> f.reading() instanceof Percent);
    return level.flatMap(
        now ->
            change.flatMap(
                by ->
                    Growth.previous(millions(now), ((Percent) by.reading()).value())
                        .map(before -> new Before(before, List.of(now, by)))));
  }

  private Optional<Figure> printed(Flow flow) {
    return view.totalYearBefore(flow).filter(figure -> figure.amount().isPresent());
  }

  private static BigDecimal millions(Figure figure) {
    return figure.amount().map(Amount::inMillions).orElseThrow();
  }
}
