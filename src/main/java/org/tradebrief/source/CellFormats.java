package org.tradebrief.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/**
 * Numbers of a sheet as content and as shown. A spreadsheet stores 3.9 as a binary fraction and
 * shows at most 15 digits, so a number is read to 15 digits, which gives back what was typed.
 */
final class CellFormats {
  private static final MathContext SHOWN_DIGITS = new MathContext(15);

  private final StylesTable styles;
  private final boolean since1904;
  private final Map<Integer, Format> formats = new HashMap<>();
  private final DataFormatter formatter = new DataFormatter(Locale.US);

  CellFormats(StylesTable styles, boolean since1904) {
    this.styles = styles;
    this.since1904 = since1904;
  }

  /**
   * @param raw the number as it stands in the file
   * @param style index of the cell's style, or -1
   */
  Table.Cell cell(String raw, int style) {
    double number;
    try {
      number = Double.parseDouble(raw);
    } catch (NumberFormatException e) {
      return Table.Cell.of(raw);
    }
    if (!Double.isFinite(number)) {
      return Table.Cell.of(raw);
    }
    Format format = formats.computeIfAbsent(style, this::format);
    if (format.date && DateUtil.isValidExcelDate(number)) {
      return Table.Cell.of(date(number, format.pattern));
    }
    String text =
        BigDecimal.valueOf(number).round(SHOWN_DIGITS).stripTrailingZeros().toPlainString();
    return new Table.Cell(
        text,
        format.index == 0
            ? text
            : formatter
                .formatRawCellContents(number, format.index, format.pattern, since1904)
                .strip());
  }

  private Format format(int style) {
    if (style < 0 || style >= styles.getNumCellStyles()) {
      return new Format(0, "General", false);
    }
    XSSFCellStyle format = styles.getStyleAt(style);
    String pattern =
        format.getDataFormatString() == null ? "General" : format.getDataFormatString();
    return new Format(
        format.getDataFormat(), pattern, DateUtil.isADateFormat(format.getDataFormat(), pattern));
  }

  private record Format(int index, String pattern, boolean date) {}

  /** A date in ISO form; without the day if the format shows none, as {@code mmm-yy} does. */
  private String date(double number, String pattern) {
    LocalDateTime time = DateUtil.getLocalDateTime(number, since1904);
    if (time.toLocalTime().toSecondOfDay() != 0) {
      return time.toString();
    }
    String iso = time.toLocalDate().toString();
    return pattern.toLowerCase(Locale.ROOT).contains("d") ? iso : iso.substring(0, 7);
  }
}
