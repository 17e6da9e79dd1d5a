package org.tradebrief.source;

import java.util.Map;
import org.tradebrief.table.SourcePlace;

/** A row of a {@link Table}: cells by column name, and where each of them stands. */
public final class Row {
  private final String file;
  private final String part;
  private final Table.Line line;
  private final Map<String, Integer> columns;

  Row(String file, String part, Table.Line line, Map<String, Integer> columns) {
    this.file = file;
    this.part = part;
    this.line = line;
    this.columns = columns;
  }

  /** The content of a cell; empty if the cell is, or if the table has no such column. */
  public String text(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : line.cells().get(index).text();
  }

  /** The cell as a person sees it: in a workbook, a number with the format of its cell. */
  public String shown(String column) {
    Integer index = columns.get(column);
    return index == null ? "" : line.cells().get(index).shown();
  }

  /** The line of the file, or the row of the sheet, counted from 1. */
  public int number() {
    return line.number();
  }

  public SourcePlace place(String column) {
    return SourcePlace.of(file, part, Integer.toString(line.number()), column);
  }

  public SourcePlace place() {
    return place("");
  }
}
