package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.document.Formula;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Unit;

/** Makes one sheet of the workbook from its element. */
final class SheetComposer {

  private final Composition composition;
  private final Element workbook;
  private final List<Element> all;
  private final LiveCells live;
  private final SheetNotes notes;

  SheetComposer(Composition composition, Element workbook, List<Element> all, LiveCells live) {
    this.composition = composition;
    this.workbook = workbook;
    this.all = all;
    this.live = live;
    this.notes = new SheetNotes(composition, all);
  }

  Sheet sheet(Element element) {
    Optional<DataChart> chart = element.optional("chart").flatMap(composition::chart);
    Optional<DataTable> data =
        chart.map(DataChart::data).or(() -> element.optional("table").flatMap(composition::table));
    List<Sheet.Line> lines = new ArrayList<>();
    data.ifPresent(table -> lines.addAll(above(table)));
    List<KeyFigures.Item> keyFigures = new ArrayList<>();
    Optional<SheetTable> table =
        data.map(found -> new SheetTables(composition, live).of(element.required("id"), found));
    if (chart.isPresent()) {
      table = table.map(drawn -> new SheetCharts(composition).headed(chart.get(), drawn));
      lines.addAll(above(chart.get()));
    }
    table = table.map(shown -> new TopicLinks(composition, all).in(data.get(), shown));
    Optional<SheetTrends.Drawn> trend =
        table.flatMap(shown -> new SheetTrends(composition, all).of(element, shown));
    if (trend.isPresent()) {
      table = Optional.of(trend.get().table());
    }
    for (Element child : element.children()) {
      switch (child.name()) {
        case "line" -> lines.add(line(child));
        case "key-figures" -> keyFigures.addAll(new KeyFigureItems(composition).all());
        case "contents" -> table = Optional.of(only(child, table, contents(element)));
        case "notes" ->
            table =
                Optional.of(
                    only(child, table, notes.table(SheetTables.name(element.required("id")))));
        case "names" -> table = Optional.of(only(child, table, names(element)));
        default -> throw child.failure(child.name(), "may not stand in a sheet");
      }
    }
    data.ifPresent(found -> lines.addAll(below(element, found)));
    List<SheetChart> charts =
        chart.map(found -> new SheetCharts(composition).of(found)).orElse(List.of());
    return new Sheet(
        element.required("id"),
        element.required("tab"),
        title(element) + data.map(found -> notes.marks(found.id())).orElse(""),
        lines,
        keyFigures,
        table,
        charts,
        workbook.required("header"),
        workbook.required("footer"),
        composition.pageOf(),
        element.flag("landscape"),
        printTo(element, table),
        trend.map(SheetTrends.Drawn::trend));
  }

  private static Optional<String> printTo(Element element, Optional<SheetTable> table) {
    Optional<String> column = element.optional("print-to");
    column
        .filter(id -> table.flatMap(t -> t.columnAt(id).stream().boxed().findFirst()).isEmpty())
        .ifPresent(
            id -> {
              throw element.failure(id, "the sheet’s table has no such column");
            });
    return column;
  }

  private static SheetTable only(Element child, Optional<SheetTable> other, SheetTable table) {
    if (other.isPresent()) {
      throw child.failure(child.name(), "the sheet has a table already");
    }
    return table;
  }

  private String title(Element element) {
    return element
        .optional("title")
        .or(() -> element.optional("table").map(composition::title))
        .orElseThrow(() -> element.failure("title", "a sheet without a table needs a title"));
  }

  private Sheet.Line line(Element element) {
    String name = element.optional("style").orElse("plain").toUpperCase(Locale.ROOT);
    for (Sheet.Style style : Sheet.Style.values()) {
      if (style.name().equals(name)) {
        String text = new Runs(composition.tongue()).words(element);
        Optional<String> link = element.optional("link").map(href -> Runs.link(element));
        link.filter(href -> href.startsWith("#")).ifPresent(href -> checkSheet(element, href));
        return new Sheet.Line(text, style, link);
      }
    }
    throw element.failure("style", "there is no such style: " + name.toLowerCase(Locale.ROOT));
  }

  private void checkSheet(Element element, String href) {
    String id = href.substring(1);
    if (all.stream().noneMatch(sheet -> sheet.required("id").equals(id))) {
      throw element.failure(href, "no sheet of this pack has this id");
    }
  }

  /** Unit and vintage. */
  private List<Sheet.Line> above(DataTable table) {
    List<String> parts = new ArrayList<>();
    table.unit().map(Unit::id).ifPresent(id -> parts.add(composition.word("unit." + id)));
    if (table.columns().stream().anyMatch(column -> column.id().endsWith("change"))) {
      parts.add(composition.changes(table) + notes.marks(SheetNotes.CHANGES));
    }
    List<Sheet.Line> lines = new ArrayList<>();
    if (!parts.isEmpty()) {
      lines.add(plain(Sheet.Style.SUBTITLE, join(parts)));
    }
    table
        .vintage()
        .ifPresent(
            vintage ->
                lines.add(
                    plain(
                        Sheet.Style.PLAIN,
                        join(
                                List.of(
                                    composition.tongue().formats().span(vintage),
                                    composition.line(vintage)))
                            + notes.marks(SheetNotes.STAGE))));
    return lines;
  }

