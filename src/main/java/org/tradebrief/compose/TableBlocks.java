package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    for (DataTable.Row row : table.rows()) {
      if (rows.size() < most && row.depth() <= deepest) {
        List<String> cells =
            columns.stream()
                .map(at -> texts.of(row.cells().get(at), table.columns().get(at)))
                .toList();
        rows.add(new TableBlock.Row(row.role(), row.depth(), cells));
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
        composition.word("table.summary", title, Integer.toString(rows.size())));
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
                .find("brief." + column.id())
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
    composition.note(table).ifPresent(notes::add);
    notes.add(composition.source(table));
    return notes;
  }
}
