package org.tradebrief.render.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tradebrief.document.Sheet;

/** Leads from cells to sheets and web addresses. */
final class Links {
  private final Map<String, String> tabs = new HashMap<>();

  Links(List<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      if (tabs.put(sheet.id(), sheet.tab()) != null) {
        throw new IllegalArgumentException("two sheets have the id " + sheet.id());
      }
    }
  }

  /** Only these two forms exist, so that no text from outside can start a program. */
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
    hyperlink.setAddress(inside ? quoted(tab(link.substring(1))) + "!A1" : link);
    hyperlink.setCellReference(new CellReference(row, column));
    sheet.addHyperlink(hyperlink);
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
