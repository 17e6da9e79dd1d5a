package org.tradebrief.render.xlsx;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.Sheet;

/** How a sheet meets the eye: grid, frozen headings, cursor, colour of the tab. */
final class SheetView {

  /** A first column wider than this would fill a small window if it stood still. */
  private static final int WIDEST_FROZEN = 44;

  private SheetView() {}

  static void apply(XSSFSheet target, Sheet sheet, Placement placement, Styles styles) {
    target.setDisplayGridlines(sheet.table().isPresent() && Roles.data(sheet.table().get()));
    target.setActiveCell(CellAddress.A1);
    if (sheet.table().isPresent()) {
      int columns = placement.widths().getFirst() <= WIDEST_FROZEN ? 1 : 0;
      target.createFreezePane(columns, placement.firstDataRow());
    }
    target.setTabColor(styles.colour(tab(sheet)));
  }

  private static String tab(Sheet sheet) {
    if (!sheet.keyFigures().isEmpty()) {
      return "heading";
    }
    boolean figures =
        sheet.table().stream()
            .flatMap(table -> table.columns().stream())
            .anyMatch(column -> Roles.figures(column.kind()));
    return figures ? sheet.charts().isEmpty() ? "balance" : "imports" : "muted";
  }
}
