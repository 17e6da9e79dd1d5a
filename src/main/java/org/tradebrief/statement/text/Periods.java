package org.tradebrief.statement.text;

import java.util.Optional;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Which period a time means, seen from the month that is verified. A month without a year is the
 * last one of its name up to that month; one of the two months after it may be meant as coming, so
 * it is no known period.
 */
record Periods(Month month) {

  Optional<Period> of(When when, Optional<Period> carried) {
    return switch (when) {
      case When.Known known -> Optional.of(known.period());
      case When.NamedMonth named -> named(named.month());
      case When.Day day -> Optional.empty();
      case When.Part part -> part(part);
      case When.Relative relative -> relative(relative.what(), carried);
      case When.Span span -> Optional.empty();
    };
  }

  private Optional<Period> named(int number) {
    int ahead = Math.floorMod(number - month.month(), 12);
    return ahead == 1 || ahead == 2
        ? Optional.empty()
        : Optional.of(month.plus(ahead == 0 ? 0 : ahead - 12));
  }

  private Optional<Period> part(When.Part part) {
    if (part.month() == 0) {
      return Optional.of(month);
    }
    return part.year()
        .<Optional<Period>>map(year -> Optional.of(new Month(year, part.month())))
        .orElseGet(() -> named(part.month()));
  }

  private Optional<Period> relative(String what, Optional<Period> carried) {
    return switch (what) {
      case "this-month" -> Optional.of(month);
      case "month-before" -> Optional.of(month.previous());
      case "fiscal-year" ->
          Optional.of(
              carried
                  .filter(FiscalYear.class::isInstance)
                  .orElseGet(
                      () ->
                          month.month() == 3
                              ? month.fiscalYear()
                              : new FiscalYear(month.fiscalYear().year() - 1)));
      case "day" -> Optional.empty();
      default -> carried.filter(p -> p instanceof FiscalYear || p instanceof CalendarYear);
    };
  }
}
