package org.tradebrief.statement.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Quarter;

/** A time as words give it. */
sealed interface When {

  /** A month, quarter, half, fiscal or calendar year that is known. */
  record Known(Period period) implements When {}

  /** A month by its name alone. */
  record NamedMonth(int month) implements When {}

  /** A day; the year may be missing. */
  record Day(Optional<Integer> year, int month, int day) implements When {
    Optional<LocalDate> date() {
      try {
        return year.map(y -> LocalDate.of(y, month, day));
      } catch (java.time.DateTimeException e) {
        return Optional.empty();
      }
    }
  }

  /** Part of a month. */
  record Part(String stage, Optional<Integer> year, int month) implements When {}

  /**
   * A time that only the text around it gives.
   *
   * @param what {@code day}, {@code this-month}, {@code month-before}, {@code fiscal-year}, {@code
   *     year}
   */
  record Relative(String what) implements When {}

  /** Time that no table is about: a quarter or a half of no year, several months. */
  record Span(String kind, Optional<Month> last) implements When {}

  /** A quarter or half; without its year it is none that is known. */
  static When part(Optional<Integer> year, int number, boolean quarter, boolean fiscal) {
    if (year.isEmpty()) {
      return new Span(quarter ? "quarter" : "half", Optional.empty());
    }
    if (!quarter) {
      return new Known(new HalfYear(year.get(), number, fiscal));
    }
    boolean next = fiscal && number == 4;
    return new Known(
        fiscal
            ? new Quarter(next ? year.get() + 1 : year.get(), next ? 1 : number + 1)
            : new Quarter(year.get(), number));
  }

  /** From one month to another: a quarter, a half or a year if it is one, else months in a row. */
  static When range(Month first, Month last) {
    if (last.isBefore(first)) {
      return new Span("months", Optional.of(last));
    }
    Optional<Period> whole =
        Stream.<Period>of(
                new Quarter(first.year(), (first.month() + 2) / 3),
                new HalfYear(first.year(), first.month() < 7 ? 1 : 2, false),
                new HalfYear(first.fiscalYear().year(), first.month() == 4 ? 1 : 2, true),
                first.fiscalYear(),
                new CalendarYear(first.year()))
            .filter(period -> period.first().equals(first) && period.last().equals(last))
            .findFirst();
    return whole.isPresent()
        ? new Known(whole.get())
        : new Span(first.plus(2).equals(last) ? "three-months" : "months", Optional.of(last));
  }

  /** Months from the first to the last of one year: a quarter, or none that is known. */
  static When months(Optional<Integer> year, int first, int last) {
    boolean quarter = first % 3 == 1 && last == first + 2;
    return quarter && year.isPresent()
        ? new Known(new Quarter(year.get(), last / 3))
        : new Span("months", Optional.empty());
  }
}
