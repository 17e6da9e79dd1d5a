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
    columns.add(Column.of("on", Kind.COUNT, 0));
    columns.add(Column.of("base_included", Kind.COUNT, 0));
    for (ScenarioCosts.Part part : costs.getFirst().parts()) {
      columns.add(rateColumn(part));
    }
    columns.add(Column.of("in_scope", Kind.AMOUNT, 0));
    columns.add(
        Column.computed(
            "in_scope_share", Kind.PERCENT, 1, Formula.column("in_scope").percentOf(total())));
    columns.add(
        Column.computed(
            "weighted_rate", Kind.PERCENT, 1, Formula.column("implied_duty").percentOf(total())));
    columns.add(Column.of("implied_duty", Kind.AMOUNT, 0));
    columns.add(
        Column.computed(
            "beside_law",
            Kind.AMOUNT,
            0,
            Formula.column("implied_duty").minus(ExposureFormulas.own(LAW, "implied_duty"))));
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

  /** A page has no rates to follow from; its duty is that of the sheet. */
  private static Cell same(DataTable table, Row row, String id) {
    Cell cell = row.cells().get(table.indexOf(id));
    return id.equals("implied_duty")
        ? RateCells.by(cell, new Formula.CellOf(table.id(), row.key(), id))
        : cell;
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
    cells.add(RateCells.by(inScope, inScope(cost)));
    cells.addAll(results(cost.inScope(), cost.weighted(), cost.duty(), duty(cost)));
    return new Row(cost.scenario().id(), RowRole.ITEM, 0, cells);
  }

  private List<Cell> results(
      BigDecimal inScope, BigDecimal weighted, BigDecimal duty, Formula formula) {
    TariffExposure.Line all = lines.getLast();
    BigDecimal law = all.impliedDuty().map(Interval::high).orElseThrow();
    return List.of(
        RateCells.percent(Share.percent(inScope, all.value()), "share", all.figures()),
        RateCells.percent(Optional.of(weighted), "weighted-rate", all.figures()),
        RateCells.by(RateCells.money(Optional.of(duty), "implied-duty", all.figures()), formula),
        RateCells.money(Optional.of(duty.subtract(law)), "difference", all.figures()));
  }

  private Formula inScope(ScenarioCosts.Cost cost) {
    Formula values =
        ExposureFormulas.sum(
            cost.parts().stream()
                .<Formula>map(
                    part ->
                        Formula.choose(
                            Formula.column(rate(part)).isMoreThan(Formula.of(0)),
                            exposure(key(part), "value"),
                            Formula.of(0)))
                .toList());
    return Formula.choose(Formula.column("on").isMoreThan(Formula.of(0)), values, Formula.of(0));
  }

  /** Base alone where it is off; else the higher of the two, or both together. */
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
                  return exposure(key(part), "value")
                      .times(
                          Formula.choose(
                              Formula.column("on").isMoreThan(Formula.of(0)), both, base))
                      .over(100);
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
