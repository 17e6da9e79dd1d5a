package org.tradebrief.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A span of customs time that a figure or a pack describes: a month, a quarter, a half or a whole
 * of a calendar or fiscal year.
 */
public sealed interface Period permits Month, Quarter, HalfYear, FiscalYear, CalendarYear {

  /**
   * The short form used in files and folder names: {@code 2025-03}, {@code 2025-Q1}, {@code
   * 2024-H1}, {@code FY2024-H1}, {@code FY2024}, {@code CY2022}.
   */
  String id();

  /** The same span one year earlier, the base of every year-on-year change. */
  Period yearBefore();

  /** The span of the same make that ends where this one begins. */
  Period previous();

  /** The first month of the span. */
  Month first();

  /** The last month of the span; a span of one month is its own last month. */
  Month last();

  /** Every month of the span, the first one first. */
  default List<Month> months() {
    return Stream.iterate(first(), month -> !last().isBefore(month), month -> month.plus(1))
        .toList();
  }

  /**
   * Reads the short form.
   *
   * @throws IllegalArgumentException if the text is no period of this form
   */
  static Period parse(String text) {
    if (text.matches("FY\\d{4}")) {
      return new FiscalYear(Integer.parseInt(text.substring(2)));
    }
    if (text.matches("CY\\d{4}")) {
      return new CalendarYear(Integer.parseInt(text.substring(2)));
    }
    if (text.matches("\\d{4}-Q[1-4]")) {
      return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
    }
    if (text.matches("(FY)?\\d{4}-H[12]")) {
      String plain = text.replace("FY", "");
      return new HalfYear(
          Integer.parseInt(plain.substring(0, 4)), plain.charAt(6) - '0', text.startsWith("FY"));
    }
    return Month.parse(text);
  }
}
