package org.tradebrief.render.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable.Column;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/** Number formats of the theme, with the decimals of a column, and how wide their results are. */
final class Formats {
  /** Decimals shown of a result, which has as many as a division leaves. */
  private static final int LONGEST_RESULT = 4;

  private final Theme theme;
  private final Language language;
  private final Map<String, String> codes = new HashMap<>();

  Formats(Theme theme, Language language) {
    this.theme = theme;
    this.language = language;
  }

  Language language() {
    return language;
  }

  /** The format code of a column; percent is a plain number in percent units, never a fraction. */
  String code(Kind kind, int decimals) {
    return switch (kind) {
      case TEXT, PROSE -> "General";
      case MONTH -> theme.text("format.month." + language.code());
      case DATE -> theme.text("format.date." + language.code());
      case AMOUNT, QUANTITY, COUNT, NUMBER -> withDecimals("format.amount", decimals);
      case PERCENT, POINTS, INDEX, RATE -> withDecimals("format.percent", decimals);
    };
  }

  /** The same for a zero that was printed with a minus sign: as numbers below zero are shown. */
  static String belowZero(String code) {
    String[] parts = code.split(";");
    return parts.length < 2
        ? code + ";-" + code + ";-" + code
        : parts[0] + ";" + parts[1] + ";" + parts[1];
  }

  /** The theme decides sign and grouping, the column how many digits follow the point. */
  private String withDecimals(String key, int decimals) {
    return codes.computeIfAbsent(key + " " + decimals, wanted -> shaped(key, decimals));
  }

  private String shaped(String key, int decimals) {
    String fraction = decimals > 0 ? "." + "0".repeat(decimals) : "";
    return theme.text(key).replaceAll("0(\\.0+)?(?=;|$)", "0" + fraction);
  }

  int decimals(Column column, SheetCell cell) {
    if (column.kind() != Kind.NUMBER || !(cell.shown() instanceof SheetCell.Number number)) {
      return column.decimals();
    }
    int digits = Math.max(0, number.value().scale());
    return cell instanceof SheetCell.Calculated ? Math.min(LONGEST_RESULT, digits) : digits;
  }

  /** Characters that the cell shows. */
  int width(Column column, SheetCell cell) {
    return switch (cell) {
      case SheetCell.Number number -> width(number.value(), decimals(column, cell));
      case SheetCell.Calculated calculated -> width(column, calculated.outcome());
      case SheetCell.Sign sign -> TextWidth.of(sign.text());
      case SheetCell.Text text -> TextWidth.of(text.text());
      case SheetCell.MonthOf month -> language == Language.JAPANESE ? 11 : 8;
      case SheetCell.Day day -> language == Language.JAPANESE ? 14 : 11;
      case SheetCell.Empty empty -> 0;
    };
  }

  private static int width(BigDecimal value, int decimals) {
    int digits = Math.max(1, value.precision() - value.scale());
    int sign = value.signum() < 0 ? 1 : 0;
    return sign + digits + (digits - 1) / 3 + (decimals > 0 ? decimals + 1 : 0);
  }
}
