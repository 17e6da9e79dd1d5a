package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Row;
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

  private static final float INDENT = 2.5f * Setting.BEAT;

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
    List<Slab> slabs = new ArrayList<>(caption(tag));
    TableHead head = new TableHead(setting, table, columns, tag, width);
    slabs.add(slabs.isEmpty() ? head.tagged().after(4 * Setting.BEAT) : head.tagged());
    slabs = new ArrayList<>(slabs.stream().map(slab -> slab.keeping(true)).toList());
    Slab repeated = head.repeated();
    Tag body = tag.add(Role.TABLE_BODY);
    List<Row> rows = table.rows();
    for (int i = 0; i < rows.size(); i++) {
      boolean keep = i == 0 || i >= rows.size() - 2;
      slabs.add(row(rows.get(i), body.add(Role.ROW)).under(repeated).keeping(keep));
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

  private Slab row(Row row, Tag rowTag) {
    TextStyle set = style(row.role());
    List<TableCell> cells = new ArrayList<>();
    float lines = style.leading();
    for (int c = 0; c < row.cells().size(); c++) {
      Tag tag = c == 0 ? rowTag.add(Role.HEADER_CELL).scope(Scope.ROW) : rowTag.add(Role.CELL);
      TableCell cell =
          TableCell.of(
              setting.breaker(),
              tag,
              row.cells().get(c),
              c == 0 && row.role() == RowRole.GROUP ? set.asStrong() : set,
              TableCell.Side.of(table.columns().get(c).align()),
              columns.left()[c],
              columns.width()[c],
              c == 0 ? row.depth() * INDENT : 0);
      cells.add(cell);
      lines = Math.max(lines, cell.height());
    }
    float pad = table.rows().size() >= LONG ? Setting.BEAT / 2 : Setting.BEAT;
    float height = lines + pad;
    boolean total = row.role() == RowRole.TOTAL;
    return Slab.of(
        0,
        height,
        (canvas, x, y) -> {
          canvas.artifact(
              () -> {
                if (total) {
                  canvas.box(x, y, width, height, setting.colour("band"));
                }
                float foot = y + height - 0.15f;
                canvas.rule(x, foot, x + width, foot, 0.3f, setting.colour("rule"));
              });
          cells.forEach(cell -> cell.draw(canvas, x, y + pad / 2));
        });
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
            1,
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
    return slabs;
  }
}
