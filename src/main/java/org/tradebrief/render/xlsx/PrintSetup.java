package org.tradebrief.render.xlsx;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;
import org.tradebrief.document.Sheet;

/**
 * How a sheet prints: A4, one page wide, headings repeated, title above and stage and page below.
 */
final class PrintSetup {
  static final double SIDE_INCHES = 0.6;
  static final double END_INCHES = 0.8;
  private static final double FURNITURE_INCHES = 0.4;

  private PrintSetup() {}

  static void apply(XSSFSheet target, Sheet sheet, Placement placement, String font) {
    XSSFPrintSetup setup = target.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(sheet.landscape());
    target.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    target.setMargin(PageMargin.LEFT, SIDE_INCHES);
    target.setMargin(PageMargin.RIGHT, SIDE_INCHES);
    target.setMargin(PageMargin.TOP, END_INCHES);
    target.setMargin(PageMargin.BOTTOM, END_INCHES);
    target.setMargin(PageMargin.HEADER, FURNITURE_INCHES);
    target.setMargin(PageMargin.FOOTER, FURNITURE_INCHES);
    furniture(target, sheet, font);
    if (sheet.table().isPresent()) {
      target.setRepeatingRows(
          new CellRangeAddress(placement.headerAt(), placement.headerAt(), -1, -1));
    }
    area(target, sheet, placement);
    PageBreaks breaks = new PageBreaks(target, sheet, placement);
    boolean written = sheet.table().isPresent() && target.getLastRowNum() > placement.headerAt();
    boolean chartsBelow = !sheet.charts().isEmpty() && ChartPlacement.of(sheet, placement).below();
    if (chartsBelow || written && breaks.nearlyOnePage()) {
      setup.setFitHeight((short) 1);
    } else if (written) {
      breaks.beforeGroups(sheet.table().get(), placement);
    }
  }

  /**
   * Size before font: a size followed by a text that starts with a digit would be read as one
   * number.
   */
  private static void furniture(XSSFSheet target, Sheet sheet, String font) {
    String set = "&8&\"" + font.replace("\"", "") + ",Regular\"";
    CTHeaderFooter furniture =
        target.getCTWorksheet().isSetHeaderFooter()
            ? target.getCTWorksheet().getHeaderFooter()
            : target.getCTWorksheet().addNewHeaderFooter();
    furniture.setOddHeader("&L" + set + escaped(sheet.header()));
    String pages = escaped(sheet.pageOf()).replace("{page}", "&P").replace("{pages}", "&N");
    furniture.setOddFooter("&L" + set + escaped(sheet.footer()) + "&R" + set + pages);
  }

  private static String escaped(String text) {
    return text.replace("&", "&&");
  }

  /**
   * The table, then each page of charts as a page of its own; a small table has its chart beside
   * it.
   */
  private static void area(XSSFSheet target, Sheet sheet, Placement placement) {
    ChartPlacement charts = ChartPlacement.of(sheet, placement);
    int lastRow = lastRow(sheet, placement);
    StringBuilder area = new StringBuilder();
    if (ChartPlacement.besideOnPaper(sheet, placement.widths())) {
      int lowest = Math.max(lastRow, charts.lastRow());
      int right = charts.below() ? placement.lastColumn() : charts.lastColumn();
      area.append(range(0, 0, lowest, Math.max(right, placement.lastColumn())));
    } else {
      area.append(range(0, 0, lastRow, placement.lastColumn()));
      for (ChartPlacement.Box page : charts.pages(sheet)) {
        area.append(',')
            .append(
                range(page.firstRow(), charts.firstColumn(), page.lastRow(), charts.lastColumn()));
      }
    }
    target.getWorkbook().setPrintArea(target.getWorkbook().getSheetIndex(target), area.toString());
  }

  private static int lastRow(Sheet sheet, Placement placement) {
    return sheet.table().map(placement::lastDataRow).orElse(placement.headerAt() - 1);
  }

  private static String range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return new CellReference(firstRow, firstColumn, true, true).formatAsString()
        + ":"
        + new CellReference(lastRow, lastColumn, true, true).formatAsString();
  }
}
