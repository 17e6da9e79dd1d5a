package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Row;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.Tag.Scope;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * A table: caption, unit, head, rows, notes. Every row is a slab, so none is cut; the head is
 * repeated on every page; at least two rows stand below a caption and above the notes.
 */
final class TableLayout {

  /** From this many rows on, rows stand closer, so that the 47 partner rows fit one page. */
  private static final int LONG = 30;

  /** Lines of a row that any page can hold. */
  private static final int MOST_LINES = 40;

  /** Lines of notes that are kept with the last rows. */
  private static final int MOST_KEPT = 8;

  /** Up to this many rows a table stays on one page. */
  private static final int SHORT = 14;

  /** How thick a bar in a cell is. */
  private static final float BAR = 6;

  static final float INDENT = 2.5f * Setting.BEAT;

  private final Setting setting;
  private final TableBlock table;
  private final float width;
  private final TextStyle style;
  private final TableColumns columns;
  private final TextLayout text;

  TableLayout(Setting setting, TableBlock table, float width) {
    this.setting = setting;
    this.table = table;
    this.width = width;
    this.style = setting.small("table");
    this.columns = TableColumns.of(table, style, setting.fonts(), width);
    this.text = new TextLayout(setting);
  }

  List<Slab> slabs(Tag parent) {
    Tag tag = parent.add(Role.TABLE).summary(table.summary());
    List<Slab> above = new ArrayList<>(caption(tag));
    TableHead head = new TableHead(setting, table, columns, tag, width);
    above.add(above.isEmpty() ? head.tagged().after(4 * Setting.BEAT) : head.tagged());
    List<Slab> slabs = new ArrayList<>();
    above.forEach(slab -> slabs.add(slab.keeping(true)));
    Slab repeated = head.repeated();
    Tag body = tag.add(Role.TABLE_BODY);
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean keep = rows.size() <= SHORT || i == 0 || i >= rows.size() - 2;
      List<Slab> row = row(i, body.add(Role.ROW), repeated);
      row.forEach(slab -> slabs.add(slab.keeping(keep)));
    }
    slabs.add(foot());
    slabs.addAll(notes(parent));
    return slabs;
  }

  private List<Slab> caption(Tag tag) {
    List<Slab> slabs = new ArrayList<>();
    if (table.caption().isEmpty() && table.unit().isEmpty()) {
      return slabs;
    }
    Tag caption = tag.add(Role.CAPTION);
    TextStyle strong = setting.running("body").asStrong();
    TextStyle quiet = setting.small("note").in(setting.colour("quiet"));
    float before = 4 * Setting.BEAT;
    if (!table.caption().isEmpty()) {
      slabs.addAll(line(caption, table.caption(), strong, before));
      before = 0;
    }
    if (!table.unit().isEmpty()) {
      slabs.addAll(line(caption, table.unit(), quiet, before));
    }
    return slabs;
  }

  private List<Slab> line(Tag parent, String words, TextStyle set, float before) {
    List<Stretch> stretches = List.of(Stretch.of(words, set));
    return text.lines(parent.add(Role.PARAGRAPH), stretches, set, width, before, false);
  }

  /** The cells of a row, set. */
  private List<TableCell> cells(Row row, Tag rowTag) {
    TextStyle set = style(row.role());
    List<TableCell> cells = new ArrayList<>();
    for (int c = 0; c < row.cells().size(); c++) {
      boolean heading = c == 0;
      Tag tag = rowTag.add(heading ? Role.HEADER_CELL : Role.CELL);
      if (heading) {
        tag.scope(Scope.ROW);
      }
      cells.add(
          TableCell.of(
              setting.breaker(),
              tag,
              row.cells().get(c),
              heading && row.role() == RowRole.GROUP ? set.asStrong() : set,
              TableCell.Side.of(table.columns().get(c).align()),
              columns.left()[c],
              columns.width()[c],
              columns.gap()[c] + (heading ? row.depth() * INDENT : 0)));
    }
    return cells;
  }

  /**
   * The slab of a row. Only a row that no page could hold becomes several, since the alternative is
   * to lose its end.
   */
  private List<Slab> row(int index, Tag rowTag, Slab head) {
    Row row = table.rows().get(index);
    List<TableCell> cells = cells(row, rowTag);
    int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
    boolean tinted = row.role() == RowRole.TOTAL;
    boolean ruled = index + 1 < table.rows().size() && ruledBelow(row, table.rows().get(index + 1));
    List<Slab> slabs = new ArrayList<>();
    for (int from = 0; from == 0 || from < lines; from += MOST_LINES) {
      int first = from;
      int last = Math.min(lines, from + MOST_LINES);
      RowDrawing drawing =
          new RowDrawing(
              cells,
              Math.max(1, last - first),
              first,
              last,
              tinted,
              ruled && last == lines,
              first == 0 ? bar(index, cells) : Optional.empty());
      Slab low = slab(drawing, tight()).under(head);
      slabs.add(slab(drawing, pad()).under(head).orLower(low).partOf(table.id()));
    }
    return slabs;
  }

  /** Blank paper in a row beside its lines. Those of Japanese are far enough apart without. */
  private float pad() {
    return table.rows().size() < LONG ? Setting.BEAT : tight();
  }

  private float tight() {
    return setting.japanese() ? 0 : Setting.BEAT / 2;
  }

  /** Some or all lines of a row. */
  private record RowDrawing(
      List<TableCell> cells,
      int lines,
      int first,
      int last,
      boolean tinted,
      boolean ruled,
      Optional<Bar> bar) {}

  /** From the left edge of the table; beside the first line of its row. */
  private record Bar(float left, float length, int colour) {}

  /** The bar of a row: the longest fills what the figures of its column leave free. */
  private Optional<Bar> bar(int index, List<TableCell> cells) {
    Optional<TableBlock.Bars> bars = table.bars();
    if (bars.isEmpty() || bars.get().longest().signum() <= 0) {
      return Optional.empty();
    }
    int column = bars.get().column();
    TableCell cell = cells.get(column);
    float room = cell.width() - figures(column) - TableColumns.AFTER_BAR;
    boolean memo = table.rows().get(index).role() == RowRole.MEMO;
    return bars.get()
        .lengths()
        .get(index)
        .filter(length -> length.signum() > 0 && room > 0)
        .map(
            length ->
                new Bar(
                    cell.left(),
                    Math.max(0.5f, room * length.floatValue() / bars.get().longest().floatValue()),
                    setting.colour(memo ? "muted" : "focus")));
  }

  private float figures(int column) {
    float widest = 0;
    for (Row row : table.rows()) {
      TextStyle set = style(row.role());
      widest =
          Math.max(
              widest, setting.fonts().width(row.cells().get(column), set.size(), set.strong()));
    }
    return widest;
  }

  private Slab slab(RowDrawing row, float pad) {
    float height = row.lines() * style.leading() + pad;
    return Slab.of(
        0,
        height,
        (canvas, x, y) -> {
          canvas.artifact(() -> paper(canvas, x, y, height, row.tinted(), row.ruled()));
          row.bar()
              .ifPresent(
                  bar ->
                      canvas.artifact(
                          () ->
                              canvas.box(
                                  x + bar.left(),
                                  y + pad / 2 + style.leading() / 2 - BAR / 2,
                                  bar.length(),
                                  BAR,
                                  bar.colour())));
          row.cells().forEach(cell -> cell.draw(canvas, x, y + pad / 2, row.first(), row.last()));
        });
  }

  private void paper(Canvas canvas, float x, float y, float height, boolean tinted, boolean ruled) {
    if (tinted) {
      canvas.box(x, y, width, height, setting.colour("band"));
    }
    if (ruled) {
      float foot = y + height;
      canvas.rule(x, foot, x + width, foot, 0.3f, setting.colour("rule"));
    }
  }

  /** A table with groups is ruled between them; one without, below every row. */
  private boolean ruledBelow(Row row, Row next) {
    boolean grouped = table.rows().stream().anyMatch(r -> r.role() == RowRole.GROUP);
    return !grouped || next.depth() == 0 || row.role() == RowRole.TOTAL;
  }

  private TextStyle style(RowRole role) {
    return switch (role) {
      case TOTAL -> style.asStrong();
      case GROUP, ITEM -> style;
      case MEMO -> style.in(setting.colour("quiet"));
    };
  }

  /** The rule that ends the table. */
  private Slab foot() {
    return Slab.of(
            0,
            Setting.BEAT / 2,
            (canvas, x, y) ->
                canvas.artifact(
                    () -> canvas.rule(x, y, x + width, y, 0.5f, setting.colour("text"))))
        .keeping(!table.notes().isEmpty());
  }

  private List<Slab> notes(Tag parent) {
    List<Slab> slabs = new ArrayList<>();
    TextStyle quiet = setting.small("note").in(setting.colour("quiet"));
    for (String note : table.notes()) {
      if (!note.isEmpty()) {
        slabs.addAll(line(parent, note, quiet, slabs.isEmpty() ? Setting.BEAT : 0));
      }
    }
    // The source, which stands last, belongs to the table as much as the first note.
    for (int i = 0; i < Math.min(slabs.size() - 1, MOST_KEPT); i++) {
      slabs.set(i, slabs.get(i).keeping(true));
    }
    return slabs;
  }
}
