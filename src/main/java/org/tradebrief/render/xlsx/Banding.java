package org.tradebrief.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxfs;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleElement;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STTableStyleType;
import org.tradebrief.document.Theme;

/**
 * The style of all tables: every second row in the theme's band colour. A style and not cell fills,
 * so that the bands stay right when a reader sorts or filters.
 */
final class Banding {
  static final String NAME = "Tradebrief";

  private Banding() {}

  static void define(XSSFWorkbook file, Theme theme) {
    CTStylesheet sheet = file.getStylesSource().getCTStylesheet();
    int rgb = theme.colour("colour.band");
    CTDxfs formats = sheet.isSetDxfs() ? sheet.getDxfs() : sheet.addNewDxfs();
    CTDxf band = formats.addNewDxf();
    band.addNewFill()
        .addNewPatternFill()
        .addNewBgColor()
        .setRgb(new byte[] {-1, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    formats.setCount(formats.sizeOfDxfArray());
    CTTableStyles styles =
        sheet.isSetTableStyles() ? sheet.getTableStyles() : sheet.addNewTableStyles();
    CTTableStyle style = styles.addNewTableStyle();
    style.setName(NAME);
    style.setPivot(false);
    style.setCount(1);
    CTTableStyleElement element = style.addNewTableStyleElement();
    element.setType(STTableStyleType.SECOND_ROW_STRIPE);
    element.setDxfId(formats.sizeOfDxfArray() - 1);
    styles.setCount(styles.sizeOfTableStyleArray());
  }
}
