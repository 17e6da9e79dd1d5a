package org.tradebrief.document;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
   */
  public record Column(
      String id, String heading, Kind kind, int decimals, int width, boolean input) {

    /** A column that is read and not filled in. */
    public Column(String id, String heading, Kind kind, int decimals, int width) {
      this(id, heading, kind, decimals, width, false);
    }
  }

  /**
   * A row of the table.
   *
   * @param key tells rows apart for formulas and names; empty where nothing refers to the row
   */
  public record Row(String key, RowRole role, int depth, List<SheetCell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }

    /** A row that nothing refers to. */
    public Row(RowRole role, int depth, List<SheetCell> cells) {
      this("", role, depth, cells);
    }
  }

  /** The position of a column; empty if there is none of that id. */
  public OptionalInt columnAt(String id) {
    return IntStream.range(0, columns.size())
        .filter(at -> columns.get(at).id().equals(id))
        .findFirst();
  }

  /** The position of the first row of a key; empty if there is none. */
  public OptionalInt rowAt(String key) {
    return IntStream.range(0, rows.size()).filter(at -> rows.get(at).key().equals(key)).findFirst();
  }

  /**
   * The one formula by which a whole column is calculated, cells without content aside; empty where
   * a cell holds a value or follows another formula.
   */
  public Optional<Formula> formula(int column) {
    List<SheetCell> cells =
        rows.stream()
            .map(row -> row.cells().get(column))
            .filter(cell -> !(cell instanceof SheetCell.Empty))
            .toList();
    if (cells.isEmpty() || !(cells.getFirst() instanceof SheetCell.Calculated first)) {
      return Optional.empty();
    }
    boolean same =
        cells.stream()
            .allMatch(
                cell ->
                    cell instanceof SheetCell.Calculated calculated
                        && calculated.formula().equals(first.formula()));
    return same ? Optional.of(first.formula()) : Optional.empty();
  }
}
