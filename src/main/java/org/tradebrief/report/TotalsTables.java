package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Dollars;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Unit;

/** Exports, imports and balance of the month. */
final class TotalsTables {

  private final TradeView view;
  private final MonthlySeries series;
  private final Optional<BigDecimal> yenPerDollar;

  TotalsTables(TradeView view, MonthlySeries series, Optional<BigDecimal> yenPerDollar) {
    this.view = view;
    this.series = series;
    this.yenPerDollar = yenPerDollar;
  }

  DataTable totals() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of("flow", Kind.TEXT, 0),
                Column.of("current", Kind.AMOUNT, 0),
                Column.of("year_before", Kind.AMOUNT, 0),
                Column.of("change", Kind.PERCENT, 1)));
    yenPerDollar.ifPresent(rate -> columns.add(Column.of("dollars", Kind.RATE, 2)));
    List<Row> rows = Arrays.stream(Flow.values()).map(this::row).toList();
    return new DataTable(
        "totals",
        Optional.of(view.target().vintage()),
        Optional.of(Unit.MILLION_YEN),
        columns,
        rows);
  }

  private Row row(Flow flow) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cells.flow(flow));
    Optional<Amount> current = current(flow);
    cells.add(currentCell(flow));
    cells.add(yearBefore(flow));
    cells.add(change(flow));
    yenPerDollar.ifPresent(
        rate ->
            cells.add(
                Cells.plain(
                    current.map(amount -> Dollars.millions(amount, rate).movePointLeft(3)))));
    return new Row(flow.id(), flow == Flow.BALANCE ? RowRole.TOTAL : RowRole.ITEM, 0, cells);
  }

  private boolean isHistory() {
    return view.target().kind() == PackKind.HISTORY_MONTH;
  }

  private Optional<Amount> current(Flow flow) {
    return isHistory()
        ? level(flow, 0).map(observation -> (Amount) observation.reading())
        : view.total(flow, Measure.VALUE).flatMap(Figure::amount);
  }

  private Cell currentCell(Flow flow) {
    return isHistory()
        ? Cells.observed(level(flow, 0))
        : Cells.printed(view.total(flow, Measure.VALUE));
  }

  private Cell yearBefore(Flow flow) {
    return isHistory()
        ? Cells.observed(level(flow, -12))
        : Cells.printed(view.totalYearBefore(flow));
  }

  private Cell change(Flow flow) {
    return isHistory()
        ? Cells.observed(series.growth(Area.WORLD_ID, flow, view.target().month()))
        : Cells.printed(view.total(flow, Measure.GROWTH));
  }

  private Optional<Observation> level(Flow flow, int months) {
    return series.level(Area.WORLD_ID, flow, view.target().month().plus(months));
  }
}
