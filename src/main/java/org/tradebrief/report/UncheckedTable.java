package org.tradebrief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Figure;

/**
 * The cells of the release whose digits no rule can recompute or bound: only their form was
 * checked.
 */
public final class UncheckedTable {

  private UncheckedTable() {}

  /**
   * @param figures in the order of the release; none gives no table
   */
  public static Optional<DataTable> of(List<Figure> figures) {
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>(Cells.aboutColumns());
    columns.add(Column.of("printed", Kind.TEXT, 0));
    columns.add(Column.of("place", Kind.PROSE, 0));
    return Optional.of(
        new DataTable(
            "unchecked",
            Optional.empty(),
            Optional.empty(),
            columns,
            figures.stream().map(UncheckedTable::row).toList()));
  }

  private static Row row(Figure figure) {
    List<Cell> cells = new ArrayList<>(Cells.about(figure));
    cells.add(Cells.text(figure.printed()));
    cells.add(Cells.text(figure.place().text()));
    return new Row(figure.area().id() + "/" + figure.commodity().id(), RowRole.ITEM, 0, cells);
  }
}
