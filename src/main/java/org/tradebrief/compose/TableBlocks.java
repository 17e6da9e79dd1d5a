package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.TableBlock;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Unit;

/** Turns a table of the catalogue into one of the briefing, with the columns the outline names. */
record TableBlocks(Composition composition) {

  /** Nothing if this pack has no such table. */
  Optional<TableBlock> of(Element element) {
    return composition.table(element.required("id")).map(table -> block(table, element));
  }

  private TableBlock block(DataTable table, Element element) {
    List<Integer> columns = columns(table, element);
    Optional<MoneyUnit> money = money(table, element);
    CellTexts texts = new CellTexts(composition.tongue(), money);
    int most = element.number("rows", 9999);
    int deepest = element.number("depth", 9999);
    List<TableBlock.Row> rows = new ArrayList<>();
    Optional<Integer> bars = element.optional("bars").map(id -> bars(id, table, columns, element));
    List<Optional<BigDecimal>> lengths = new ArrayList<>();
    Set<String> shown = shown(table, element);
    for (DataTable.Row row : table.rows()) {
      if (rows.size() < most && row.depth() <= deepest && shown.contains(row.key())) {
        List<String> cells =
            columns.stream()
                .map(at -> texts.of(row.cells().get(at), table.columns().get(at)))
                .toList();
        rows.add(new TableBlock.Row(row.role(), row.depth(), cells));
        lengths.add(bars.flatMap(at -> length(row, row.cells().get(columns.get(at)))));
      }
    }
    String title = composition.title(table);
    return new TableBlock(
        table.id(),
        title,
        unitLine(table, columns, money),
        columns.stream().map(at -> column(table, table.columns().get(at))).toList(),
        rows,
        notes(table),
        composition.word("table.summary", title, Integer.toString(rows.size())),
        bars.map(at -> new TableBlock.Bars(at, lengths)));
  }

  /** All rows, or of those set back the largest by the column with bars. */
  private static Set<String> shown(DataTable table, Element element) {
    int most = element.number("parts", 9999);
    Optional<String> bars = element.optional("bars");
    Set<String> shown = new HashSet<>();
    table.rows().stream().filter(row -> row.depth() == 0).forEach(row -> shown.add(row.key()));
    table.rows().stream()
        .filter(row -> row.depth() > 0)
        .sorted(
            Comparator.comparing(
                row ->
                    bars.flatMap(id -> ChartValues.of(row.cells().get(table.indexOf(id))))
                        .orElse(BigDecimal.ZERO)
                        .negate()))
        .limit(most)
        .forEach(row -> shown.add(row.key()));
    return shown;
  }

  /** The place of the column with bars among those shown; it holds figures. */
  private static int bars(String id, DataTable table, List<Integer> columns, Element element) {
    for (int at = 0; at < columns.size(); at++) {
      DataTable.Column column = table.columns().get(columns.get(at));
      if (column.id().equals(id) && !isText(column.kind())) {
        return at;
      }
    }
    throw element.failure("bars", "is no column of figures that is shown: " + id);
  }

  /** The total has no bar: it would make all others short. */
  private static Optional<BigDecimal> length(DataTable.Row row, DataTable.Cell cell) {
    return row.role() == RowRole.TOTAL
        ? Optional.empty()
        : ChartValues.of(cell).filter(value -> value.signum() > 0);
  }

  private static List<Integer> columns(DataTable table, Element element) {
    List<Integer> columns = new ArrayList<>();
    if (element.optional("columns").isEmpty()) {
      for (int i = 0; i < table.columns().size(); i++) {
        columns.add(i);
      }
      return columns;
    }
    List<String> ids = table.columns().stream().map(DataTable.Column::id).toList();
    for (String id : element.names("columns")) {
      if (!ids.contains(id)) {
        throw element.failure(
            id, "the table " + table.id() + " has no such column, only " + String.join(" ", ids));
      }
      columns.add(ids.indexOf(id));
    }
    return columns;
  }

  private Optional<MoneyUnit> money(DataTable table, Element element) {
    String id = element.optional("unit").or(() -> table.unit().map(Unit::id)).orElse("");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    if (!MoneyUnit.isKnown(id)) {
      throw element.failure("unit", "is no unit of money: " + id);
    }
    int decimals = element.number("decimals", id.equals("million-yen") ? 0 : 1);
    return Optional.of(MoneyUnit.of(id, decimals, composition.language()));
  }

  private TableBlock.Column column(DataTable table, DataTable.Column column) {
    Labels labels = composition.tongue().labels();
    String brief =
        column.heading().isPresent()
            ? composition.heading(table, column)
            : labels
                .find("brief." + table.id() + "." + column.id())
                .or(() -> labels.find("brief." + column.id()))
                .orElseGet(() -> composition.heading(table, column));
    return new TableBlock.Column(
        brief,
        labels.find("group." + column.id()).orElse(""),
        isText(column.kind()) ? TableBlock.Align.START : TableBlock.Align.END,
        weight(column.kind()));
  }

  static boolean isText(Kind kind) {
    return switch (kind) {
      case TEXT, PROSE, MONTH, DATE -> true;
      case AMOUNT, QUANTITY, PERCENT, POINTS, INDEX, RATE, COUNT, NUMBER -> false;
    };
  }

  private static int weight(Kind kind) {
    return switch (kind) {
      case PROSE -> 10;
      case TEXT -> 4;
      case MONTH, DATE -> 3;
      case AMOUNT, QUANTITY, NUMBER -> 2;
      case PERCENT, POINTS, INDEX, RATE, COUNT -> 2;
    };
  }

  private String unitLine(DataTable table, List<Integer> columns, Optional<MoneyUnit> money) {
    List<String> parts = new ArrayList<>();
    boolean amounts =
        columns.stream().anyMatch(at -> table.columns().get(at).kind() == Kind.AMOUNT);
    if (amounts) {
      money.ifPresent(unit -> parts.add(composition.word(unit.word())));
    }
    if (columns.stream().anyMatch(at -> table.columns().get(at).id().endsWith("change"))) {
      parts.add(composition.changes(table));
    }
    // The pack's own stage and date stand at the foot of every page.
    table
        .vintage()
        .filter(vintage -> !vintage.equals(composition.pack().vintage()))
        .ifPresent(vintage -> parts.add(composition.line(vintage)));
    return String.join(composition.word("unit.line.between"), parts);
  }

  private List<String> notes(DataTable table) {
    List<String> notes = new ArrayList<>();
    // A page has less room than a sheet; what it leaves out stands there.
    composition
        .tongue()
        .labels()
        .find("brief." + table.id() + ".note")
        .or(() -> composition.note(table))
        .ifPresent(notes::add);
    notes.add(composition.source(table));
    return notes;
  }
}
