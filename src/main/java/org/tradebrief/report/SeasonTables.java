package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.season.Adjustment;
import org.tradebrief.season.Quality;
import org.tradebrief.season.Tested;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.AdjustedTrade;
import org.tradebrief.trend.CalendarEffect;

/**
 * How our adjustment was made: its diagnostics, what the calendar was tested for, and how much of
 * each month the calendar was. All are empty where the figures are the ministry's.
 */
final class SeasonTables {

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final TradeView view;
  private final AdjustedTrade trade;
  private final List<Month> months;

  SeasonTables(TradeView view, AdjustedTrade trade, List<Month> months) {
    this.view = view;
    this.trade = trade;
    this.months = months;
  }

  List<DataTable> all() {
    return Stream.of(checks(), regressors(), effects()).flatMap(Optional::stream).toList();
  }

  /** The diagnostics by flow. */
  private Optional<DataTable> checks() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : BOTH) {
      trade.adjustment(flow).map(adjustment -> row(flow, adjustment)).ifPresent(rows::add);
    }
    return table(
        "season-checks",
        Optional.empty(),
        List.of(
            Column.of("flow", Kind.TEXT, 0),
            Column.of("verdict", Kind.TEXT, 0),
            Column.of("months", Kind.COUNT, 0),
            Column.of("model", Kind.TEXT, 0),
            Column.of("mode", Kind.TEXT, 0),
            Column.of("outliers", Kind.COUNT, 0),
            Column.of("q", Kind.NUMBER, 3),
            Column.of("q_without_m2", Kind.NUMBER, 3),
            Column.of("m7", Kind.NUMBER, 3),
            Column.of("qs", Kind.NUMBER, 3),
            Column.of("f", Kind.NUMBER, 3),
            Column.of("friedman", Kind.NUMBER, 3)),
        rows);
  }

  private static Row row(Flow flow, Adjustment adjustment) {
    String verdict =
        switch (adjustment) {
          case Adjustment.Adjusted adjusted -> "season.shown";
          case Adjustment.Refused refused -> "season." + refused.refusal().id();
        };
    List<Cell> cells = new ArrayList<>(List.of(Cells.flow(flow), new Cell.Word(verdict)));
    Optional<Quality> quality = AdjustedTrade.quality(adjustment);
    if (quality.isEmpty()) {
      for (int i = 0; i < 10; i++) {
        cells.add(Cells.EMPTY);
      }
      return new Row(flow.id(), RowRole.ITEM, 0, cells);
    }
    Quality found = quality.get();
    cells.add(new Cell.Plain(BigDecimal.valueOf(found.months())));
    cells.add(Cells.text(found.model()));
    cells.add(new Cell.Word(found.multiplicative() ? "season.multiplicative" : "season.additive"));
    cells.add(new Cell.Plain(BigDecimal.valueOf(found.outliers())));
    for (BigDecimal number :
        List.of(
            found.q(), found.qWithoutM2(), found.m7(), found.qs(), found.f(), found.friedman())) {
      cells.add(new Cell.Plain(number));
    }
    return new Row(flow.id(), RowRole.ITEM, 0, cells);
  }

  /** What the calendar was tested for, kept or left out, with every coefficient. */
  private Optional<DataTable> regressors() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : BOTH) {
      trade.adjustment(flow).flatMap(AdjustedTrade::quality).stream()
          .flatMap(quality -> quality.regressors().stream())
          .forEach(test -> coefficients(flow, test, rows));
    }
    return table(
        "season-regressors",
        Optional.empty(),
        List.of(
            Column.of("flow", Kind.TEXT, 0),
            Column.of("regressor", Kind.TEXT, 0),
            Column.of("verdict", Kind.TEXT, 0),
            Column.of("probability", Kind.NUMBER, 3),
            Column.of("effect", Kind.NUMBER, 2),
            Column.of("t", Kind.NUMBER, 1)),
        rows);
  }

  private static void coefficients(Flow flow, Tested test, List<Row> rows) {
    for (Tested.Coefficient coefficient : test.coefficients()) {
      String column = test.regressor() + "-" + coefficient.column();
      rows.add(
          new Row(
              flow.id() + "-" + column,
              RowRole.ITEM,
              0,
              List.of(
                  Cells.flow(flow),
                  new Cell.Word("regressor." + column),
                  new Cell.Word(test.kept() ? "season.kept" : "season.left-out"),
                  new Cell.Plain(test.probability()),
                  new Cell.Plain(coefficient.effect()),
                  new Cell.Plain(coefficient.t()))));
    }
  }

  /** What the calendar added to each month; a column stays empty where nothing was kept. */
  private Optional<DataTable> effects() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    for (CalendarEffect effect : CalendarEffect.values()) {
      for (Flow flow : BOTH) {
        columns.add(Column.of(flow.id() + "_" + effect.id(), Kind.AMOUNT, 0));
      }
      columns.add(
          Column.computed(
              "balance_" + effect.id(),
              Kind.AMOUNT,
              0,
              Formula.column("exports_" + effect.id())
                  .minus(Formula.column("imports_" + effect.id()))));
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (CalendarEffect effect : CalendarEffect.values()) {
        for (Flow flow : Flow.values()) {
          cells.add(effect(effect, flow, month));
        }
      }
      if (cells.stream().anyMatch(Cell.Computed.class::isInstance)) {
        rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
      }
    }
    return table("calendar-effects", Optional.of(Unit.MILLION_YEN), columns, rows);
  }

  private Cell effect(CalendarEffect effect, Flow flow, Month month) {
    return trade
        .effect(effect, flow, month)
        .<Cell>map(
            value ->
                new Cell.Computed(
                    Amount.millions(value),
                    value,
                    "calendar effect, X-13",
                    trade.inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  private Optional<DataTable> table(
      String id, Optional<Unit> unit, List<Column> columns, List<Row> rows) {
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new DataTable(id, Optional.of(view.target().vintage()), unit, columns, rows));
  }
}
