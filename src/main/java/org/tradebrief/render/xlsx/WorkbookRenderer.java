package org.tradebrief.render.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.Theme;
import org.tradebrief.document.Workbook;

/**
 * Writes a workbook as an Excel file. Without state, so one instance serves any number of renders.
 *
 * <p>What the reader of the file relies on: the same inputs give the same bytes in any zone and
 * locale; every table is a real table; every number is exact as given; no text is ever a formula.
 */
public final class WorkbookRenderer {

  /**
   * Writes the file and leaves the stream open.
   *
   * @throws IllegalArgumentException when the document contradicts itself: two tables of one name,
   *     a link to a sheet that is not there, a formula over a cell that is not there, two names
   *     alike, a key missing in the theme
   */
  public void render(Workbook document, Theme theme, OutputStream out) throws IOException {
    XSSFWorkbook file = new XSSFWorkbook();
    try {
      Styles styles = new Styles(file, theme, document.properties().language());
      Map<XSSFSheet, LongRows> later = new HashMap<>();
      Map<Sheet, Placement> placements = new IdentityHashMap<>();
      document
          .sheets()
          .forEach(sheet -> placements.put(sheet, Placement.of(sheet, styles.formats())));
      Links links = new Links(document.sheets(), placements);
      Formulas formulas = new Formulas(document, placements);
      for (Sheet sheet : document.sheets()) {
        XSSFSheet target = file.createSheet(sheet.tab());
        Placement placement = placements.get(sheet);
        SheetWriter writer = new SheetWriter(target, placement, styles, links, formulas);
        writer.write(sheet).ifPresent(rows -> later.put(target, rows));
        new ChartWriter(target, sheet, placement, styles).write();
        if (!sheet.keyFigures().isEmpty()) {
          LogoWriter.write(target, placement, theme, document.properties().language());
        }
        new SheetExtensions(target, sheet, placement, styles).write(placements);
        PrintSetup.apply(target, sheet, placement, theme.text(styles.fontKey()));
        SheetView.apply(target, sheet, placement, styles);
      }
      Names.define(file, document, formulas);
      DocumentProperties.apply(file, document.properties());
      file.setActiveSheet(0);
      file.setFirstVisibleTab(0);
      StablePackage.write(file, later, out);
    } finally {
      // Closing would write the whole file once more, into a stream that nobody reads.
      file.getPackage().revert();
    }
  }
}
