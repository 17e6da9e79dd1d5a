package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Unit;
import org.tradebrief.trend.AdjustedTrade;

/**
 * Trade without season by month and by quarter, and what was known before. Where the figures are
 * the ministry's own, the tables have names of their own, {@code official-...}, and no trend.
 */
final class AdjustedTables {

  private static final String OFFICIAL = "official-";

  /** A year of revisions. */
  private static final int REVISED_MONTHS = 12;

  /** Two years of quarters. */
  private static final int QUARTERS = 8;

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private static final Formula BALANCE = Formula.column("exports").minus(Formula.column("imports"));

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
    boolean trend = !trade.isMinistrys();
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    for (Flow flow : BOTH) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_on_month", Kind.PERCENT, 1));
      columns.add(Column.of(flow.id() + "_on_three", Kind.PERCENT, 1));
      columns.add(Column.of(flow.id() + "_annualised", Kind.PERCENT, 1));
      if (trend) {
        columns.add(Column.of(flow.id() + "_trend", Kind.AMOUNT, 0));
      }
    }
    columns.add(Column.computed("balance", Kind.AMOUNT, 0, BALANCE));
    if (trend) {
      columns.add(
          Column.computed(
              "balance_trend",
              Kind.AMOUNT,
              0,
              Formula.column("exports_trend").minus(Formula.column("imports_trend"))));
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : BOTH) {
        cells.add(amount(flow, month, trade.adjusted(flow, month), "seasonally-adjusted"));
        cells.add(onMonth(flow, month));
        cells.add(percent(flow, month, trade.threeOnThree(flow, month), "three-months-on-three"));
        cells.add(
            percent(
                flow, month, trade.threeMonthsAnnualised(flow, month), "three-months-annualised"));
        if (trend) {
          cells.add(amount(flow, month, trade.trend(flow, month), "trend"));
        }
      }
      cells.add(
          amount(Flow.BALANCE, month, trade.adjusted(Flow.BALANCE, month), "seasonally-adjusted"));
      if (trend) {
        cells.add(amount(Flow.BALANCE, month, trade.trend(Flow.BALANCE, month), "trend"));
      }
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return Optional.of(table("adjusted", columns, rows));
  }

  /** The quarters that have ended, each on the one before; none where there are not two. */
  Optional<DataTable> quarters() {
    List<Row> rows = new ArrayList<>();
    Month last = trade.last().plus(-(trade.last().month() % 3));
    for (int back = QUARTERS - 1; back >= 0; back--) {
      Month to = last.plus(-3 * back);
      if (trade.threeMonths(Flow.BALANCE, to).isPresent()) {
        rows.add(quarter(to, rows.isEmpty()));
      }
    }
    if (rows.size() < 2) {
      return Optional.empty();
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(Column.of("quarter", Kind.TEXT, 0), Column.of("to", Kind.MONTH, 0)));
    for (Flow flow : BOTH) {
      columns.add(Column.of(flow.id(), Kind.AMOUNT, 0));
      columns.add(Column.of(flow.id() + "_on_quarter", Kind.PERCENT, 1));
      columns.add(Column.of(flow.id() + "_annualised", Kind.PERCENT, 1));
    }
    columns.add(Column.computed("balance", Kind.AMOUNT, 0, BALANCE));
    return Optional.of(table("adjusted-quarters", columns, rows));
  }

  private Row quarter(Month to, boolean first) {
    Quarter quarter = new Quarter(to.year(), to.month() / 3);
    Formula before = Formula.call(Formula.Function.EDATE, Formula.column("to"), Formula.of(-3));
    List<Cell> cells = new ArrayList<>(List.of(new Cell.When(quarter), new Cell.MonthCell(to)));
    for (Flow flow : BOTH) {
      Formula now = Formula.column(flow.id());
      Formula then = new Formula.Lookup(Formula.OWN, flow.id(), "to", before);
      Formula ratio = now.over(then);
      cells.add(quarterAmount(flow, to));
      Cell change = percent(flow, to, trade.threeOnThree(flow, to), "quarter-on-quarter");
      Cell year = percent(flow, to, trade.threeMonthsAnnualised(flow, to), "annualised");
      cells.add(first ? change : by(change, now.growthOn(then)));
      Formula toTheFourth = ratio.times(ratio).times(ratio.times(ratio));
      cells.add(first ? year : by(year, toTheFourth.minus(Formula.of(1)).times(100)));
    }
    cells.add(quarterAmount(Flow.BALANCE, to));
    return new Row(quarter.id(), RowRole.ITEM, 0, cells);
  }

  private Cell quarterAmount(Flow flow, Month to) {
    List<Figure> inputs =
        Stream.of(to.plus(-2), to.previous(), to)
            .flatMap(month -> trade.inputs(flow, month).stream())
            .toList();
    return trade
        .threeMonths(flow, to)
        .<Cell>map(
            sum ->
                new Cell.Computed(
                    Amount.millions(sum), sum, rule("seasonally-adjusted quarter"), inputs))
        .orElse(Cells.EMPTY);
  }

  private static Cell by(Cell cell, Formula formula) {
    return cell instanceof Cell.Computed computed ? computed.by(formula) : cell;
  }

  /** What was known before, beside what is known now. */
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
      if (trade.before(Flow.BALANCE, month).isEmpty()) {
        continue;
      }
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      for (Flow flow : Flow.values()) {
        Optional<BigDecimal> then = trade.before(flow, month);
        Optional<BigDecimal> now = trade.adjusted(flow, month);
        cells.add(amount(flow, month, then, "seasonally-adjusted before"));
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
        : Optional.of(table("adjusted-revisions", columns, rows));
  }

  /** The table has the month before, save in its first row. */
  private Cell onMonth(Flow flow, Month month) {
    Cell cell = percent(flow, month, trade.monthOnMonth(flow, month), "month-on-month");
    Formula before = Formula.call(Formula.Function.EDATE, Formula.column("month"), Formula.of(-1));
    return month.equals(months.getFirst())
        ? cell
        : by(
            cell,
            Formula.column(flow.id())
                .growthOn(new Formula.Lookup(Formula.OWN, flow.id(), "month", before)));
  }

  private Cell amount(Flow flow, Month month, Optional<BigDecimal> millions, String rule) {
    return millions
        .<Cell>map(
            value ->
                new Cell.Computed(
                    Amount.millions(value), value, rule(rule), trade.inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  private Cell percent(Flow flow, Month month, Optional<BigDecimal> change, String rule) {
    return change
        .<Cell>map(
            value ->
                new Cell.Computed(
                    Rounding.percent(value), value, rule(rule), trade.inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  /** Who adjusted: a cell of ours says X-13. */
  private String rule(String rule) {
    return rule + (trade.isMinistrys() ? ", ministry" : ", X-13");
  }

  private DataTable table(String id, List<Column> columns, List<Row> rows) {
    return new DataTable(
        (trade.isMinistrys() ? OFFICIAL : "") + id,
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }
}
