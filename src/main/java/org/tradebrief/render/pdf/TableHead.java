package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Column;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.Tag.Scope;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * The heading rows of a table: headings over several columns with a thin rule below them, then the
 * headings of the columns. Tagged where the table begins, an artifact where a page repeats it.
 */
final class TableHead {

  private final Setting setting;
  private final float width;
  private final List<TableCell> groups = new ArrayList<>();
  private final List<TableCell> headings = new ArrayList<>();
  private float groupHeight;
  private float headingHeight;

  TableHead(Setting setting, TableBlock table, TableColumns columns, Tag tableTag, float width) {
    this.setting = setting;
    this.width = width;
    TextStyle style = setting.small("table").asStrong().in(setting.colour("text"));
    Tag head = tableTag.add(Role.TABLE_HEAD);
    boolean grouped = table.columns().stream().anyMatch(column -> !column.group().isEmpty());
    Tag first = head.add(Role.ROW);
    Tag second = grouped ? head.add(Role.ROW) : first;
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      boolean inGroup = !column.group().isEmpty();
      if (inGroup && (c == 0 || !column.group().equals(table.columns().get(c - 1).group()))) {
        group(table, columns, c, first, style);
      }
      Tag tag = (inGroup ? second : first).add(Role.HEADER_CELL).scope(Scope.COLUMN);
      if (grouped && !inGroup) {
        tag.covers(1, 2);
      }
      TableCell cell =
          TableCell.of(
              setting.breaker(),
              tag,
              column.heading(),
              style,
              TableCell.Side.of(column.align()),
              columns.left()[c],
              columns.width()[c],
              columns.gap()[c]);
      headings.add(cell);
      headingHeight = Math.max(headingHeight, cell.height());
    }
  }

  private void group(TableBlock table, TableColumns columns, int from, Tag row, TextStyle style) {
    String name = table.columns().get(from).group();
    int to = from;
    float wide = 0;
    while (to < table.columns().size() && table.columns().get(to).group().equals(name)) {
      wide += columns.width()[to];
      to++;
    }
    Tag tag = row.add(Role.HEADER_CELL).scope(Scope.COLUMN).covers(to - from, 1);
    TableCell cell =
        TableCell.of(
            setting.breaker(),
            tag,
            name,
            style,
            TableCell.Side.MIDDLE,
            columns.left()[from],
            wide,
            0);
    groups.add(cell);
    groupHeight = Math.max(groupHeight, cell.height() + Setting.BEAT);
  }

  private float height() {
    return Setting.up(groupHeight + headingHeight + 2 * Setting.BEAT, Setting.BEAT / 2);
  }

  /** The head where the table begins. */
  Slab tagged() {
    return Slab.of(
        Setting.BEAT,
        height(),
        (canvas, x, y) -> {
          canvas.artifact(() -> rules(canvas, x, y));
          groups.forEach(cell -> cell.draw(canvas, x, y + Setting.BEAT));
          headings.forEach(cell -> cell.draw(canvas, x, headingTop(cell, y)));
        });
  }

  /** The head at the top of a page on which the table goes on. */
  Slab repeated() {
    return Slab.of(
        0,
        height(),
        (canvas, x, y) ->
            canvas.artifact(
                () -> {
                  rules(canvas, x, y);
                  groups.forEach(cell -> cell.repeat(canvas, x, y + Setting.BEAT));
                  headings.forEach(cell -> cell.repeat(canvas, x, headingTop(cell, y)));
                }));
  }

  /** Headings of one line stand at the bottom beside those of two. */
  private float headingTop(TableCell cell, float y) {
    return y + height() - Setting.BEAT - cell.height();
  }

  private void rules(Canvas canvas, float x, float y) {
    int dark = setting.colour("heading");
    int text = setting.colour("text");
    canvas.rule(x, y + 0.5f, x + width, y + 0.5f, 1f, dark);
    for (TableCell cell : groups) {
      float at = y + Setting.BEAT + groupHeight - Setting.BEAT / 2;
      canvas.rule(x + cell.left(), at, x + cell.left() + cell.width(), at, 0.4f, text);
    }
    float foot = y + height() - 0.25f;
    canvas.rule(x, foot, x + width, foot, 0.5f, text);
  }
}
