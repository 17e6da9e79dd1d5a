package org.tradebrief.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Formula;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Label;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * A named table of facts. Its title, headings and notes are words and live in the templates under
 * {@code table.<id>.title}, {@code table.<id>.<column>} and {@code table.<id>.note}.
 *
 * @param id name in the catalogue: {@code partners}
 * @param vintage the vintage of its figures, for the line under the title
 * @param unit the unit of its amounts; empty where it has none
 */
public record DataTable(
    String id,
    Optional<Vintage> vintage,
    Optional<Unit> unit,
    List<Column> columns,
    List<Row> rows) {

  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table " + id + ": a row has " + row.cells().size() + " cells, not " + columns.size());
      }
    }
  }

  /** The position of a column. */
  public int indexOf(String columnId) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(columnId)) {
        return i;
      }
    }
    throw new IllegalArgumentException("table " + id + " has no column " + columnId);
  }

  /**
   * A column.
   *
   * @param decimals digits after the point, as the ministry prints them
   * @param formula how the results of ours in this column follow from other cells; a result may
   *     have a formula of its own instead
   * @param heading the heading where it is a name from the inputs, such as a partner's; empty where
   *     it is a word of the templates
   */
  public record Column(
      String id,
      SheetTable.Kind kind,
      int decimals,
      Optional<Formula> formula,
      Optional<Label> heading,
      boolean input) {

    public Column(
        String id,
        SheetTable.Kind kind,
        int decimals,
        Optional<Formula> formula,
        Optional<Label> heading) {
      this(id, kind, decimals, formula, heading, false);
    }

    /** The same, with numbers that are there for a reader of the workbook to change. */
    public Column asInput() {
      return new Column(id, kind, decimals, formula, heading, true);
    }

    public static Column of(String id, SheetTable.Kind kind, int decimals) {
      return new Column(id, kind, decimals, Optional.empty(), Optional.empty());
    }

    public static Column computed(String id, SheetTable.Kind kind, int decimals, Formula formula) {
      return new Column(id, kind, decimals, Optional.of(formula), Optional.empty());
    }

    /** A column of one month; its id says which, and its heading is the month in words. */
    public static Column ofMonth(Month month, SheetTable.Kind kind, int decimals) {
      return of("m" + month.id().replace('-', '_'), kind, decimals);
    }

    /** The month of a column that {@link #ofMonth} made. */
    public Optional<Month> month() {
      return id.matches("m\\d{4}_\\d{2}")
          ? Optional.of(Month.parse(id.substring(1).replace('_', '-')))
          : Optional.empty();
    }

    public static Column named(String id, SheetTable.Kind kind, int decimals, Label heading) {
      return new Column(id, kind, decimals, Optional.empty(), Optional.of(heading));
    }
  }

  /** A row. The key tells rows apart: an area id, a commodity id, a month. */
  public record Row(String key, RowRole role, int depth, List<Cell> cells) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** The content of a cell, before any language. */
  public sealed interface Cell {

    /** The places of figures in words; it leads to the cell that shows the first one at hand. */
    record Sources(String text, List<Figure> figures) implements Cell {

      public Sources {
        figures = List.copyOf(figures);
      }
    }

    /** A figure as the ministry printed it, mark or number. */
    record Printed(Figure figure) implements Cell {}

    /**
     * A result of ours.
     *
     * @param reading rounded to what is shown
     * @param exact before rounding
     * @param formula where it differs from the column's
     */
    record Computed(
        Reading reading,
        BigDecimal exact,
        String rule,
        List<Figure> inputs,
        Optional<Formula> formula)
        implements Cell {

      public Computed {
        inputs = List.copyOf(inputs);
      }

      public Computed(Reading reading, BigDecimal exact, String rule, List<Figure> inputs) {
        this(reading, exact, rule, inputs, Optional.empty());
      }

      public Computed by(Formula other) {
        return new Computed(reading, exact, rule, inputs, Optional.of(other));
      }
    }

    /**
     * A result of ours that is no reading of the ministry's kinds: dollars, a difference in the
     * unit of its row, a duty found in another table.
     *
     * @param value before rounding
     * @param formula where it differs from the column's
     */
    record Result(BigDecimal value, String rule, List<Figure> inputs, Optional<Formula> formula)
        implements Cell {

      public Result {
        inputs = List.copyOf(inputs);
      }

      public Result(BigDecimal value, String rule, List<Figure> inputs) {
        this(value, rule, inputs, Optional.empty());
      }

      public Result by(Formula other) {
        return new Result(value, rule, inputs, Optional.of(other));
      }
    }

    /** A plain number that was read, not computed: a count, a rate, a duty in percent. */
    record Plain(BigDecimal value) implements Cell {}

    /** A name or text from an input file. */
    record Text(Label label) implements Cell {}

    /** A word of the templates, by key: {@code stage.provisional}. */
    record Word(String key) implements Cell {}

    /** A word of the templates about a name: {@code drivers.others} of machinery. */
    record Phrase(String key, Label name) implements Cell {}

    /** A claim, put into words by the templates. */
    record Sentence(Claim claim) implements Cell {}

    record When(Period period) implements Cell {}

    record MonthCell(Month month) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /** A web address or {@code #sheet}, with its text. */
    record Link(String text, String target) implements Cell {}

    /** Nothing was published. */
    record Empty() implements Cell {}
  }
}