  /** What several small charts show together, and what marks a value that is not final. */
  private List<Sheet.Line> above(DataChart chart) {
    List<Sheet.Line> lines = new ArrayList<>();
    if (chart.kind() == SheetChart.Kind.PANELS) {
      ChartWords words = ChartWords.of(composition, chart);
      lines.add(plain(Sheet.Style.STRONG, words.title()));
      lines.add(plain(Sheet.Style.SUBTITLE, words.subtitle()));
    }
    if (chart.provisionalFrom() < chart.data().rows().size()) {
      lines.add(plain(Sheet.Style.NOTE, composition.word("chart.open")));
    }
    return lines;
  }

  private String join(List<String> parts) {
    return String.join(composition.word("unit.line.between"), parts);
  }

  /** The note, the source, the sentences about it, the way back. */
  private List<Sheet.Line> below(Element element, DataTable table) {
    List<Sheet.Line> lines = new ArrayList<>();
    composition.note(table).ifPresent(note -> lines.add(plain(Sheet.Style.NOTE, note)));
    lines.add(
        new Sheet.Line(
            composition.source(table),
            Sheet.Style.NOTE,
            showing("sources").filter(sheet -> !table.id().equals("sources")).map(this::link)));
    if (element.optional("topic").isPresent()) {
      showing("claims")
          .ifPresent(
              claims ->
                  lines.add(
                      new Sheet.Line(
                          composition.word("claims.there"),
                          Sheet.Style.PLAIN,
                          Optional.of(link(claims)))));
    }
    all.stream()
        .filter(sheet -> sheet.children().stream().anyMatch(c -> c.name().equals("contents")))
        .findFirst()
        .ifPresent(
            sheet ->
                lines.add(
                    new Sheet.Line(
                        composition.word("contents.back"),
                        Sheet.Style.PLAIN,
                        Optional.of("#" + sheet.required("id")))));
    return lines;
  }

  private static Sheet.Line plain(Sheet.Style style, String text) {
    return new Sheet.Line(text, style, Optional.empty());
  }

  /** All sheets but the cover and this one, with what they hold and how many rows. */
  private SheetTable contents(Element self) {
    List<SheetTable.Row> rows = new ArrayList<>();
    for (Element sheet : all.subList(all.indexOf(self) + 1, all.size())) {
      SheetCell count =
          sheet
              .optional("table")
              .flatMap(composition::table)
              .<SheetCell>map(table -> count(table))
              .orElse(new SheetCell.Empty());
      rows.add(
          row(
              new SheetCell.Text(sheet.required("tab"), Optional.of("#" + sheet.required("id"))),
              SheetCell.text(title(sheet)),
              count));
    }
    return new SheetTable(
        SheetTables.name(self.required("id")),
        List.of(
            column("sheet", SheetTable.Kind.TEXT, 24),
            column("title", SheetTable.Kind.TEXT, 56),
            column("rows", SheetTable.Kind.COUNT, 8)),
        rows);
  }

  private SheetCell count(DataTable table) {
    SheetCell rows = new SheetCell.Number(BigDecimal.valueOf(table.rows().size()));
    return live.rows(table.id())
        .<SheetCell>map(formula -> new SheetCell.Calculated(rows, formula))
        .orElse(rows);
  }

  /** Every named cell with what it holds; its sheet is a link to it. */
  private SheetTable names(Element self) {
    SheetTables tables = new SheetTables(composition, live);
    List<SheetTable.Row> rows = new ArrayList<>();
    for (LiveCells.Named named : live.named()) {
      SheetCell held = tables.shown(named.table(), named.cell().row(), named.cell().column());
      Formula formula =
          new Formula.CellOf(
              named.defined().table(), named.defined().row(), named.defined().column());
      Element sheet = sheetOf(named.table());
      rows.add(
          row(
              SheetCell.text(named.defined().name()),
              held instanceof SheetCell.Number || held instanceof SheetCell.Sign
                  ? new SheetCell.Calculated(held, formula)
                  : held,
              SheetCell.text(named.defined().says()),
              new SheetCell.Text(sheet.required("tab"), Optional.of("#" + sheet.required("id")))));
    }
    return new SheetTable(
        SheetTables.name(self.required("id")),
        List.of(
            column("name", SheetTable.Kind.TEXT, 24),
            column("holds", SheetTable.Kind.NUMBER, 12),
            column("stands_for", SheetTable.Kind.PROSE, 72),
            column("sheet", SheetTable.Kind.TEXT, 24)),
        rows);
  }

  private Element sheetOf(DataTable table) {
    return showing(table.id()).orElseThrow();
  }

  private Optional<Element> showing(String tableId) {
    return all.stream()
        .filter(sheet -> sheet.optional("table").filter(tableId::equals).isPresent())
        .findFirst();
  }

  private String link(Element sheet) {
    return "#" + sheet.required("id");
  }

  private SheetTable.Column column(String id, SheetTable.Kind kind, int width) {
    return new SheetTable.Column(id, composition.word("column." + id), kind, 0, width);
  }

  private static SheetTable.Row row(SheetCell... cells) {
    return new SheetTable.Row(RowRole.ITEM, 0, List.of(cells));
  }
}
