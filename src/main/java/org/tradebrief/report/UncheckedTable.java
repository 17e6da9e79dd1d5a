package org.tradebrief.report;

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
    return Optional.of(
        new DataTable(
            "unchecked",
            Optional.empty(),
            Optional.empty(),
            List.of(
                Column.of("area", Kind.TEXT, 0),
                Column.of("commodity", Kind.TEXT, 0),
                Column.of("flow", Kind.TEXT, 0),
                Column.of("measure", Kind.TEXT, 0),
                Column.of("printed", Kind.TEXT, 0),
                Column.of("place", Kind.PROSE, 0)),
            figures.stream().map(UncheckedTable::row).toList()));
  }

  private static Row row(Figure figure) {
    return new Row(
        figure.area().id() + "/" + figure.commodity().id(),
        RowRole.ITEM,
        0,
        List.of(
            new Cell.Text(figure.area().name()),
            new Cell.Text(figure.commodity().name()),
            Cells.flow(figure.flow()),
            new Cell.Word("measure." + figure.measure().id()),
            Cells.text(figure.printed()),
            Cells.text(figure.place().text())));
  }
}
