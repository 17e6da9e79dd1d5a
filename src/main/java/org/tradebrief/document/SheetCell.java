package org.tradebrief.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Month;

/** The content of a spreadsheet cell. Text is always text, whatever sign it starts with. */
public sealed interface SheetCell {

  /** A number, exact; the column's format rounds what is seen. */
  record Number(BigDecimal value, Trace trace) implements SheetCell {

    /** A number that is no figure of a source. */
    public Number(BigDecimal value) {
      this(value, Trace.NONE);
    }
  }

  /** A mark in a column of numbers: "-", "all gone", "new"; set at the right. */
  record Sign(String text, Trace trace) implements SheetCell {

    /** A mark that stands in no source. */
    public Sign(String text) {
      this(text, Trace.NONE);
    }
  }

  /** A text, which may lead to another sheet ({@code #partners}) or a web address. */
  record Text(String text, Optional<String> link) implements SheetCell {}

  /** A month, kept as its first day and shown as a month. */
  record MonthOf(Month month) implements SheetCell {}

  /** A day. */
  record Day(LocalDate date) implements SheetCell {}

  /** Nothing: no figure was published. */
  record Empty() implements SheetCell {}

  /** Where the content came from; {@link Trace#NONE} for what came from no cell of a source. */
  default Trace origin() {
    return switch (this) {
      case Number number -> number.trace();
      case Sign sign -> sign.trace();
      default -> Trace.NONE;
    };
  }

  static SheetCell text(String text) {
    return new Text(text, Optional.empty());
  }
}
