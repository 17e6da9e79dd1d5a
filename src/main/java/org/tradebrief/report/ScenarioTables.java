package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.ScenarioCosts;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Formula.Function;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Label;
import org.tradebrief.table.Mark;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/**
 * Rates that a reader may change and what follows from them. In the workbook switches and rates are
 * cells of values, and exposure, weighted rate and implied duty are formulas over them.
 */
final class ScenarioTables {

  /** The key of the row of what is in force on the pack's day. */
  private static final String LAW = "in-force";

  private final List<ScenarioCosts.Cost> costs;
  private final List<TariffExposure.Line> lines;
  private final String suffix;

  /**
   * @param suffix of the tables of the route; empty for that of the briefing
   */
  ScenarioTables(TradeView view, TariffView tariffs, TariffRoute route, String suffix) {
    this.suffix = suffix;
    this.costs = ScenarioCosts.of(view, tariffs, route);
    this.lines = new TariffExposure(view, tariffs, route).lines();
  }

  /** All scenarios with their switches and rates, what is in force first. */
  Optional<DataTable> whole() {
    if (costs.isEmpty() || lines.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of("scenario", Kind.TEXT, 0));
    columns.add(Column.of("on", Kind.COUNT, 0).asInput());
    columns.add(Column.of("base_included", Kind.COUNT, 0).asInput());
    for (ScenarioCosts.Part part : costs.getFirst().parts()) {
      columns.add(rateColumn(part).asInput());
    }
    columns.add(Column.of("in_scope", Kind.AMOUNT, 0));
    columns.add(Column.of("in_scope_share", Kind.PERCENT, 1));
    columns.add(Column.of("weighted_rate", Kind.PERCENT, 1));
    columns.add(Column.of("implied_duty", Kind.AMOUNT, 0));
    columns.add(Column.of("beside_law", Kind.AMOUNT, 0));
    List<Row> rows = new ArrayList<>();
    rows.add(law());
    costs.forEach(cost -> rows.add(row(cost)));
    return table("scenarios" + suffix, columns, rows);
  }

  /** What is in force, and the scenarios that are on: the same numbers, for a page. */
  Optional<DataTable> brief() {
    List<String> shown = List.of("scenario", "weighted_rate", "implied_duty", "beside_law");
    return whole()
        .flatMap(
            table ->
                table(
                    "scenarios-brief",
                    shown.stream().map(id -> table.columns().get(table.indexOf(id))).toList(),
                    table.rows().stream()
                        .filter(row -> row.key().equals(LAW) || isOn(row.key()))
                        .map(
                            row ->
                                new Row(
                                    row.key(),
                                    row.role(),
                                    0,
                                    shown.stream().map(id -> same(table, row, id)).toList()))
                        .toList()));
  }

  /** A page has no rates to follow from; its numbers are those of the sheet. */
  private static Cell same(DataTable table, Row row, String id) {
    Cell cell = row.cells().get(table.indexOf(id));
    return RateCells.by(cell, new Formula.CellOf(table.id(), row.key(), id));
  }

  private boolean isOn(String id) {
    return costs.stream().anyMatch(cost -> cost.scenario().id().equals(id) && cost.scenario().on());
  }

  private static Column rateColumn(ScenarioCosts.Part part) {
    return part.commodity()
        .map(
            commodity ->
                Column.named(
                    rate(part),
                    Kind.PERCENT,
                    1,
                    new Label(
                        commodity.name().english() + " (%)", commodity.name().japanese() + "（％）")))
        .orElseGet(() -> Column.of(rate(part), Kind.PERCENT, 1));
  }

  /** The id of the column of rates on a part: {@code rate_motor_vehicles}, {@code rate_rest}. */
  private static String rate(ScenarioCosts.Part part) {
    return "rate_" + key(part).toLowerCase(Locale.ROOT);
  }

  private static String key(ScenarioCosts.Part part) {
    return part.commodity().map(Commodity::id).orElse(ExposureRows.REST);
  }

  private Formula total() {
    return exposure(Commodity.TOTAL_ID, "value");
  }

  private Formula exposure(String row, String column) {
    return new Formula.CellOf(ExposureTables.EXPOSURE + suffix, row, column);
  }

