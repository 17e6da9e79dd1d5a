package org.tradebrief.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Decides how each cell of one table looks. */
final class CellLooks {
  private final Styles styles;
  private final boolean data;

  CellLooks(Styles styles, SheetTable table) {
    this.styles = styles;
    this.data = Roles.data(table);
  }

  /**
   * The look of a cell.
   *
   * @param tall whether a text of the row takes several lines; then all cells start at the top
   */
  XSSFCellStyle style(Column column, SheetTable.Row row, int at, boolean tall) {
    return styles.of(look(column, row, at, tall));
  }

  int index(Column column, SheetTable.Row row, int at) {
    return style(column, row, at, false).getIndex();
  }

  private Look look(Column column, SheetTable.Row row, int at, boolean tall) {
    SheetCell content = row.cells().get(at);
    boolean link = content instanceof SheetCell.Text text && text.link().isPresent();
    Formats formats = styles.formats();
    Look look =
        Look.body(
            row.role(),
            column.kind(),
            formats.code(column.kind(), formats.decimals(column, content)),
            at == 0 ? row.depth() : 1,
            link,
            tall);
    if (data) {
      look = look.asData();
    }
    return CellText.looksLikeFormula(CellWriter.text(content)) ? look.asQuoted() : look;
  }
}
