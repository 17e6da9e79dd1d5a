package org.tradebrief.render.xlsx;

import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.tradebrief.document.Logo;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/** Sets the theme's logo at the right of the title of the cover. */
final class LogoWriter {

  private static final double GAP = 6;

  private LogoWriter() {}

  static void write(XSSFSheet cover, Placement placement, Theme theme, Language language) {
    if (theme.logo().isEmpty() || placement.widths().isEmpty()) {
      return;
    }
    Logo logo = theme.logo().get();
    double height = theme.logoHeight().doubleValue();
    double across = logo.widthAt(height);
    float row = cover.getRow(0).getHeightInPoints();
    cover.getRow(0).setHeightInPoints(Math.max(row, (float) (height + GAP)));
    double edge = 0;
    for (int column = 0; column < placement.widths().size(); column++) {
      edge += width(cover, column);
    }
    XSSFClientAnchor anchor = new XSSFClientAnchor();
    double left = Math.max(0, edge - across);
    anchor.setCol1(column(cover, left));
    anchor.setDx1(emu(left - before(cover, column(cover, left))));
    anchor.setCol2(column(cover, edge - 0.01));
    anchor.setDx2(emu(edge - before(cover, column(cover, edge - 0.01))));
    anchor.setRow1(0);
    anchor.setDy1(emu(GAP / 2));
    anchor.setRow2(0);
    anchor.setDy2(emu(GAP / 2 + height));
    anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
    int file = cover.getWorkbook().addPicture(logo.png(), Workbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = cover.createDrawingPatriarch().createPicture(anchor, file);
    CTNonVisualDrawingProps about = picture.getCTPicture().getNvPicPr().getCNvPr();
    about.setName("logo");
    about.setDescr(CellText.written(theme.logoText(language)));
  }

  private static int column(XSSFSheet sheet, double distance) {
    int column = 0;
    double left = distance;
    while (left >= width(sheet, column)) {
      left -= width(sheet, column);
      column++;
    }
    return column;
  }

  private static double before(XSSFSheet sheet, int column) {
    double before = 0;
    for (int at = 0; at < column; at++) {
      before += width(sheet, at);
    }
    return before;
  }

  /** Points. */
  private static double width(XSSFSheet sheet, int column) {
    return sheet.getColumnWidthInPixels(column) * Units.EMU_PER_PIXEL / Units.EMU_PER_POINT;
  }

  private static int emu(double points) {
    return (int) Math.round(points * Units.EMU_PER_POINT);
  }
}
