package org.tradebrief.statement.text;

import java.time.LocalDate;
import java.util.Optional;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/** A time as words give it. */
sealed interface When {

  /** A month, fiscal year or calendar year that is known. */
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

  /** Time that no table is about: a quarter, a half, several months. */
  record Span(String kind, Optional<Month> last) implements When {}
}
