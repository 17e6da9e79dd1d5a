package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetTable;

/**
 * Where the pieces of a sheet stand. Rows and columns count from 0, widths are characters.
 *
 * @param lead lines above the key figures (subtitle and strong) or the table
 * @param tilesAt first row of the key figures
 * @param tilesAcross key figures side by side
 * @param rest lines below the key figures
 * @param restAt row of the first of them
 * @param headerAt row of the table's headings; the table's first row is the next one
 * @param widths width of each column in use
 * @param lastColumn last column that is printed, texts that run over included
 */
record Placement(
    List<Written> lead,
    int tilesAt,
    int tilesAcross,
    List<Written> rest,
    int restAt,
    int headerAt,
    List<Integer> widths,
    int lastColumn) {

  /** Rows of one key figure: label, value, change, note, and a gap. */
  static final int TILE_ROWS = 5;

  /** Width of a column nobody set. */
  static final int OTHER_WIDTH = 8;

  private static final int TILES_ACROSS = 3;
  private static final int NARROWEST_TEXT = 72;

  /** A line of the sheet as far as it fits in one row; what is left goes on in the next row. */
  record Written(String text, Sheet.Line line) {}

  static Placement of(Sheet sheet, Formats formats) {
    int across = sheet.keyFigures().isEmpty() ? 0 : TILES_ACROSS;
    List<Integer> widths = new ArrayList<>();
    if (sheet.table().isPresent()) {
      widths.addAll(ColumnWidths.of(sheet, sheet.table().get(), formats));
    } else if (across > 0) {
      widths.addAll(tileWidths(sheet.keyFigures(), across));
    }
    int available = available(sheet, widths);
    List<Sheet.Line> above = new ArrayList<>(sheet.lines());
    List<Sheet.Line> below = new ArrayList<>();
    if (across > 0) {
      int lead = 0;
      while (lead < above.size() && leads(above.get(lead).style())) {
        lead++;
      }
      below.addAll(above.subList(lead, above.size()));
      above = above.subList(0, lead);
    }
    List<Written> lead = broken(above, available);
    List<Written> rest = broken(below, available);
    int tilesAt = 1 + lead.size() + (across > 0 ? 1 : 0);
    int tileBands = across == 0 ? 0 : (sheet.keyFigures().size() + across - 1) / across;
    int restAt = tilesAt + tileBands * TILE_ROWS;
    int headerAt = restAt + rest.size();
    int longest = TextWidth.of(sheet.title()) * 14 / 10;
    for (Written written : lead) {
      longest = Math.max(longest, TextWidth.of(written.text()));
    }
    for (Written written : rest) {
      longest = Math.max(longest, TextWidth.of(written.text()));
    }
    return new Placement(
        List.copyOf(lead),
        tilesAt,
        across,
        List.copyOf(rest),
        restAt,
        headerAt,
        List.copyOf(widths),
        printed(sheet).orElse(lastColumn(widths, Math.min(longest, available))));
  }

  /** Stage, date and the main finding stand above the key figures. */
  private static boolean leads(Sheet.Style style) {
    return style == Sheet.Style.SUBTITLE || style == Sheet.Style.STRONG;
  }

  /** The last column that the author lets print. */
  private static Optional<Integer> printed(Sheet sheet) {
    return sheet
        .printTo()
        .flatMap(id -> sheet.table().map(table -> table.columnAt(id).orElseThrow()));
  }

  int firstDataRow() {
    return headerAt + 1;
  }

  int lastDataRow(SheetTable table) {
    return headerAt + table.rows().size();
  }

  /** Column of a key figure; there is a narrow column between two of them. */
  static int tileColumn(int position) {
    return position * 2;
  }

  private static List<Integer> tileWidths(List<KeyFigures.Item> items, int across) {
    int width = 24;
    for (KeyFigures.Item item : items) {
      width = Math.max(width, TextWidth.of(item.value()) * 21 / 10);
      width = Math.max(width, TextWidth.of(item.change()) + 2);
      width = Math.max(width, TextWidth.of(item.note()) + 2);
      width = Math.max(width, TextWidth.of(item.label()) + 2);
    }
    List<Integer> widths = new ArrayList<>();
    for (int position = 0; position < across; position++) {
      if (position > 0) {
        widths.add(2);
      }
      widths.add(width);
    }
    return widths;
  }

  /** A line runs on over empty cells, but on paper not into the columns of a chart. */
  private static int available(Sheet sheet, List<Integer> widths) {
    int table = widths.stream().mapToInt(Integer::intValue).sum();
    if (sheet.charts().isEmpty()) {
      return Math.max(NARROWEST_TEXT, table);
    }
    return ChartPlacement.besideOnPaper(sheet, widths)
        ? table + ChartPlacement.COLUMNS * OTHER_WIDTH
        : table;
  }

  private static List<Written> broken(List<Sheet.Line> lines, int width) {
    List<Written> written = new ArrayList<>();
    for (Sheet.Line line : lines) {
      for (String part : TextWidth.lines(line.text(), width)) {
        written.add(new Written(part, line));
      }
    }
    return written;
  }

  private static int lastColumn(List<Integer> widths, int text) {
    int column = Math.max(0, widths.size() - 1);
    int reach = widths.stream().mapToInt(Integer::intValue).sum();
    while (reach < text) {
      column++;
      reach += OTHER_WIDTH;
    }
    return column;
  }
}
