package org.tradebrief.render.pdf;

import java.util.List;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Align;
import org.tradebrief.render.pdf.flow.FontSet;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * The widths of a table's columns: by weight, but never so narrow that a figure or a word would
 * have to be torn, as long as another column has room to give.
 */
record TableColumns(float[] left, float[] width, float[] gap) {

  /** Blank paper at both sides of a cell. */
  static final float PAD = 3.5f;

  static TableColumns of(TableBlock table, TextStyle style, FontSet fonts, float width) {
    int count = table.columns().size();
    float[] needed = new float[count];
    float[] widths = new float[count];
    float[] gaps = new float[count];
    float weights = 0;
    for (int c = 0; c < count; c++) {
      gaps[c] = gap(table, c);
      needed[c] = needed(table, c, style, fonts, width) + gaps[c] + bars(table, c);
      weights += table.columns().get(c).weight();
    }
    for (int c = 0; c < count; c++) {
      widths[c] = width * table.columns().get(c).weight() / Math.max(1, weights);
    }
    if (table.bars().isPresent()) {
      widenNames(table, needed, style, fonts, width);
    }
    balance(widths, needed, width);
    float[] lefts = new float[count];
    for (int c = 1; c < count; c++) {
      lefts[c] = lefts[c - 1] + widths[c - 1];
    }
    return new TableColumns(lefts, widths, gaps);
  }

  /** The least length of the longest bar in a column with bars. */
  private static final float BARS = 26;

  /** Blank paper between a bar and the figure after it. */
  static final float AFTER_BAR = 4;

  /** How much of a column lies left of its figures. */
  static float bars(TableBlock table, int column) {
    return table.bars().filter(bars -> bars.column() == column).isPresent() ? BARS + AFTER_BAR : 0;
  }

  /** Words that follow figures would touch them without more room. */
  private static float gap(TableBlock table, int column) {
    boolean words = table.columns().get(column).align() == Align.START;
    boolean afterFigures = column > 0 && table.columns().get(column - 1).align() == Align.END;
    return words && afterFigures ? 2 * Setting.BEAT : 0;
  }

  /** Bars are compared from row to row, so names beside them keep to one line if there is room. */
  private static void widenNames(
      TableBlock table, float[] needed, TextStyle style, FontSet fonts, float width) {
    float spare = width;
    for (float need : needed) {
      spare -= need;
    }
    float names = needed[0];
    for (TableBlock.Row row : table.rows()) {
      float wide = fonts.width(row.cells().get(0), style.size(), style.strong());
      names = Math.max(names, wide + row.depth() * TableLayout.INDENT + 2 * PAD + 0.1f);
    }
    needed[0] += Math.clamp(names - needed[0], 0, Math.max(0, spare));
  }

  /** Raises columns to what they need and takes the difference from those that have more. */
  private static void balance(float[] widths, float[] needed, float width) {
    float total = 0;
    for (float need : needed) {
      total += need;
    }
    if (total >= width) {
      // Not enough for all: each in proportion to its need; words will be torn.
      for (int c = 0; c < widths.length; c++) {
        widths[c] = width * needed[c] / total;
      }
      return;
    }
    float lacking = 0;
    float spare = 0;
    for (int c = 0; c < widths.length; c++) {
      lacking += Math.max(0, needed[c] - widths[c]);
      spare += Math.max(0, widths[c] - needed[c]);
    }
    for (int c = 0; c < widths.length; c++) {
      widths[c] =
          widths[c] < needed[c]
              ? needed[c]
              : widths[c] - (spare > 0 ? (widths[c] - needed[c]) * lacking / spare : 0);
    }
  }

  private static float needed(
      TableBlock table, int column, TextStyle style, FontSet fonts, float width) {
    boolean figures = table.columns().get(column).align() == Align.END;
    String heading = table.columns().get(column).heading();
    float widest = longestWord(heading, style.asStrong(), fonts, 6);
    for (TableBlock.Row row : table.rows()) {
      String cell = row.cells().get(column);
      boolean strong = row.role() == org.tradebrief.document.RowRole.TOTAL;
      TextStyle set = strong ? style.asStrong() : style;
      float wide =
          figures ? fonts.width(cell, set.size(), set.strong()) : longestWord(cell, set, fonts, 4);
      widest = Math.max(widest, wide);
    }
    // A long text in a column of figures must not starve the others.
    return Math.min(widest, width / 3) + 2 * PAD + 0.1f;
  }

  /** Japanese has no blanks and can break anywhere; a run of it counts as so many letters. */
  private static float longestWord(String text, TextStyle style, FontSet fonts, int letters) {
    float widest = 0;
    for (String word : List.of(text.split("[ \n]"))) {
      boolean latin = word.codePoints().allMatch(c -> c < 0x2E80);
      float wide = fonts.width(word, style.size(), style.strong());
      widest = Math.max(widest, latin ? wide : Math.min(wide, letters * style.size()));
    }
    return widest;
  }
}
