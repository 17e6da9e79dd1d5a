package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.season.Regressor;
import org.tradebrief.table.Month;

/**
 * What the calendar may do to a month's trade, as columns for the seasonal adjustment. What falls
 * on the same month every year belongs to the season, so each column has the mean of its calendar
 * month taken out.
 *
 * <ul>
 *   <li>{@code weekdays}: for Monday to Saturday how many the month has, less its Sundays, and the
 *       29th of February. Together as in X-12-ARIMA: the leap day alone is too rare to be tested,
 *       it would come and go from month to month.
 *   <li>{@code holidays}: days from Monday to Friday on which offices are closed, by our calendar.
 *   <li>{@code lunar-new-year}: the share of the ten days before the day that falls in the month.
 *       Windows of five to fourteen days before it do about as well and those after it worse
 *       (docs/seasonal-adjustment.md).
 * </ul>
 */
record CalendarRegressors(WorkingDays workingDays, LunarNewYear newYears) {

  static final String WEEKDAYS = "weekdays";
  static final String HOLIDAYS = "holidays";
  static final String LUNAR = LunarNewYear.KIND;

  private static final int DAYS_BEFORE = 10;
  private static final int DECIMALS = 12;

  static CalendarRegressors of(List<CalendarDay> calendar) {
    return new CalendarRegressors(WorkingDays.of(calendar), LunarNewYear.of(calendar));
  }

  /** For a series of so many months and the year after it; none where our calendar ends before. */
  List<Regressor> of(Month first, int months) {
    Month last = first.plus(months - 1 + Regressor.BEYOND);
    if (!workingDays.covers(first)
        || !workingDays.covers(last)
        || newYears.in(last.year()).isEmpty()) {
      return List.of();
    }
    Centred centred = new Centred(first, months);
    List<Regressor.Column> weekdays = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day != DayOfWeek.SUNDAY) {
        weekdays.add(
            centred.column(
                day.name().toLowerCase(Locale.ROOT),
                month -> whole(count(month, day) - count(month, DayOfWeek.SUNDAY))));
      }
    }
    weekdays.add(centred.column("leap-day", CalendarRegressors::leap));
    return List.of(
        new Regressor(WEEKDAYS, weekdays),
        new Regressor(HOLIDAYS, List.of(centred.column("day", month -> whole(closed(month))))),
        new Regressor(LUNAR, List.of(centred.column("days-before", this::daysBefore))));
  }

  /** Columns of one span. */
  private record Centred(Month first, int months) {

    Regressor.Column column(String id, Function<Month, BigDecimal> value) {
      List<BigDecimal> values = new ArrayList<>();
      for (int i = 0; i < months + Regressor.BEYOND; i++) {
        values.add(value.apply(first.plus(i)));
      }
      List<BigDecimal> means = new ArrayList<>();
      for (int month = 0; month < 12; month++) {
        means.add(mean(values, month));
      }
      List<BigDecimal> centred = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        centred.add(values.get(i).subtract(means.get(i % 12)));
      }
      return new Regressor.Column(id, centred);
    }

    /** Of the months that the series has, not of those beyond it. */
    private BigDecimal mean(List<BigDecimal> values, int from) {
      BigDecimal sum = BigDecimal.ZERO;
      int count = 0;
      for (int i = from; i < months; i += 12) {
        sum = sum.add(values.get(i));
        count++;
      }
      return count == 0
          ? BigDecimal.ZERO
          : sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
    }
  }

  private static int count(Month month, DayOfWeek weekday) {
    LocalDate first = month.toYearMonth().atDay(1);
    return (int)
        first.datesUntil(first.plusMonths(1)).filter(day -> day.getDayOfWeek() == weekday).count();
  }

  private int closed(Month month) {
    int weekdays = 0;
    for (DayOfWeek day : DayOfWeek.values()) {
      weekdays += day.compareTo(DayOfWeek.FRIDAY) <= 0 ? count(month, day) : 0;
    }
    return weekdays - workingDays.in(month);
  }

  private static BigDecimal leap(Month month) {
    return whole(month.month() == 2 && Year.isLeap(month.year()) ? 1 : 0);
  }

  private BigDecimal daysBefore(Month month) {
    Optional<LocalDate> newYear = newYears.in(month.year());
    long days =
        newYear
            .map(
                day ->
                    day.minusDays(DAYS_BEFORE)
                        .datesUntil(day)
                        .filter(before -> Month.of(YearMonth.from(before)).equals(month))
                        .count())
            .orElse(0L);
    return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(DAYS_BEFORE));
  }

  private static BigDecimal whole(int number) {
    return BigDecimal.valueOf(number);
  }
}