  private Row row(ScenarioCosts.Cost cost) {
    boolean allIn = cost.scenario().mode() == TariffMeasure.Mode.ALL_IN;
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(cost.scenario().title()));
    cells.add(new Cell.Plain(BigDecimal.valueOf(cost.scenario().on() ? 1 : 0)));
    cells.add(new Cell.Plain(BigDecimal.valueOf(allIn ? 1 : 0)));
    cost.parts().forEach(part -> cells.add(new Cell.Plain(part.rate())));
    Cell inScope = RateCells.money(Optional.of(cost.inScope()), "scenario", cost.figures());
    Formula values = inScope(cost);
    List<Cell> results = new ArrayList<>();
    results.add(RateCells.by(inScope, values));
    results.addAll(results(cost.inScope(), cost.weighted(), cost.duty(), duty(cost)));
    results.forEach(cell -> cells.add(ifOn(cell, cost.scenario().on())));
    return new Row(cost.scenario().id(), RowRole.ITEM, 0, cells);
  }

  /** What is off has no result: a number there would be taken for that of its rates. */
  private static Cell ifOn(Cell cell, boolean on) {
    if (!(cell instanceof Cell.Computed computed)) {
      return cell;
    }
    Formula live =
        Formula.choose(
            Formula.column("on").isMoreThan(Formula.of(0)),
            computed.formula().orElseThrow(),
            Formula.word("mark.nil"));
    Cell.Computed shown =
        on
            ? computed
            : new Cell.Computed(Mark.NIL, BigDecimal.ZERO, computed.rule(), computed.inputs());
    return shown.by(live);
  }

  /** Share, weighted rate, duty and its difference from what is in force, each a formula. */
  private List<Cell> results(
      BigDecimal inScope, BigDecimal weighted, BigDecimal duty, Formula formula) {
    TariffExposure.Line all = lines.getLast();
    BigDecimal law = all.impliedDuty().map(Interval::high).orElseThrow();
    return List.of(
        RateCells.by(
            RateCells.percent(Share.percent(inScope, all.value()), "share", all.figures()),
            Formula.column("in_scope").percentOf(total())),
        RateCells.by(
            RateCells.percent(Optional.of(weighted), "weighted-rate", all.figures()),
            Formula.column("implied_duty").percentOf(total())),
        RateCells.by(RateCells.money(Optional.of(duty), "implied-duty", all.figures()), formula),
        RateCells.by(
            RateCells.money(Optional.of(duty.subtract(law)), "difference", all.figures()),
            Formula.column("implied_duty").minus(ExposureFormulas.own(LAW, "implied_duty"))));
  }

  private Formula inScope(ScenarioCosts.Cost cost) {
    return ExposureFormulas.sum(
        cost.parts().stream()
            .<Formula>map(
                part ->
                    Formula.choose(
                        Formula.column(rate(part)).isMoreThan(Formula.of(0)),
                        exposure(key(part), "value"),
                        Formula.of(0)))
            .toList());
  }

  /** The higher of base and rate, or both together. */
  private Formula duty(ScenarioCosts.Cost cost) {
    return ExposureFormulas.sum(
        cost.parts().stream()
            .<Formula>map(
                part -> {
                  Formula base = ExposureFormulas.rate(List.of(), part.base(), true);
                  Formula rate = Formula.column(rate(part));
                  Formula both =
                      Formula.choose(
                          Formula.column("base_included").isMoreThan(Formula.of(0)),
                          Formula.call(Function.MAX, base, rate),
                          base.plus(rate));
                  return exposure(key(part), "value").times(both).over(100);
                })
            .toList());
  }

  /** What is in force has its rates in the sheet of exposure, item by item. */
  private Row law() {
    TariffExposure.Line all = lines.getLast();
    List<TariffExposure.Line> paying =
        lines.stream()
            .filter(line -> line.statute().map(rate -> !rate.atMost().isEmpty()).orElse(false))
            .toList();
    BigDecimal inScope =
        paying.stream().map(TariffExposure.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Word("scenario.in-force"));
    cells.addAll(Collections.nCopies(2 + costs.getFirst().parts().size(), Cells.EMPTY));
    Cell value = RateCells.money(Optional.of(inScope), "scenario", all.figures());
    cells.add(
        paying.isEmpty()
            ? value
            : RateCells.by(
                value,
                ExposureFormulas.sum(
                    paying.stream()
                        .map(line -> exposure(ExposureRows.key(line), "value"))
                        .toList())));
    cells.addAll(
        results(
            inScope,
            all.rate().orElseThrow().high(),
            all.impliedDuty().orElseThrow().high(),
            exposure(Commodity.TOTAL_ID, "implied_duty")));
    return new Row(LAW, RowRole.TOTAL, 0, cells);
  }

  private Optional<DataTable> table(String id, List<Column> columns, List<Row> rows) {
    return Optional.of(
        new DataTable(
            id,
            Optional.of(lines.getLast().figures().getFirst().vintage()),
            Optional.of(RateCells.unit(lines.getLast().figures())),
            columns,
            rows));
  }
}
