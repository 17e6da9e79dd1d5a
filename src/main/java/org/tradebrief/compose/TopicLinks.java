package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataTable;

/** Leads from the topic of a claim to the sheet with the tables it is about. */
record TopicLinks(Composition composition, List<Element> sheets) {

  private static final String COLUMN = "topic";

  /** Before a topic among the words. */
  private static final String WORD = "topic.";

  /** The table with a link in every cell of its column of topics; as it is if it has none. */
  SheetTable in(DataTable data, SheetTable table) {
    if (table.columnAt(COLUMN).isEmpty()) {
      return table;
    }
    int at = table.columnAt(COLUMN).getAsInt();
    List<SheetTable.Row> rows =
        IntStream.range(0, table.rows().size())
            .mapToObj(row -> linked(table.rows().get(row), data.rows().get(row), at))
            .toList();
    return new SheetTable(table.name(), table.columns(), rows);
  }

  private SheetTable.Row linked(SheetTable.Row row, DataTable.Row data, int at) {
    if (!(data.cells().get(at) instanceof DataTable.Cell.Word word)
        || !word.key().startsWith(WORD)) {
      return row;
    }
    Optional<String> link =
        sheets.stream()
            .filter(sheet -> sheet.names(COLUMN).contains(word.key().substring(WORD.length())))
            .map(sheet -> "#" + sheet.required("id"))
            .findFirst();
    List<SheetCell> cells = new ArrayList<>(row.cells());
    cells.set(at, new SheetCell.Text(composition.word(word.key()), link));
    return new SheetTable.Row(row.key(), row.role(), row.depth(), cells);
  }
}
