package org.tradebrief.report;

import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.IndexRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/** How far the value of trade moved with quantities and how far with unit values, by area. */
final class PriceVolumeChart {

  private PriceVolumeChart() {}

  /** The areas of the index page that print both changes, in the ministry's order. */
  static Optional<DataChart> of(TradeView view, Flow flow) {
    List<Row> rows =
        view.indexes().stream()
            .filter(row -> row.flow() == flow)
            .filter(row -> isNumber(row, Measure.QUANTITY_INDEX_GROWTH))
            .filter(row -> isNumber(row, Measure.UNIT_VALUE_INDEX_GROWTH))
            .map(PriceVolumeChart::row)
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String id = "price-volume-" + flow.id();
    return Optional.of(
        new DataChart(
            id,
            SheetChart.Kind.GROUPED_BARS,
            new DataTable(
                "chart-" + id,
                Optional.of(view.target().vintage()),
                Optional.empty(),
                List.of(
                    Column.of("area", Kind.TEXT, 0),
                    Column.of("value_change", Kind.PERCENT, 1),
                    Column.of("quantity_change", Kind.PERCENT, 1),
                    Column.of("unit_value_change", Kind.PERCENT, 1)),
                rows),
            "area",
            List.of(
                new DataChart.Series("quantity_change", Shape.COLUMN, Ink.FOCUS),
                new DataChart.Series("unit_value_change", Shape.COLUMN, Ink.MUTED)),
            rows.size()));
  }

  private static boolean isNumber(IndexRow row, Measure measure) {
    return row.figure(measure).flatMap(figure -> figure.reading().number()).isPresent();
  }

  private static Row row(IndexRow row) {
    return new Row(
        row.area().id(),
        RowRole.ITEM,
        0,
        List.of(
            new Cell.Text(row.area().shortName()),
            Cells.printed(row.figure(Measure.VALUE_INDEX_GROWTH)),
            Cells.printed(row.figure(Measure.QUANTITY_INDEX_GROWTH)),
            Cells.printed(row.figure(Measure.UNIT_VALUE_INDEX_GROWTH))));
  }
}
