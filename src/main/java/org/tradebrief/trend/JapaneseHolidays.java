package org.tradebrief.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * The national holidays of Japan by law, 1979 to 2099.
 *
 * <p>Source: Act on National Holidays (1948, Act 178) with its changes: substitute holidays from
 * 1973 (since 2007 the next day that is none), days between two holidays from December 1985,
 * Mondays moved from 2000 and 2003, Marine Day 1996, Showa Day 2007, Mountain Day 2016, the
 * Emperor's birthday on 29 April, 23 December (1989 to 2018) and 23 February (from 2020); the acts
 * for single days of 1989, 1990, 1993 and 2019, and those that moved days for the Olympic Games of
 * 2020 and 2021. The equinoxes are those of the astronomers' usual approximation; the official ones
 * are announced in February of the year before.
 */
final class JapaneseHolidays {

  static final int FIRST_YEAR = 1979;
  static final int LAST_YEAR = 2099;

  private JapaneseHolidays() {}

  /** All holidays of a year, those on a Sunday included. */
  static Set<LocalDate> of(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no holidays known for " + year);
    }
    TreeSet<LocalDate> named = new TreeSet<>();
    fixed(named, year);
    mondays(named, year);
    olympic(named, year);
    emperor(named, year);
    single(named, year);
    named.add(LocalDate.of(year, 3, vernalEquinox(year)));
    named.add(LocalDate.of(year, 9, autumnalEquinox(year)));
    TreeSet<LocalDate> all = new TreeSet<>(named);
    substitutes(all, named, year);
    between(all, named, year);
    return all;
  }

  private static void fixed(Set<LocalDate> days, int year) {
    add(days, year, 1, 1);
    add(days, year, 2, 11);
    add(days, year, 4, 29);
    add(days, year, 5, 3);
    add(days, year, 5, 5);
    add(days, year, 11, 3);
    add(days, year, 11, 23);
    if (year >= 2007) {
      add(days, year, 5, 4);
    }
  }

  private static void mondays(Set<LocalDate> days, int year) {
    days.add(year < 2000 ? LocalDate.of(year, 1, 15) : monday(year, 1, 2));
    days.add(year < 2003 ? LocalDate.of(year, 9, 15) : monday(year, 9, 3));
    if (year == 2020 || year == 2021) {
      return;
    }
    days.add(year < 2000 ? LocalDate.of(year, 10, 10) : monday(year, 10, 2));
    if (year >= 1996) {
      days.add(year < 2003 ? LocalDate.of(year, 7, 20) : monday(year, 7, 3));
    }
    if (year >= 2016) {
      add(days, year, 8, 11);
    }
  }

  private static void olympic(Set<LocalDate> days, int year) {
    if (year == 2020) {
      add(days, year, 7, 23);
      add(days, year, 7, 24);
      add(days, year, 8, 10);
    } else if (year == 2021) {
      add(days, year, 7, 22);
      add(days, year, 7, 23);
      add(days, year, 8, 8);
    }
  }

  private static void emperor(Set<LocalDate> days, int year) {
    if (year >= 1989 && year <= 2018) {
      add(days, year, 12, 23);
    } else if (year >= 2020) {
      add(days, year, 2, 23);
    }
  }

  /** Funeral, enthronements, a wedding. */
  private static void single(Set<LocalDate> days, int year) {
    switch (year) {
      case 1989 -> add(days, year, 2, 24);
      case 1990 -> add(days, year, 11, 12);
      case 1993 -> add(days, year, 6, 9);
      case 2019 -> {
        add(days, year, 5, 1);
        add(days, year, 10, 22);
      }
      default -> {
        // no such day
      }
    }
  }

  private static void substitutes(Set<LocalDate> all, Set<LocalDate> named, int year) {
    for (LocalDate day : named) {
      if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        LocalDate next = day.plusDays(1);
        while (year >= 2007 && named.contains(next)) {
          next = next.plusDays(1);
        }
        all.add(next);
      }
    }
  }

  /** A day whose neighbours are both named holidays; before 2007 not on a Sunday. */
  private static void between(Set<LocalDate> all, Set<LocalDate> named, int year) {
    if (year < 1986) {
      return;
    }
    for (LocalDate day : named) {
      LocalDate middle = day.plusDays(1);
      if (named.contains(day.plusDays(2))
          && !all.contains(middle)
          && (year >= 2007 || middle.getDayOfWeek() != DayOfWeek.SUNDAY)) {
        all.add(middle);
      }
    }
  }

  private static int vernalEquinox(int year) {
    return year == 1979 ? equinox(year, 208_357, 1983) : equinox(year, 208_431, 1980);
  }

  private static int autumnalEquinox(int year) {
    return year == 1979 ? equinox(year, 232_588, 1983) : equinox(year, 232_488, 1980);
  }

  /**
   * Day of the month: {@code base + 0.242194 * (year - 1980)} less the leap days since.
   *
   * @param base ten-thousandths of a day
   * @param leapFrom the year from which leap days are counted in fours
   */
  private static int equinox(int year, long base, int leapFrom) {
    long millionths = base * 100 + 242_194L * (year - 1980);
    return (int) (Math.floorDiv(millionths, 1_000_000L) - (year - leapFrom) / 4);
  }

  private static LocalDate monday(int year, int month, int nth) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
  }

  private static void add(Set<LocalDate> days, int year, int month, int day) {
    days.add(LocalDate.of(year, month, day));
  }
}
