package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.Formula;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Trace;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Month;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Unit;

/** Turns a table of the catalogue into one of the workbook: numbers stay numbers, exact. */
record SheetTables(Composition composition, LiveCells live) {

  /**
   * @param name the sheet's id, from which the table gets its name
   */
  SheetTable of(String name, DataTable table) {
    List<SheetTable.Column> columns = new ArrayList<>();
    List<Boolean> coarse = new ArrayList<>();
    Headings headings = new Headings(composition, table);
    for (int i = 0; i < table.columns().size(); i++) {
      coarse.add(isCoarse(table, i));
      columns.add(column(table.columns().get(i), headings, coarse.get(i)));
    }
    List<SheetTable.Row> rows =
        table.rows().stream()
            .map(
                row ->
                    new SheetTable.Row(
                        row.key(), row.role(), row.depth(), cells(table, row, coarse)))
            .toList();
    return new SheetTable(name(name), columns, rows);
  }

  /** {@code partner-trend} becomes {@code PartnerTrend}. */
  static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String part : id.split("-")) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
    }
    return name.toString();
  }

  private SheetTable.Column column(DataTable.Column column, Headings headings, boolean coarse) {
    Kind kind = coarse ? Kind.NUMBER : column.kind();
    return new SheetTable.Column(
        column.id(),
        headings.next(column),
        kind,
        column.decimals(),
        width(column.kind()),
        column.input());
  }

  /** True where some amounts are known less finely than the column shows: each keeps its digits. */
  private static boolean isCoarse(DataTable table, int at) {
    DataTable.Column column = table.columns().get(at);
    return column.kind() == Kind.AMOUNT
        && table.rows().stream()
            .map(row -> amount(row.cells().get(at)))
            .flatMap(Optional::stream)
            .anyMatch(amount -> known(amount, table.unit()) < column.decimals());
  }

  private static Optional<Amount> amount(Cell cell) {
    return switch (cell) {
      case Cell.Printed printed -> printed.figure().amount();
      case Cell.Computed computed ->
          computed.reading() instanceof Amount amount ? Optional.of(amount) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static int known(Amount amount, Optional<Unit> unit) {
    BigDecimal precision = unit.map(amount::in).orElse(amount).precision();
    return precision.signum() == 0
        ? Integer.MAX_VALUE
        : Math.max(0, precision.scale() + 1 - precision.precision());
  }

  private static int width(Kind kind) {
    return switch (kind) {
      case TEXT -> 12;
      case PROSE -> 48;
      case AMOUNT, QUANTITY -> 13;
      case PERCENT, POINTS, INDEX, RATE, COUNT, NUMBER -> 10;
      case MONTH, DATE -> 11;
    };
  }

  private List<SheetCell> cells(DataTable table, DataTable.Row row, List<Boolean> coarse) {
    List<SheetCell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row.cells().get(i), table, i, coarse.get(i)));
    }
    return cells;
  }

  private SheetCell cell(Cell cell, DataTable table, int at, boolean coarse) {
    return switch (cell) {
      case Cell.Printed printed -> printed(printed.figure(), table, coarse);
      case Cell.Computed computed -> live(computed(computed, table), computed.formula(), table, at);
      case Cell.Result result ->
          live(
              new SheetCell.Number(result.value(), new Trace(result.rule(), result.inputs())),
              result.formula(),
              table,
              at);
      case Cell.Plain plain -> new SheetCell.Number(plain.value());
      case Cell.Text text -> SheetCell.text(text.label().in(composition.language()));
      case Cell.Word word -> SheetCell.text(composition.word(word.key()));
      case Cell.Phrase phrase -> SheetCell.text(composition.tongue().phrase(phrase));
      case Cell.Sentence sentence ->
          SheetCell.text(composition.tongue().sentence(sentence.claim()));
      case Cell.When when ->
          when.period() instanceof Month month && table.columns().get(at).kind() == Kind.MONTH
              ? new SheetCell.MonthOf(month)
              : SheetCell.text(composition.tongue().formats().inCell(when.period()));
      case Cell.MonthCell month -> new SheetCell.MonthOf(month.month());
      case Cell.Day day -> new SheetCell.Day(day.date());
      case Cell.Link link -> new SheetCell.Text(link.text(), Optional.of(link.target()));
      case Cell.Sources sources -> new SheetCell.Text(sources.text(), live.link(sources.figures()));
      case Cell.Empty empty -> new SheetCell.Empty();
    };
  }

  /** A result with the way to it: its own formula, else the column's. */
  private SheetCell live(SheetCell result, Optional<Formula> own, DataTable table, int at) {
    return own.or(() -> table.columns().get(at).formula())
        .flatMap(formula -> live.of(formula, table))
        .<SheetCell>map(formula -> new SheetCell.Calculated(result, formula))
        .orElse(result);
  }

  /** One cell as a workbook would show it, without the way to it. */
  SheetCell shown(DataTable table, String row, String column) {
    int at = table.indexOf(column);
    return cell(row(table, row).cells().get(at), table, at, isCoarse(table, at)).shown();
  }

  /** The words of a row, which say what its numbers are about. */
  List<String> words(DataTable table, String key) {
    DataTable.Row row = row(table, key);
    List<String> words = new ArrayList<>();
    for (int at = 0; at < row.cells().size(); at++) {
      boolean head = at == 0 || table.columns().get(at).kind() == Kind.TEXT;
      if (head && cell(row.cells().get(at), table, at, false) instanceof SheetCell.Text text) {
        words.add(text.text());
      }
    }
    return words.stream().filter(word -> !word.isEmpty()).toList();
  }

  private static DataTable.Row row(DataTable table, String key) {
    return table.rows().stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  private SheetCell printed(Figure figure, DataTable table, boolean coarse) {
    Reading reading = figure.reading();
    if (reading instanceof Amount amount) {
      BigDecimal value = table.unit().map(amount::in).orElse(amount).value();
      return new SheetCell.Number(
          coarse ? digits(value, amount, table) : value, Trace.printed(figure));
    }
    return reading(reading, Trace.printed(figure));
  }

  private static BigDecimal digits(BigDecimal value, Amount amount, DataTable table) {
    int known = Math.min(6, known(amount, table.unit()));
    return value.stripTrailingZeros().scale() <= known ? value.setScale(known) : value;
  }

  private SheetCell computed(Cell.Computed computed, DataTable table) {
    Trace trace = new Trace(computed.rule(), computed.inputs());
    return switch (computed.reading()) {
      case Mark mark -> reading(mark, trace);
      case Amount amount ->
          new SheetCell.Number(
              table
                  .unit()
                  .map(new Amount(computed.exact(), amount.unit(), amount.precision())::in)
                  .map(Amount::value)
                  .orElse(computed.exact()),
              trace);
      default -> new SheetCell.Number(computed.exact(), trace);
    };
  }

  private SheetCell reading(Reading reading, Trace trace) {
    return switch (reading) {
      case Mark mark ->
          new SheetCell.Sign(composition.word("mark." + ValueForms.markKey(mark)), trace);
      case Fold fold ->
          new SheetCell.Sign(
              composition.word("mark.fold", composition.tongue().formats().number(fold.times(), 0)),
              trace);
      default -> new SheetCell.Number(reading.required(), trace);
    };
  }
}
