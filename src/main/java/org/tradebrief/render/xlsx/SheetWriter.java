package org.tradebrief.render.xlsx;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Sheet;

/** Fills one sheet: title, lines, key figures, table. */
final class SheetWriter {
  private final XSSFSheet target;
  private final Placement placement;
  private final Styles styles;
  private final Links links;
  private final Formulas formulas;

  SheetWriter(
      XSSFSheet target, Placement placement, Styles styles, Links links, Formulas formulas) {
    this.target = target;
    this.placement = placement;
    this.styles = styles;
    this.links = links;
    this.formulas = formulas;
  }

  /** Fills the sheet; what is too long for the library comes back, to be written on packing. */
  Optional<LongRows> write(Sheet sheet) {
    for (int column = 0; column < placement.widths().size(); column++) {
      // A character and a half of padding, in the file's unit of 1/256 character.
      target.setColumnWidth(column, Math.min(250, placement.widths().get(column)) * 256 + 384);
    }
    title(sheet.title());
    lines(placement.lead(), 1);
    tiles(sheet.keyFigures());
    lines(placement.rest(), placement.restAt());
    return sheet
        .table()
        .flatMap(table -> new TableWriter(target, placement, styles, links, formulas).write(table));
  }

  private void title(String title) {
    XSSFRow row = target.createRow(0);
    row.setHeightInPoints(styles.theme().number("workbook.size.title").floatValue() * 2);
    text(row, 0, title, Look.title(), Optional.empty());
  }

  private void lines(List<Placement.Written> lines, int first) {
    for (int index = 0; index < lines.size(); index++) {
      Placement.Written written = lines.get(index);
      XSSFRow row = target.createRow(first + index);
      boolean lastBeforeTable = first + index + 1 == placement.headerAt();
      row.setHeightInPoints(styles.rowHeight() + (lastBeforeTable ? 8 : 0));
      Look look = Look.line(written.line().style(), written.line().link().isPresent());
      text(row, 0, written.text(), look, written.line().link());
    }
  }

  private void tiles(List<KeyFigures.Item> items) {
    for (int index = 0; index < items.size(); index++) {
      KeyFigures.Item item = items.get(index);
      int top = placement.tilesAt() + index / placement.tilesAcross() * Placement.TILE_ROWS;
      int column = Placement.tileColumn(index % placement.tilesAcross());
      tileRow(top, column, item.label(), Look.tile("body", true, "quiet"), 1.6f);
      tileRow(top + 1, column, item.value(), Look.tile("key", true, "heading"), 2.9f);
      tileRow(top + 2, column, item.change(), Look.tile("body", false, "text"), 1.6f);
      tileRow(top + 3, column, item.note(), Look.tile("body", false, "quiet"), 1.7f);
    }
  }

  private void tileRow(int at, int column, String text, Look look, float lines) {
    XSSFRow row = target.getRow(at) == null ? target.createRow(at) : target.getRow(at);
    row.setHeightInPoints(styles.theme().number("workbook.size.body").floatValue() * lines);
    text(row, column, text, look, Optional.empty());
  }

  private void text(XSSFRow row, int column, String text, Look look, Optional<String> link) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(CellText.written(text));
    cell.setCellStyle(styles.of(CellText.looksLikeFormula(text) ? look.asQuoted() : look));
    link.ifPresent(address -> links.put(target, row.getRowNum(), column, address));
  }
}
