package org.tradebrief.render.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Column;

/** Writes one cell of a table: its content, its look and its formula with the cached result. */
final class CellWriter {

  /** Day 0 of the file's dates, as every program counts since 1 March 1900. */
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final Styles styles;
  private final Links links;

  CellWriter(Styles styles, Links links) {
    this.styles = styles;
    this.links = links;
  }

  /**
   * @param formula the column's formula in the file's form, empty for none; an empty cell never has
   *     one
   */
  void write(XSSFCell cell, Column column, SheetTable.Row row, int at, String formula) {
    SheetCell content = row.cells().get(at);
    Optional<String> link = content instanceof SheetCell.Text text ? text.link() : Optional.empty();
    int indent = at == 0 ? row.depth() : 0;
    String format =
        styles.formats().code(column.kind(), styles.formats().decimals(column, content));
    Look look = Look.body(row.role(), column.kind(), format, indent, link.isPresent());
    boolean computed = !formula.isEmpty() && !(content instanceof SheetCell.Empty);
    if (computed) {
      cell.getCTCell().addNewF().setStringValue(formula);
    }
    switch (content) {
      case SheetCell.Number number -> number(cell.getCTCell(), number.value().toPlainString());
      case SheetCell.MonthOf month ->
          number(cell.getCTCell(), day(month.month().toYearMonth().atDay(1)));
      case SheetCell.Day day -> number(cell.getCTCell(), day(day.date()));
      case SheetCell.Sign sign -> look = text(cell, sign.text(), look, computed);
      case SheetCell.Text text -> look = text(cell, text.text(), look, computed);
      case SheetCell.Empty empty -> {}
    }
    cell.setCellStyle(styles.of(look));
    link.ifPresent(address -> links.put(cell, address));
  }

  /** The number as it was given, digit by digit, not as the nearest binary one prints. */
  private static void number(CTCell cell, String value) {
    cell.setT(STCellType.N);
    cell.setV(value);
  }

  private static Look text(XSSFCell cell, String text, Look look, boolean computed) {
    if (computed) {
      cell.getCTCell().setT(STCellType.STR);
      cell.getCTCell().setV(CellText.written(text));
      return look;
    }
    cell.setCellValue(CellText.written(text));
    return CellText.looksLikeFormula(text) ? look.asQuoted() : look;
  }

  private static String day(LocalDate date) {
    return Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, date));
  }
}
