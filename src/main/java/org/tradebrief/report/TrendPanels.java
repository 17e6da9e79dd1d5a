package org.tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;
import org.tradebrief.trend.AdjustedTrade;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;

/**
 * The world's exports and imports three times on the same axes: as published, without season, and
 * as the mean of twelve months. A panel without figures is left out.
 */
final class TrendPanels {

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

  private final MonthlySeries series;
  private final AdjustedTrade trade;
  private final TrendMeasure twelveMonthSum;
  private final List<Month> months;

  TrendPanels(
      MonthlySeries series, AdjustedTrade trade, TrendMeasure twelveMonthSum, List<Month> months) {
    this.series = series;
    this.trade = trade;
    this.twelveMonthSum = twelveMonthSum;
    this.months = months;
  }

  /** One panel: two columns. */
  private interface Panel {
    Cell cell(Flow flow, Month month);
  }

  Optional<DataChart> chart(Vintage vintage, int provisionalFrom) {
    List<String> names = new ArrayList<>(List.of("plain"));
    List<Panel> panels = new ArrayList<>();
    panels.add((flow, month) -> Cells.observed(series.level(Area.WORLD_ID, flow, month)));
    if (trade.isShown()) {
      names.add(trade.isMinistrys() ? "official" : "adjusted");
      panels.add(this::adjusted);
    }
    names.add("year");
    panels.add(this::meanOfYear);
    if (months.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.of("month", Kind.MONTH, 0)));
    List<DataChart.Series> drawn = new ArrayList<>();
    for (String name : names) {
      for (Flow flow : BOTH) {
        String id = name + "_" + flow.id();
        columns.add(Column.of(id, Kind.AMOUNT, 0));
        Ink ink = flow == Flow.EXPORTS ? Ink.EXPORTS : Ink.IMPORTS;
        drawn.add(new DataChart.Series(id, SeriesChart.Shape.LINE, ink));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Month month : months) {
      List<Cell> cells = new ArrayList<>(List.of(new Cell.MonthCell(month)));
      panels.forEach(panel -> BOTH.forEach(flow -> cells.add(panel.cell(flow, month))));
      rows.add(new Row(month.id(), RowRole.ITEM, 0, cells));
    }
    return Optional.of(
        new DataChart(
            "trend-panels",
            SheetChart.Kind.PANELS,
            new DataTable(
                "chart-trend-panels",
                Optional.of(vintage),
                Optional.of(Unit.MILLION_YEN),
                columns,
                rows),
            "month",
            drawn,
            provisionalFrom));
  }

  private Cell adjusted(Flow flow, Month month) {
    return trade
        .adjusted(flow, month)
        .<Cell>map(
            value ->
                new Cell.Computed(
                    Amount.millions(value),
                    value,
                    "seasonally-adjusted",
                    trade.inputs(flow, month)))
        .orElse(Cells.EMPTY);
  }

  private Cell meanOfYear(Flow flow, Month month) {
    if (!(twelveMonthSum.at(TrendLine.world(series, flow), month)
        instanceof Measured.Value value)) {
      return Cells.EMPTY;
    }
    BigDecimal mean = value.exact().divide(TWELVE, 0, RoundingMode.HALF_UP);
    return new Cell.Computed(Amount.millions(mean), mean, "mean-of-twelve-months", value.inputs());
  }
}
