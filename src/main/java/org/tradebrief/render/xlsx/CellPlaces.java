package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Trace;
import org.tradebrief.document.Workbook;

/** Which cell of the finished file shows which figure. */
public final class CellPlaces {

  private CellPlaces() {}

  /**
   * A cell that shows or computes figures.
   *
   * @param tab the name on the sheet's tab
   * @param address the cell's address, {@code E7}
   */
  public record Place(String tab, String address, Trace trace) {}

  /**
   * Every cell with a trace, sheet by sheet, row by row, as {@link WorkbookRenderer} places them.
   */
  public static List<Place> of(Workbook document, Theme theme) {
    Formats formats = new Formats(theme, document.properties().language());
    List<Place> places = new ArrayList<>();
    for (Sheet sheet : document.sheets()) {
      if (sheet.table().isPresent()) {
        int first = Placement.of(sheet, formats).firstDataRow();
        add(places, sheet.tab(), sheet.table().get(), first);
      }
    }
    return List.copyOf(places);
  }

  private static void add(List<Place> places, String tab, SheetTable table, int firstRow) {
    for (int row = 0; row < table.rows().size(); row++) {
      List<SheetCell> cells = table.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        Trace trace = cells.get(column).origin();
        if (!trace.isEmpty()) {
          String address = new CellReference(firstRow + row, column).formatAsString();
          places.add(new Place(tab, address, trace));
        }
      }
    }
  }
}
