package org.tradebrief.render.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/** The looks of the workbook, each made once however many cells share it. */
final class Styles {

  /** The file form wants four bytes. */
  private static final byte OPAQUE = -1;

  private final XSSFWorkbook file;
  private final Theme theme;
  private final Formats formats;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();
  private final Map<Letters, XSSFFont> fonts = new HashMap<>();

  Styles(XSSFWorkbook file, Theme theme, Language language) {
    this.file = file;
    this.theme = theme;
    this.formats = new Formats(theme, language);
    // The first font is the one that column widths are measured in.
    dress(file.getFontAt(0), new Letters("body", false, "text", false));
    Banding.define(file, theme);
  }

  Formats formats() {
    return formats;
  }

  Theme theme() {
    return theme;
  }

  String fontKey() {
    return "workbook.font." + formats.language().code();
  }

  /** Height of a row with one line of text, in points; Japanese faces need more room. */
  float rowHeight() {
    float size = theme.number("workbook.size.body").floatValue();
    return formats.language() == Language.JAPANESE ? size * 1.6f : size * 1.5f;
  }

  /** Height of a row with so many lines of text, in points. */
  float rowHeight(int lines) {
    float size = theme.number("workbook.size.body").floatValue();
    boolean japanese = formats.language() == Language.JAPANESE;
    return rowHeight() + (lines - 1) * size * (japanese ? 1.6f : 1.3f);
  }

  XSSFColor colour(String name) {
    int rgb = theme.colour("colour." + name);
    return new XSSFColor(
        new byte[] {OPAQUE, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }

  XSSFCellStyle of(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = file.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.letters(), this::make));
    style.setDataFormat(file.createDataFormat().getFormat(look.format()));
    style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
    style.setIndention((short) look.indent());
    style.setWrapText(look.wrap());
    style.setQuotePrefixed(look.quoted());
    switch (look.frame()) {
      case NONE -> {}
      case HAIR -> line(style, BorderSide.BOTTOM, BorderStyle.HAIR, "rule");
      case TOTAL -> {
        line(style, BorderSide.TOP, BorderStyle.THIN, "heading");
        line(style, BorderSide.BOTTOM, BorderStyle.THIN, "heading");
      }
      case INPUT -> {
        for (BorderSide side :
            List.of(BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT)) {
          line(style, side, BorderStyle.THIN, "quiet");
        }
      }
      case HEADER -> {
        fill(style, "band");
        line(style, BorderSide.TOP, BorderStyle.MEDIUM, "heading");
        line(style, BorderSide.BOTTOM, BorderStyle.THIN, "heading");
      }
      case TILE -> {
        fill(style, "band");
        line(style, BorderSide.LEFT, BorderStyle.THICK, "heading");
      }
    }
    return style;
  }

  private void fill(XSSFCellStyle style, String colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private void line(XSSFCellStyle style, BorderSide side, BorderStyle border, String colour) {
    switch (side) {
      case TOP -> style.setBorderTop(border);
      case BOTTOM -> style.setBorderBottom(border);
      case LEFT -> style.setBorderLeft(border);
      case RIGHT -> style.setBorderRight(border);
      default -> throw new IllegalArgumentException("no rule at " + side);
    }
    style.setBorderColor(side, colour(colour));
  }

  private XSSFFont make(Letters letters) {
    return dress(file.createFont(), letters);
  }

  private XSSFFont dress(XSSFFont font, Letters letters) {
    BigDecimal size = theme.number("workbook.size." + letters.size());
    font.setScheme(FontScheme.NONE);
    font.setFontName(theme.text(fontKey()));
    if (formats.language() == Language.JAPANESE) {
      font.setCharSet(org.apache.poi.common.usermodel.fonts.FontCharset.SHIFTJIS.getNativeId());
    }
    font.setFontHeight(size.doubleValue());
    font.setBold(letters.bold());
    font.setColor(colour(letters.colour()));
    font.setUnderline(letters.underline() ? org.apache.poi.ss.usermodel.Font.U_SINGLE : 0);
    return font;
  }
}
