package org.tradebrief.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.table.Month;

/**
 * Working days of a month, by our calendar: Monday to Friday without national holidays and without
 * 29 December to 3 January, when offices are closed. Saturdays are never counted, though offices
 * worked half of them before 1992: a year is compared with the year before, not with 1985.
 *
 * @param more holidays of the calendar file, such as a day made by a law after this program
 */
public record WorkingDays(Set<LocalDate> more) {

  private static final Set<String> HOLIDAYS =
      Set.of("holiday", "substitute-holiday", "sandwiched-holiday", "special-holiday");

  public WorkingDays {
    more = Set.copyOf(more);
  }

  public static WorkingDays of(java.util.List<CalendarDay> calendar) {
    return new WorkingDays(
        calendar.stream()
            .filter(day -> HOLIDAYS.contains(day.kind()))
            .map(CalendarDay::date)
            .collect(Collectors.toSet()));
  }

  public boolean covers(Month month) {
    return month.year() >= JapaneseHolidays.FIRST_YEAR
        && month.year() <= JapaneseHolidays.LAST_YEAR;
  }

  /** The number of working days; only for months that are covered. */
  public int in(Month month) {
    Set<LocalDate> holidays = JapaneseHolidays.of(month.year());
    LocalDate first = month.toYearMonth().atDay(1);
    return (int)
        first
            .datesUntil(first.plusMonths(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .filter(day -> !isNewYear(day) && !holidays.contains(day) && !more.contains(day))
            .count();
  }

  private static boolean isNewYear(LocalDate day) {
    return day.getMonthValue() == 12 && day.getDayOfMonth() >= 29
        || day.getMonthValue() == 1 && day.getDayOfMonth() <= 3;
  }
}
