package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table of final texts.
 *
 * @param caption title of the table
 * @param unit unit, period and stage, under the caption
 * @param notes notes under the table, the source last
 * @param summary what the table holds, for a reader who cannot see it
 * @param bars what is drawn beside the figures of one column
 */
public record TableBlock(
    String id,
    String caption,
    String unit,
    List<Column> columns,
    List<Row> rows,
    List<String> notes,
    String summary,
    Optional<Bars> bars)
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

  /** A table of words and figures alone. */
  public TableBlock(
      String id,
      String caption,
      String unit,
      List<Column> columns,
      List<Row> rows,
      List<String> notes,
      String summary) {
    this(id, caption, unit, columns, rows, notes, summary, Optional.empty());
  }

  /**
   * Bars in the cells of a column, from one line at the left of its figures.
   *
   * @param column its place
   * @param lengths one a row, none below zero; empty for a row without a bar, such as the total
   */
  public record Bars(int column, List<Optional<BigDecimal>> lengths) {

    public Bars {
      lengths = List.copyOf(lengths);
    }

    /** The longest, or zero. */
    public BigDecimal longest() {
      return lengths.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::max);
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
