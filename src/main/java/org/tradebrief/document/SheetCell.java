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

  /**
   * A number or a mark of ours, with the way to it. A program that does not calculate shows the
   * result; one that does finds it again.
   */
  record Calculated(SheetCell outcome, Formula formula) implements SheetCell {

    public Calculated {
      if (!(outcome instanceof Number || outcome instanceof Sign)) {
        throw new IllegalArgumentException("only a number or a mark can be calculated: " + outcome);
      }
    }
  }

  /**
   * A text, which may lead to another sheet ({@code #partners}), to a cell by sheet, row key and
   * column ({@code #partners:CHINA:exports}), or to a web address.
   */
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
      case Calculated calculated -> calculated.outcome().origin();
      default -> Trace.NONE;
    };
  }

  /** What the cell shows, without the way to it. */
  default SheetCell shown() {
    return this instanceof Calculated calculated ? calculated.outcome() : this;
  }

  static SheetCell text(String text) {
    return new Text(text, Optional.empty());
  }
}
