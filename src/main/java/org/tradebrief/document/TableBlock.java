package org.tradebrief.document;

import java.util.List;

/**
 * A table of final texts.
 *
 * @param caption title of the table
 * @param unit unit, period and stage, under the caption
 * @param notes notes under the table, the source last
 * @param summary what the table holds, for a reader who cannot see it
 */
public record TableBlock(
    String id,
    String caption,
    String unit,
    List<Column> columns,
    List<Row> rows,
    List<String> notes,
    String summary)
    implements Block {

  public TableBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + id + ": a row has " + row.cells().size() + " cells, not " + columns.size());
      }
    }
  }

  /**
   * A column.
   *
   * @param group heading over several neighbouring columns with the same group; empty for none
   * @param weight share of the width, compared with the other columns
   */
  public record Column(String heading, String group, Align align, int weight) {}

  /** Text starts at the left, numbers end at the right. */
  public enum Align {
    START,
    END
  }

  /** A row; the first cell is its heading. */
  public record Row(RowRole role, int depth, List<String> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }
}
