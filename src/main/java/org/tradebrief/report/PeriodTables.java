package org.tradebrief.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/** A quarter, a half or a year: its totals, its partners, and the months with their vintages. */
final class PeriodTables {

  private final TradeView view;
  private final MonthlySeries series;
  private final Period period;
  private final PeriodTotals totals;

  PeriodTables(TradeView view, MonthlySeries series) {
    this.view = view;
    this.series = series;
    this.period = view.target().vintage().period();
    this.totals = new PeriodTotals(view, series, period);
  }

  DataTable totals() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      Measured level = totals.level(Area.WORLD_ID, flow);
      Measured change = totals.change(Area.WORLD_ID, flow);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cells.flow(flow));
      cells.add(level(Area.WORLD_ID, flow));
      cells.add(basis(level));
      cells.add(change(Area.WORLD_ID, flow));
      cells.add(remark(change));
      cells.add(inTheWay(level, change));
      rows.add(new Row(flow.id(), flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM, 0, cells));
    }
    return table(
        "period-totals",
        List.of(
            Column.of("flow", Kind.TEXT, 0),
            Column.of("value", Kind.AMOUNT, 0),
            Column.of("basis", Kind.TEXT, 0),
            Column.of("change", Kind.PERCENT, 1),
            Column.of("remark", Kind.PROSE, 0),
            Column.of("in_the_way", Kind.MONTH, 0)),
        rows);
  }

  /** The months, each with the vintage it was taken from. */
  DataTable months() {
    List<Row> rows = new ArrayList<>();
    for (Month month : period.months()) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        cells.add(Cells.observed(series.level(Area.WORLD_ID, flow, month)));
        cells.add(Cells.observed(series.growth(Area.WORLD_ID, flow, month)));
      }
      cells.add(Cells.observed(series.level(Area.WORLD_ID, Flow.BALANCE, month)));
      Optional<Observation> exports = series.level(Area.WORLD_ID, Flow.EXPORTS, month);
      cells.add(
          exports
              .<Cell>map(
                  e ->
                      new Cell.Word(
                          e.basis() == Observation.Basis.PRINTED
                              ? "basis.printed"
                              : "basis.history"))
              .orElse(new Cell.Word("withheld.gap")));
      cells.add(exports.map(e -> Cells.stage(e.vintage().stage())).orElse(Cells.EMPTY));
      cells.add(
          exports
              .flatMap(e -> e.vintage().published().day())
              .<Cell>map(Cell.Day::new)
              .orElse(Cells.EMPTY));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return table(
        "period-months",
        List.of(
            Column.of("month", Kind.MONTH, 0),
            Column.of("exports", Kind.AMOUNT, 0),
            Column.of("exports_change", Kind.PERCENT, 1),
            Column.of("imports", Kind.AMOUNT, 0),
            Column.of("imports_change", Kind.PERCENT, 1),
            Column.of("balance", Kind.AMOUNT, 0),
            Column.of("basis", Kind.TEXT, 0),
            Column.of("stage", Kind.TEXT, 0),
            Column.of("published", Kind.DATE, 0)),
        rows);
  }

  /** Every partner that a month of the period knows; one with a missing month names it. */
  Optional<DataTable> partners() {
    List<Row> rows = new ArrayList<>();
    for (Area area : areas()) {
      Measured exports = totals.level(area.id(), Flow.EXPORTS);
      Measured imports = totals.level(area.id(), Flow.IMPORTS);
      Measured balance = totals.level(area.id(), Flow.BALANCE);
      List<Cell> cells = new ArrayList<>(List.of(new Cell.Text(area.name())));
      for (Flow flow : Flow.values()) {
        cells.add(level(area.id(), flow));
        cells.add(change(area.id(), flow));
      }
      cells.add(
          List.of(exports, imports, balance).stream().anyMatch(PeriodTables::isWithheld)
              ? new Cell.Word("withheld.gap")
              : basis(exports));
      cells.add(inTheWay(exports, imports, balance));
      rows.add(new Row(area.id(), Roles.of(area), Roles.depth(area), cells));
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("partner", Kind.TEXT, 0)));
    for (Flow flow : Flow.values()) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_change", Kind.PERCENT, 1));
    }
    columns.add(Column.of("basis", Kind.TEXT, 0));
    columns.add(Column.of("in_the_way", Kind.MONTH, 0));
    return rows.isEmpty() ? Optional.empty() : Optional.of(table("period-partners", columns, rows));
  }

  /** The partners of which something is known; all regions where nothing is. */
  Optional<DataTable> partnersBrief() {
    return partners()
        .map(
            all -> {
              List<Row> known =
                  all.rows().stream()
                      .filter(
                          row -> row.cells().subList(1, 7).stream().anyMatch(PeriodTables::says))
                      .toList();
              List<Row> shown =
                  known.isEmpty()
                      ? all.rows().stream().filter(row -> row.depth() == 0).toList()
                      : known;
              return table("period-partners-brief", all.columns(), shown);
            });
  }

  private static boolean says(Cell cell) {
    return !(cell instanceof Cell.Empty);
  }

  private List<Area> areas() {
    Map<String, Area> areas = new LinkedHashMap<>();
    for (Month month : period.months()) {
      view.areas(month).stream()
          .map(AreaRow::area)
          .filter(area -> !area.isWorld())
          .forEach(area -> areas.putIfAbsent(area.id(), area));
    }
    return List.copyOf(areas.values());
  }

  private Cell level(String areaId, Flow flow) {
    Measured measured = totals.level(areaId, flow);
    Optional<Figure> published = totals.published(areaId, flow, Measure.VALUE);
    return published.isPresent()
        ? Cells.printed(published)
        : measured instanceof Measured.Value value
            ? new Cell.Computed(
                Amount.millions(value.exact()), value.exact(), "sum of months", value.inputs())
            : Cells.EMPTY;
  }

  private Cell change(String areaId, Flow flow) {
    Measured measured = totals.change(areaId, flow);
    Optional<Figure> published = totals.published(areaId, flow, Measure.GROWTH);
    return published.isPresent()
        ? Cells.printed(published)
        : measured instanceof Measured.Value value
            ? new Cell.Computed(
                Rounding.percent(value.exact()),
                value.exact(),
                "change of a sum of months",
                value.inputs())
            : Cells.EMPTY;
  }

  private static boolean isWithheld(Measured measured) {
    return measured instanceof Measured.Withheld;
  }

  private static Cell basis(Measured level) {
    return switch (level) {
      case Measured.Value value -> new Cell.Word(basis(value));
      case Measured.Withheld withheld -> new Cell.Word("withheld." + withheld.reason().id());
    };
  }

  private static String basis(Measured.Value value) {
    return value.remark().equals(Optional.of(Measured.Remark.PUBLISHED))
        ? "period-basis.published"
        : "period-basis." + value.vintages().id();
  }

  private static Cell remark(Measured change) {
    return switch (change) {
      case Measured.Value value ->
          value
              .remark()
              .<Cell>map(remark -> new Cell.Word("trend-remark." + remark.id()))
              .orElse(Cells.EMPTY);
      case Measured.Withheld withheld -> new Cell.Word("withheld." + withheld.reason().id());
    };
  }

  private static Cell inTheWay(Measured... measured) {
    for (Measured each : measured) {
      if (each instanceof Measured.Withheld withheld) {
        return new Cell.MonthCell(withheld.month());
      }
    }
    return Cells.EMPTY;
  }

  /** The figures of the front page: the world, and the United States where no month is missing. */
  List<KeyFact> keyFacts() {
    List<KeyFact> facts = new ArrayList<>();
    for (Flow flow : Flow.values()) {
      keyFact(flow.id(), Area.WORLD_ID, flow).ifPresent(facts::add);
    }
    keyFact("exports-usa", "USA", Flow.EXPORTS).ifPresent(facts::add);
    keyFact("balance-usa", "USA", Flow.BALANCE).ifPresent(facts::add);
    return facts;
  }

  private Optional<KeyFact> keyFact(String id, String areaId, Flow flow) {
    if (!(totals.level(areaId, flow) instanceof Measured.Value level)) {
      return Optional.empty();
    }
    Reading shown =
        totals
            .published(areaId, flow, Measure.VALUE)
            .map(Figure::reading)
            .orElseGet(() -> Amount.millions(level.exact()));
    Optional<Reading> change =
        totals
            .published(areaId, flow, Measure.GROWTH)
            .map(Figure::reading)
            .or(
                () ->
                    totals
                        .change(areaId, flow)
                        .number()
                        .map(value -> new Percent(Rounding.toTenth(value), false)));
    boolean swung =
        totals.change(areaId, flow) instanceof Measured.Withheld withheld
            && withheld.reason() == Measured.Reason.NO_CHANGE;
    return Optional.of(
        new KeyFact(
            id,
            shown,
            swung ? Optional.of(Mark.NIL) : change,
            level.inputs().stream().distinct().toList(),
            List.of()));
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        id, Optional.of(view.target().vintage()), Optional.of(Unit.MILLION_YEN), columns, rows);
  }
}
