package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.season.Adjustment;
import org.tradebrief.season.Quality;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.AdjustedTrade;

/** Trade without season, how the newest month moved it, and whether it may be shown. */
final class AdjustedTables {

  /** A year of revisions. */
  private static final int REVISED_MONTHS = 12;

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private static final Formula EXPORTS = Formula.column("exports");
  private static final Formula IMPORTS = Formula.column("imports");

  private final TradeView view;
  private final AdjustedTrade trade;
  private final List<Month> months;

  AdjustedTables(TradeView view, AdjustedTrade trade, List<Month> months) {
    this.view = view;
    this.trade = trade;
    this.months = months;
  }

  /** The months shown; none where the diagnostics forbid it. */
  Optional<DataTable> adjusted() {
    if (!trade.isShown() || months.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    for (Flow flow : BOTH) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_on_month", Kind.PERCENT, 1));
      columns.add(Column.of(flow.id() + "_annualised", Kind.PERCENT, 1));
      columns.add(Column.of(flow.id() + "_trend", Kind.AMOUNT, 0));
    }
    columns.add(Column.computed("balance", Kind.AMOUNT, 0, EXPORTS.minus(IMPORTS)));
    columns.add(
        Column.computed(
            "balance_trend",
            Kind.AMOUNT,
            0,
            Formula.column("exports_trend").minus(Formula.column("imports_trend"))));
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : BOTH) {
        cells.add(amount(flow, month, trade.adjusted(flow, month), "seasonally-adjusted"));
        cells.add(onMonth(flow, month));
        cells.add(
            percent(
                flow, month, trade.threeMonthsAnnualised(flow, month), "three-months-annualised"));
        cells.add(amount(flow, month, trade.trend(flow, month), "trend"));
      }
      cells.add(
          amount(Flow.BALANCE, month, trade.adjusted(Flow.BALANCE, month), "seasonally-adjusted"));
      cells.add(amount(Flow.BALANCE, month, trade.trend(Flow.BALANCE, month), "trend"));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return Optional.of(table("adjusted", Optional.of(Unit.MILLION_YEN), columns, rows));
  }

  /** What the same method gave a month earlier, beside what it gives now. */
  Optional<DataTable> revisions() {
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    for (Flow flow : Flow.values()) {
      columns.add(Column.of(flow.id() + "_earlier", Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_now", Kind.AMOUNT, 0));
      columns.add(
          Column.computed(
              flow.id() + "_revision",
              Kind.AMOUNT,
              0,
              Formula.column(flow.id() + "_now").minus(Formula.column(flow.id() + "_earlier"))));
    }
    List<Row> rows = new ArrayList<>();
    for (int back = REVISED_MONTHS; back >= 1; back--) {
      Month month = trade.last().plus(-back);
      if (trade.monthEarlier(Flow.BALANCE, month).isEmpty()) {
        continue;
      }
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : Flow.values()) {
        Optional<BigDecimal> then = trade.monthEarlier(flow, month);
        Optional<BigDecimal> now = trade.adjusted(flow, month);
        cells.add(amount(flow, month, then, "seasonally-adjusted a month earlier"));
        cells.add(amount(flow, month, now, "seasonally-adjusted"));
        cells.add(
            amount(
                flow,
                month,
                then.flatMap(earlier -> now.map(value -> value.subtract(earlier))),
                "revision"));
      }
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(table("adjusted-revisions", Optional.of(Unit.MILLION_YEN), columns, rows));
  }

  /** The diagnostics by flow; none where the figures are the ministry's. */
  Optional<DataTable> checks() {
    List<Row> rows = new ArrayList<>();
    for (Flow flow : BOTH) {
      trade.adjustment(flow).map(adjustment -> row(flow, adjustment)).ifPresent(rows::add);
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            table(
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
                rows));
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

  /** The table has the month before, save in its first row. */
  private Cell onMonth(Flow flow, Month month) {
    Cell cell = percent(flow, month, trade.monthOnMonth(flow, month), "month-on-month");
    Formula before = Formula.call(Formula.Function.EDATE, Formula.column("month"), Formula.of(-1));
    return cell instanceof Cell.Computed computed && !month.equals(months.getFirst())
        ? computed.by(
            Formula.column(flow.id())
                .growthOn(new Formula.Lookup(Formula.OWN, flow.id(), "month", before)))
        : cell;
  }

  private Cell amount(Flow flow, Month month, Optional<BigDecimal> millions, String rule) {
    return millions
        .<Cell>map(
            value ->
                new Cell.Computed(Amount.millions(value), value, rule(rule), inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  private Cell percent(Flow flow, Month month, Optional<BigDecimal> change, String rule) {
    return change
        .<Cell>map(
            value ->
                new Cell.Computed(Rounding.percent(value), value, rule(rule), inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  /** Who adjusted: a cell of ours says X-13. */
  private String rule(String rule) {
    return rule + (trade.isMinistrys() ? ", ministry" : ", X-13");
  }

  private List<org.tradebrief.table.Figure> inputs(Flow flow, Month month) {
    return trade.inputs(flow, month);
  }

  private DataTable table(String id, Optional<Unit> unit, List<Column> columns, List<Row> rows) {
    return new DataTable(id, Optional.of(view.target().vintage()), unit, columns, rows);
  }
}
