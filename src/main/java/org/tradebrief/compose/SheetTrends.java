package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataTable;

/** Adds a column to a table in which the months of another table are drawn, row by row. */
record SheetTrends(Composition composition, List<Element> sheets) {

  /** Characters that a small drawing is wide. */
  private static final int WIDTH = 18;

  private static final String COLUMN = "trend";

  /** The table with its new column, and what is drawn in it. */
  record Drawn(SheetTable table, Sheet.Trend trend) {}

  /**
   * Nothing if the sheet asks for none, or if this pack lacks the other table or a sheet with it.
   */
  Optional<Drawn> of(Element element, SheetTable table) {
    return element
        .optional("trend")
        .flatMap(composition::table)
        .flatMap(
            months -> sheetOf(months).map(sheet -> drawn(table, months, sheet.required("id"))));
  }

  private Optional<Element> sheetOf(DataTable months) {
    return sheets.stream()
        .filter(sheet -> sheet.optional("table").filter(months.id()::equals).isPresent())
        .findFirst();
  }

  private Drawn drawn(SheetTable table, DataTable months, String sheet) {
    List<SheetTable.Column> columns = new ArrayList<>(table.columns());
    columns.add(
        new SheetTable.Column(
            COLUMN,
            composition.word(
                "column." + COLUMN, Integer.toString((int) drawnColumns(months).count())),
            SheetTable.Kind.TEXT,
            0,
            WIDTH));
    List<SheetTable.Row> rows =
        table.rows().stream()
            .map(
                row -> {
                  List<SheetCell> cells = new ArrayList<>(row.cells());
                  cells.add(new SheetCell.Empty());
                  return new SheetTable.Row(row.key(), row.role(), row.depth(), cells);
                })
            .toList();
    List<String> ids = drawnColumns(months).toList();
    return new Drawn(
        new SheetTable(table.name(), columns, rows),
        new Sheet.Trend(COLUMN, sheet, ids.getFirst(), ids.getLast()));
  }

  private static Stream<String> drawnColumns(DataTable months) {
    return months.columns().stream()
        .filter(column -> column.month().isPresent())
        .map(DataTable.Column::id);
  }
}
