package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Dollars;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Unit;

/** Exports, imports and balance of the month. */
final class TotalsTables {

  private final TradeView view;
  private final MonthlySeries series;

  /** The customs average of the pack's own period, if the totals are shown in dollars. */
  private final Optional<ExchangeRate> dollar;

  TotalsTables(TradeView view, MonthlySeries series, Optional<ExchangeRate> dollar) {
    this.view = view;
    this.series = series;
    this.dollar = dollar;
  }

  DataTable totals() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("flow", Kind.TEXT, 0),
                Column.of("current", Kind.AMOUNT, 0),
                Column.of("year_before", Kind.AMOUNT, 0),
                Column.computed(
                    "change",
                    Kind.PERCENT,
                    1,
                    Formula.column("current").balanceGrowthOn(Formula.column("year_before"))),
                Column.computed(
                    "difference",
                    Kind.AMOUNT,
                    0,
                    Formula.column("current").minus(Formula.column("year_before")))));
    dollar.ifPresent(rate -> columns.add(dollars(rate)));
    List<Row> rows = Arrays.stream(Flow.values()).map(this::row).toList();
    return new DataTable(
        "totals",
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }

  /** Billion dollars: million yen at the one rate, in thousands. */
  private static Column dollars(ExchangeRate rate) {
    Formula yen = new Formula.CellOf("rates", ContextTables.key(rate), "rate");
    return Column.computed("dollars", Kind.RATE, 2, Formula.column("current").over(yen).over(1000));
  }

  private Row row(Flow flow) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.flow(flow));
    cells.add(current(flow));
    cells.add(yearBefore(flow));
    cells.add(change(flow));
    cells.add(difference(flow));
    dollar.ifPresent(rate -> cells.add(inDollars(flow, rate)));
    return new Row(flow.id(), flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM, 0, cells);
  }

  private boolean isHistory() {
    return view.target().kind() == PackKind.HISTORY_MONTH;
  }

  private Cell current(Flow flow) {
    return isHistory()
        ? level(flow, "current", level(flow, 0))
        : Cells.printed(view.total(flow, Measure.VALUE));
  }

  private Cell yearBefore(Flow flow) {
    return isHistory()
        ? level(flow, "year_before", level(flow, -12))
        : Cells.printed(view.totalYearBefore(flow));
  }

  /** The time series has no balance of its own: it is the difference of the two rows above. */
  private static Cell level(Flow flow, String column, Optional<Observation> level) {
    Cell cell = Cells.observed(level);
    return cell instanceof Cell.Computed computed && flow == Flow.BALANCE
        ? computed.by(cell(Flow.EXPORTS, column).minus(cell(Flow.IMPORTS, column)))
        : cell;
  }

  private static Formula cell(Flow flow, String column) {
    return new Formula.CellOf(Formula.OWN, flow.id(), column);
  }

  private Cell change(Flow flow) {
    return isHistory()
        ? Cells.changed(
            series.historyGrowth(flow, view.target().month()), level(flow, 0), level(flow, -12))
        : Cells.printed(view.total(flow, Measure.GROWTH));
  }

  private Cell difference(Flow flow) {
    if (!isHistory()) {
      return Cells.difference(view.total(flow, Measure.VALUE), view.totalYearBefore(flow));
    }
    Optional<Observation> now = level(flow, 0);
    Optional<Observation> before = level(flow, -12);
    if (now.isEmpty() || before.isEmpty()) {
      return Cells.EMPTY;
    }
    BigDecimal moved = now.get().unrounded().subtract(before.get().unrounded());
    return new Cell.Computed(
        Amount.millions(moved),
        moved,
        "difference",
        Stream.concat(now.get().inputs().stream(), before.get().inputs().stream()).toList());
  }

  private Cell inDollars(Flow flow, ExchangeRate rate) {
    Optional<Amount> amount =
        isHistory()
            ? level(flow, 0).map(level -> Amount.millions(level.unrounded()))
            : view.total(flow, Measure.VALUE).flatMap(Figure::amount);
    List<Figure> inputs =
        isHistory()
            ? level(flow, 0).map(Observation::inputs).orElse(List.of())
            : view.total(flow, Measure.VALUE).stream().toList();
    return amount
        .<Cell>map(
            yen ->
                new Cell.Result(
                    Dollars.millions(yen, rate.rate()).movePointLeft(3), "dollars", inputs))
        .orElse(Cells.EMPTY);
  }

  /** Both levels are of the time series, so that the change between them is too. */
  private Optional<Observation> level(Flow flow, int months) {
    return series.historyLevel(flow, view.target().month().plus(months));
  }
}
