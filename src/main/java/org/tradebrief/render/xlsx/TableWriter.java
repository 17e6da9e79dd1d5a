package org.tradebrief.render.xlsx;

import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Writes the cells of a table and declares it as a real table of the file. */
final class TableWriter {
  private final XSSFSheet target;
  private final Placement placement;
  private final Styles styles;
  private final Links links;
  private final Formulas formulas;

  TableWriter(
      XSSFSheet target, Placement placement, Styles styles, Links links, Formulas formulas) {
    this.target = target;
    this.placement = placement;
    this.styles = styles;
    this.links = links;
    this.formulas = formulas;
  }

  /** Writes the table; a long one leaves its rows to the packing of the file. */
  Optional<LongRows> write(SheetTable table) {
    header(table);
    CellLooks looks = new CellLooks(styles, table);
    TableDeclaration.declare(target, table, placement, formulas);
    if (table.rows().size() >= LongRows.FROM) {
      return Optional.of(new LongRows(target, table, placement, looks, formulas, links));
    }
    for (int index = 0; index < table.rows().size(); index++) {
      row(target.createRow(placement.firstDataRow() + index), table, index, looks);
    }
    return Optional.empty();
  }

  private void row(XSSFRow row, SheetTable table, int index, CellLooks looks) {
    SheetTable.Row content = table.rows().get(index);
    int lines = lines(table, content);
    row.setHeightInPoints(styles.rowHeight(lines));
    for (int column = 0; column < table.columns().size(); column++) {
      XSSFCell cell = row.createCell(column);
      SheetCell shown = content.cells().get(column);
      CellWriter.write(cell, shown, formulas.of(table, column, shown));
      cell.setCellStyle(looks.style(table.columns().get(column), content, column, lines > 1));
      if (content.cells().get(column) instanceof SheetCell.Text text && text.link().isPresent()) {
        links.put(target, row.getRowNum(), column, text.link().get());
      }
    }
  }

  private void header(SheetTable table) {
    XSSFRow row = target.createRow(placement.headerAt());
    int lines = 1;
    for (int column = 0; column < table.columns().size(); column++) {
      Column definition = table.columns().get(column);
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(CellText.written(definition.heading()));
      cell.setCellStyle(styles.of(Look.header(definition.kind(), column == 0)));
      int room = Math.max(4, placement.widths().get(column) - 3);
      lines = Math.max(lines, TextWidth.lines(definition.heading(), room).size());
    }
    row.setHeightInPoints(styles.rowHeight(lines) + 6);
  }

  /**
   * Lines of the tallest text of a row; programs that read the file do not all grow rows to fit.
   */
  private int lines(SheetTable table, SheetTable.Row row) {
    int lines = 1;
    for (int column = 0; column < table.columns().size(); column++) {
      if (ColumnWidths.wraps(table.columns().get(column).kind())) {
        int room = placement.widths().get(column) - (column == 0 ? row.depth() * 2 : 1);
        String text = CellWriter.text(row.cells().get(column));
        lines = Math.max(lines, TextWidth.height(text, Math.max(4, room)));
      }
    }
    return lines;
  }
}
