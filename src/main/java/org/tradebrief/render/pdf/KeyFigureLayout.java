package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.KeyFigures.Item;
import org.tradebrief.render.chart.Picture;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TaggedText;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * Tiles side by side, up to five in a row. The same part of every tile stands at the same height:
 * label, value, change, note, line of the last months. A value keeps its figures large on a line of
 * their own where a blank parts them from the unit; a value without blank (9兆8,478億円) shrinks until
 * it fits.
 */
final class KeyFigureLayout {

  private static final int MOST = 5;
  private static final float GUTTER = 3 * Setting.BEAT;
  private static final float SPARK = 6 * Setting.BEAT;
  private static final float SMALLEST = 10;

  /** The place of the value among the parts of a tile; a little air follows it. */
  private static final int VALUE = 1;

  /** One part of a tile: its lines and where they are tagged. */
  private record Part(List<TextLine> lines, TaggedText tags) {
    float height() {
      float height = 0;
      for (TextLine line : lines) {
        height += line.style().leading();
      }
      return height;
    }
  }

  private record Tile(List<Part> parts, Picture spark, Tag sparkTag) {}

  private final Setting setting;
  private final KeyFigures figures;

  KeyFigureLayout(Setting setting, KeyFigures figures) {
    this.setting = setting;
    this.figures = figures;
  }

  List<Slab> slabs(Tag parent, float width) {
    List<Slab> slabs = new ArrayList<>();
    int count = figures.items().size();
    if (count == 0) {
      return slabs;
    }
    Tag list = parent.add(Role.LIST);
    int columns = Math.clamp((int) (width / 90), 1, Math.min(MOST, count));
    float tileWidth = (width - (columns - 1) * GUTTER) / columns;
    float size = valueSize(tileWidth);
    boolean unitBelow = figures.items().stream().anyMatch(i -> tooWide(i.value(), size, tileWidth));
    for (int i = 0; i < count; i += columns) {
      List<Item> row = figures.items().subList(i, Math.min(count, i + columns));
      List<Tile> tiles =
          row.stream().map(item -> tile(item, list, tileWidth, size, unitBelow)).toList();
      slabs.add(row(tiles, tileWidth).after(4 * Setting.BEAT));
    }
    return slabs;
  }

  /** The largest size, the same for all tiles, at which every value fits its tile. */
  private float valueSize(float width) {
    float size = setting.theme().number("size.key").floatValue();
    for (Item item : figures.items()) {
      float wide = setting.fonts().width(figuresOf(item.value()), size, true);
      while (wide > width - Setting.BEAT && size > SMALLEST) {
        size -= 0.5f;
        wide = setting.fonts().width(figuresOf(item.value()), size, true);
      }
    }
    return size;
  }

  /**
   * If one unit has no room beside its figures, all units go below theirs, so that the tiles look
   * alike.
   */
  private boolean tooWide(String value, float size, float width) {
    String figuresOnly = figuresOf(value);
    float unit = setting.small("table").size();
    return setting.fonts().width(figuresOnly, size, true)
            + setting.fonts().width(value.substring(figuresOnly.length()), unit, false)
        > width;
  }

  /**
   * The part of a value that is set large: "9,847.8" of "9,847.8 billion yen", "5兄2,217億円" of
   * "5兄2,217億円の赤字".
   */
  private static String figuresOf(String value) {
    int blank = value.indexOf(' ');
    if (blank > 0) {
      return value.substring(0, blank);
    }
    int end = value.length();
    while (end > 0 && !isPartOfFigure(value.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? value : value.substring(0, end);
  }

  private static boolean isPartOfFigure(char letter) {
    return letter >= '0' && letter <= '9' || "兆億万円％%".indexOf(letter) >= 0;
  }

  private Tile tile(Item item, Tag list, float width, float size, boolean unitBelow) {
    Tag body = list.add(Role.ITEM).add(Role.ITEM_BODY);
    TextStyle label = setting.small("table").asStrong().in(setting.colour("heading"));
    TextStyle change = setting.small("table");
    TextStyle note = setting.small("note").in(setting.colour("quiet"));
    List<Part> parts = new ArrayList<>();
    parts.add(part(body, List.of(Stretch.of(item.label(), label)), width));
    parts.add(value(body, item.value(), width, size, unitBelow));
    parts.add(part(body, List.of(Stretch.of(item.change(), change)), width));
    parts.add(part(body, List.of(Stretch.of(item.note(), note)), width));
    Tag spark = null;
    if (!item.trend().isEmpty()) {
      spark = body.add(Role.FIGURE).alternative(item.trendText());
    }
    return new Tile(parts, setting.charts().sparkline(item.trend(), width, SPARK), spark);
  }

  private Part value(Tag body, String value, float width, float size, boolean unitBelow) {
    TextStyle full = setting.running("key").asStrong();
    TextStyle large = full.at(size);
    TextStyle unit = setting.small("table").in(setting.colour("quiet"));
    String figuresOnly = figuresOf(value);
    List<Stretch> text = new ArrayList<>();
    boolean parted = figuresOnly.length() < value.length();
    text.add(Stretch.of(parted && unitBelow ? figuresOnly + "\n" : figuresOnly, large));
    if (parted) {
      String words = value.substring(figuresOnly.length());
      text.add(Stretch.of(unitBelow ? words.strip() : words, unit));
    }
    return part(body, text, width);
  }

  private Part part(Tag body, List<Stretch> text, float width) {
    List<Stretch> shown = text.stream().filter(stretch -> !stretch.text().isEmpty()).toList();
    if (shown.isEmpty()) {
      return new Part(List.of(), new TaggedText(body, List.of()));
    }
    Tag paragraph = body.add(Role.PARAGRAPH);
    return new Part(setting.breaker().phrases(shown, width), new TaggedText(paragraph, shown));
  }

  private Slab row(List<Tile> tiles, float tileWidth) {
    int parts = tiles.getFirst().parts().size();
    float[] heights = new float[parts];
    boolean sparks = false;
    for (Tile tile : tiles) {
      sparks |= tile.sparkTag() != null;
      for (int i = 0; i < parts; i++) {
        heights[i] = Math.max(heights[i], tile.parts().get(i).height());
      }
    }
    float height = 3.5f * Setting.BEAT + (sparks ? SPARK + Setting.BEAT : 0);
    for (float part : heights) {
      height += part;
    }
    float total = Setting.up(height, Setting.BEAT);
    int colour = setting.colour("heading");
    return Slab.of(
        0,
        total,
        (canvas, x, y) -> {
          float left = x;
          for (Tile tile : tiles) {
            float at = left;
            canvas.artifact(() -> canvas.box(at, y, tileWidth, 1.5f, colour));
            draw(canvas, tile, heights, left, y + 2 * Setting.BEAT);
            left += tileWidth + GUTTER;
          }
        });
  }

  private static void draw(Canvas canvas, Tile tile, float[] heights, float x, float y) {
    float top = y;
    for (int i = 0; i < heights.length; i++) {
      Part part = tile.parts().get(i);
      float lineTop = top;
      for (TextLine line : part.lines()) {
        canvas.line(line, x, lineTop + Setting.baseline(line.style()), part.tags());
        lineTop += line.style().leading();
      }
      top += heights[i] + (i == VALUE ? Setting.BEAT / 2 : 0);
    }
    if (tile.sparkTag() != null) {
      canvas.figure(tile.sparkTag(), x, top + Setting.BEAT, tile.spark());
    }
  }
}
