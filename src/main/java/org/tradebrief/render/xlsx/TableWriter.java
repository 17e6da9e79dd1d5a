package org.tradebrief.render.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Writes the cells of a table and declares it as a real table of the file. */
final class TableWriter {
  private final XSSFSheet target;
  private final Placement placement;
  private final Styles styles;
  private final Links links;

  TableWriter(XSSFSheet target, Placement placement, Styles styles, Links links) {
    this.target = target;
    this.placement = placement;
    this.styles = styles;
    this.links = links;
  }

  void write(SheetTable table) {
    header(table);
    List<String> formulas = Formulas.of(table);
    CellWriter cells = new CellWriter(styles, links);
    boolean prose = table.columns().stream().anyMatch(c -> ColumnWidths.wraps(c.kind()));
    for (int index = 0; index < table.rows().size(); index++) {
      SheetTable.Row content = table.rows().get(index);
      XSSFRow row = target.createRow(placement.firstDataRow() + index);
      if (!prose || !wraps(table, content)) {
        row.setHeightInPoints(styles.rowHeight());
      }
      for (int column = 0; column < table.columns().size(); column++) {
        cells.write(
            row.createCell(column),
            table.columns().get(column),
            content,
            column,
            formulas.get(column));
      }
    }
    TableDeclaration.declare(target, table, placement, formulas);
  }

  private void header(SheetTable table) {
    XSSFRow row = target.createRow(placement.headerAt());
    int lines = 1;
    for (int column = 0; column < table.columns().size(); column++) {
      Column definition = table.columns().get(column);
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(CellText.written(definition.heading()));
      cell.setCellStyle(styles.of(Look.header(definition.kind())));
      int room = Math.max(4, placement.widths().get(column) - 3);
      lines = Math.max(lines, TextWidth.lines(definition.heading(), room).size());
    }
    row.setHeightInPoints(styles.rowHeight() * (lines + 0.4f));
  }

  /** A row whose text wraps is left to the reader's program, which knows the true widths. */
  private boolean wraps(SheetTable table, SheetTable.Row row) {
    for (int column = 0; column < table.columns().size(); column++) {
      Column definition = table.columns().get(column);
      if (ColumnWidths.wraps(definition.kind())
          && styles.formats().width(definition, row.cells().get(column))
              > placement.widths().get(column) - (column == 0 ? row.depth() * 2 : 0)) {
        return true;
      }
    }
    return false;
  }
}
