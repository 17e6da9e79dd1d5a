package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tradebrief.analysis.IndexRow;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Measure;

/**
 * Value, quantity and unit-value indexes of the month, 2020 = 100, with their changes on the year.
 */
final class IndexTable {

  private IndexTable() {}

  static Optional<DataTable> of(TradeView view) {
    return of(view, row -> true);
  }

  static Optional<DataTable> of(TradeView view, Predicate<IndexRow> wanted) {
    List<Row> rows = view.indexes().stream().filter(wanted).map(IndexTable::row).toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DataTable(
            "indexes",
            Optional.of(view.target().vintage()),
            Optional.empty(),
            List.of(
                Column.of("area", Kind.TEXT, 0),
                Column.of("flow", Kind.TEXT, 0),
                Column.of("value_index", Kind.INDEX, 1),
                Column.of("value_change", Kind.PERCENT, 1),
                Column.of("quantity_index", Kind.INDEX, 1),
                Column.of("quantity_change", Kind.PERCENT, 1),
                Column.of("unit_value_index", Kind.INDEX, 1),
                Column.of("unit_value_change", Kind.PERCENT, 1)),
            rows));
  }

  private static Row row(IndexRow line) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell.Text(line.area().name()));
    cells.add(Cells.flow(line.flow()));
    for (Measure measure :
        List.of(
            Measure.VALUE_INDEX,
            Measure.VALUE_INDEX_GROWTH,
            Measure.QUANTITY_INDEX,
            Measure.QUANTITY_INDEX_GROWTH,
            Measure.UNIT_VALUE_INDEX,
            Measure.UNIT_VALUE_INDEX_GROWTH)) {
      cells.add(Cells.printed(line.figure(measure)));
    }
    return new Row(
        line.area().id() + "/" + line.flow().id(),
        line.area().isWorld() ? RowRole.TOTAL : RowRole.ITEM,
        0,
        cells);
  }
}
