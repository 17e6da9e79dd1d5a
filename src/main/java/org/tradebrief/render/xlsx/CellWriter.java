package org.tradebrief.render.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.tradebrief.document.SheetCell;
import org.tradebrief.table.Month;

/**
 * What a cell of a table holds: a number or a text, and a formula with that as its cached result.
 */
final class CellWriter {

  /** Day 0 of the file's dates, as every program counts since 1 March 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private CellWriter() {}

  /**
   * Writes content and formula.
   *
   * @param formula the cell's formula in the file's form, empty for a value
   */
  static void write(XSSFCell cell, SheetCell content, String formula) {
    if (empty(content)) {
      return;
    }
    CTCell written = cell.getCTCell();
    Optional<String> number = number(content);
    if (number.isEmpty() && formula.isEmpty()) {
      cell.setCellValue(CellText.written(text(content)));
      return;
    }
    if (!formula.isEmpty()) {
      written.addNewF().setStringValue(formula);
    }
    written.setT(number.isPresent() ? STCellType.N : STCellType.STR);
    written.setV(number.orElseGet(() -> CellText.written(text(content))));
  }

  /** A text of no letters is no text: other programs drop it when they save. */
  static boolean empty(SheetCell content) {
    return content instanceof SheetCell.Empty
        || number(content).isEmpty() && text(content).isEmpty();
  }

  /** The number as it was given, digit by digit, not as the nearest binary one prints. */
  static Optional<String> number(SheetCell content) {
    return switch (content) {
      case SheetCell.Number number -> Optional.of(number.value().toPlainString());
      case SheetCell.MonthOf month -> Optional.of(Long.toString(day(month.month())));
      case SheetCell.Day day -> Optional.of(Long.toString(day(day.date())));
      case SheetCell.Sign sign -> Optional.empty();
      case SheetCell.Text text -> Optional.empty();
      case SheetCell.Calculated calculated -> number(calculated.outcome());
      case SheetCell.Empty empty -> Optional.empty();
    };
  }

  /** The text of a cell that holds one, else nothing. */
  static String text(SheetCell content) {
    return switch (content.shown()) {
      case SheetCell.Text text -> text.text();
      case SheetCell.Sign sign -> sign.text();
      default -> "";
    };
  }

  /** The number that stands for the first day of a month. */
  static long day(Month month) {
    return day(month.toYearMonth().atDay(1));
  }

  static long day(LocalDate date) {
    return ChronoUnit.DAYS.between(DAY_ZERO, date);
  }
}
