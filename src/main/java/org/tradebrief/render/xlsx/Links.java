package org.tradebrief.render.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.Sheet;

/** Leads from cells to sheets and web addresses. */
final class Links {
  private final Map<String, String> tabs = new HashMap<>();
  private final Map<String, Sheet> byId = new HashMap<>();
  private final Map<Sheet, Placement> placements;

  Links(List<Sheet> sheets, Map<Sheet, Placement> placements) {
    this.placements = placements;
    for (Sheet sheet : sheets) {
      byId.put(sheet.id(), sheet);
      if (tabs.put(sheet.id(), sheet.tab()) != null) {
        throw new IllegalArgumentException("two sheets have the id " + sheet.id());
      }
    }
  }

  /** Only these forms exist, so that no text from outside can start a program. */
  void put(XSSFSheet sheet, int row, int column, String link) {
    boolean inside = link.startsWith("#");
    if (!inside && !link.startsWith("https://") && !link.startsWith("http://")) {
      throw new IllegalArgumentException("not a sheet (#id) or a web address: " + link);
    }
    XSSFHyperlink hyperlink =
        sheet
            .getWorkbook()
            .getCreationHelper()
            .createHyperlink(inside ? HyperlinkType.DOCUMENT : HyperlinkType.URL);
    hyperlink.setAddress(inside ? place(link.substring(1)) : link);
    hyperlink.setCellReference(new CellReference(row, column));
    sheet.addHyperlink(hyperlink);
  }

  /** A sheet by its id, or one of its cells by row key and column: {@code partners:CHINA:value}. */
  private String place(String target) {
    int first = target.indexOf(':');
    if (first < 0) {
      return quoted(tab(target)) + "!A1";
    }
    String id = target.substring(0, first);
    int last = target.lastIndexOf(':');
    Sheet sheet = byId.get(id);
    OptionalInt row = OptionalInt.empty();
    OptionalInt column = OptionalInt.empty();
    if (sheet != null && sheet.table().isPresent() && last > first) {
      row = sheet.table().get().rowAt(target.substring(first + 1, last));
      column = sheet.table().get().columnAt(target.substring(last + 1));
    }
    if (row.isEmpty() || column.isEmpty()) {
      throw new IllegalArgumentException(
          "a link leads to the cell #" + target + ", which is not there");
    }
    CellReference cell =
        new CellReference(placements.get(sheet).firstDataRow() + row.getAsInt(), column.getAsInt());
    return quoted(tab(id)) + "!" + cell.formatAsString();
  }

  private String tab(String id) {
    String tab = tabs.get(id);
    if (tab == null) {
      throw new IllegalArgumentException(
          "a link leads to the sheet #" + id + ", which is not there");
    }
    return tab;
  }

  /** A tab as it stands in references. */
  static String quoted(String tab) {
    return "'" + tab.replace("'", "''") + "'";
  }
}
