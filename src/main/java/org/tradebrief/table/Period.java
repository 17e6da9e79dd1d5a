package org.tradebrief.table;

/** A span of customs time that a figure describes: a month, a fiscal year or a calendar year. */
public sealed interface Period permits Month, FiscalYear, CalendarYear {

  /**
   * The short form used in files and folder names: {@code 2025-03}, {@code FY2024}, {@code CY2022}.
   */
  String id();

  /** The same span one year earlier, the base of every year-on-year change. */
  Period yearBefore();

  /** The first month of the span. */
  Month first();

  /** The last month of the span; a span of one month is its own last month. */
  Month last();

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
    return Month.parse(text);
  }
}
