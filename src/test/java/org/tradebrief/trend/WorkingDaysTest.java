package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.table.Month;

class WorkingDaysTest {

  /**
   * Counted outside the program, by the Python package holidays 0.108 (its own reading of the law):
   * Monday to Friday, no holiday, not 29 December to 3 January.
   */
  private static final String COUNTED =
      """
      1979 19 19 21 20 22 21 22 23 19 22 21 20
      1980 19 20 20 21 21 21 23 21 20 22 18 20
      1981 19 19 22 21 19 22 23 21 20 22 19 20
      1982 19 19 22 21 19 22 22 22 20 20 20 20
      1983 20 19 22 20 20 22 21 23 20 20 20 20
      1984 19 21 21 20 22 21 22 23 19 22 21 20
      1985 19 19 20 21 21 20 23 22 19 22 20 20
      1986 19 19 20 21 21 21 23 21 20 22 18 20
      1987 19 19 22 21 19 22 23 21 20 22 19 20
      1988 19 20 22 20 19 22 21 23 20 20 20 20
      1989 19 19 22 20 20 22 21 23 20 21 20 20
      1990 19 19 21 20 21 21 22 23 19 22 20 19
      1991 19 19 20 21 21 20 23 22 19 22 20 19
      1992 19 19 21 21 19 22 23 21 20 22 19 19
      1993 19 19 23 21 18 21 22 22 20 20 20 19
      1994 20 19 22 20 19 22 21 23 20 20 20 19
      1995 19 20 22 20 20 22 21 23 20 21 20 20
      1996 19 20 20 21 21 20 23 22 19 22 20 19
      1997 19 19 20 21 21 21 22 21 20 22 18 19
      1998 19 19 22 21 19 22 22 21 20 22 19 19
      1999 19 19 22 21 18 22 21 22 20 20 20 19
      2000 19 20 22 20 20 22 20 23 20 21 20 20
      2001 19 19 21 20 21 21 21 23 19 22 21 19
      2002 19 19 20 21 21 20 23 22 19 22 20 19
      2003 19 19 20 21 21 21 22 21 20 22 18 19
      2004 19 19 23 21 18 22 21 22 20 20 20 19
      2005 19 19 22 20 19 22 20 23 20 20 20 19
      2006 19 20 22 20 20 22 20 23 20 21 20 20
      2007 19 19 21 20 21 21 21 23 18 22 21 19
      2008 19 20 20 21 20 21 22 21 20 22 18 19
      2009 19 19 21 21 18 22 22 21 19 21 19 19
      2010 19 19 22 21 18 22 21 22 20 20 20 19
      2011 19 19 22 20 19 22 20 23 20 20 20 19
      2012 19 21 21 20 21 21 21 23 19 22 21 19
      2013 19 19 20 21 21 20 22 22 19 22 20 19
      2014 19 19 20 21 20 21 22 21 20 22 18 19
      2015 19 19 22 21 18 22 22 21 19 21 19 19
      2016 19 20 22 20 19 22 20 22 20 20 20 19
      2017 19 20 22 20 20 22 20 22 20 21 20 20
      2018 19 19 21 20 21 21 21 23 18 22 21 19
      2019 19 19 20 20 19 20 22 21 19 21 20 20
      2020 19 18 21 21 18 22 21 20 20 22 19 20
      2021 19 18 23 21 18 22 20 21 20 21 20 20
      2022 19 18 22 20 19 22 20 22 20 20 20 20
      2023 19 19 22 20 20 22 20 22 20 21 20 20
      2024 19 19 20 21 21 20 22 21 19 22 20 20
      2025 19 18 20 21 20 21 22 20 20 22 18 20
      2026 19 18 21 21 18 22 22 20 19 21 19 20
      2027 19 18 22 21 18 22 21 21 20 20 20 20
      2028 19 19 22 20 20 22 20 22 19 21 20 20
      2029 19 18 21 20 21 21 21 23 18 22 21 20
      2030 19 19 20 21 21 20 22 21 19 22 20 20
      """;

  private final ShippedSeries shipped = new ShippedSeries();

  @Test
  void everyMonthFrom1979To2030HasAsManyAsAnotherCalendarCounts() {
    WorkingDays days = new WorkingDays(Set.of());
    String ours =
        IntStream.rangeClosed(1979, 2030)
            .mapToObj(
                year ->
                    year
                        + " "
                        + IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> "" + days.in(new Month(year, month)))
                            .collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(COUNTED, ours);
  }

  /** The file was compiled from the announcements of the Cabinet Office, the class from the law. */
  @Test
  void theCalendarFileNamesTheSameHolidays() {
    Set<LocalDate> file =
        shipped.context.calendar().stream()
            .filter(day -> day.kind().contains("holiday"))
            .map(CalendarDay::date)
            .collect(Collectors.toCollection(TreeSet::new));
    assertFalse(file.isEmpty());
    Set<LocalDate> law = new TreeSet<>();
    file.stream()
        .map(LocalDate::getYear)
        .distinct()
        .forEach(y -> law.addAll(JapaneseHolidays.of(y)));
    assertEquals(law, file);
  }

  @Test
  void aDayOfTheCalendarFileIsTakenOut() {
    WorkingDays days =
        new WorkingDays(Set.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 3, 30)));
    assertEquals(19, days.in(Month.parse("2025-03")));
    assertFalse(days.covers(Month.parse("2100-01")));
  }
}
