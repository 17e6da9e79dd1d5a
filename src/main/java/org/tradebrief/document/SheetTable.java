package org.tradebrief.document;

import java.util.List;
import java.util.Optional;

/**
 * A real spreadsheet table with one header row.
 *
 * @param name the table's name in formulas: letters, digits and underscores, unique in the workbook
 */
public record SheetTable(String name, List<Column> columns, List<Row> rows) {

  public SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table "
                + name
                + ": a row has "
                + row.cells().size()
                + " cells, not "
                + columns.size());
      }
    }
  }

  /** What a column holds, which decides alignment and number format. */
  public enum Kind {
    TEXT,
    /** A long text that wraps. */
    PROSE,
    AMOUNT,
    QUANTITY,
    PERCENT,
    POINTS,
    INDEX,
    RATE,
    COUNT,
    MONTH,
    DATE,
    /** A number whose format is its own, row by row; used by the tidy data sheet. */
    NUMBER
  }

  /**
   * A column.
   *
   * @param id stable name, for charts and formulas
   * @param heading unique in the table
   * @param decimals digits after the point in the number format
   * @param width characters of a Latin text that should fit; renderers count wide characters twice
   * @param formula the computed value as a formula over this row, with other columns' ids in
   *     braces: <code>{exports}-{imports}</code>; the cell then holds the cached result
   */
  public record Column(
      String id, String heading, Kind kind, int decimals, int width, Optional<String> formula) {}

  /** A row of the table. */
  public record Row(RowRole role, int depth, List<SheetCell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
