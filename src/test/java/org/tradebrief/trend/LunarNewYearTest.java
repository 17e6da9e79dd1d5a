package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * The table against the sky: new moons and winter solstices by the series of Meeus, Astronomical
 * Algorithms (2nd edition, chapters 27 and 49), good to a minute, and the rule of the calendar.
 */
class LunarNewYearTest {

  private static final LunarNewYear TABLE = LunarNewYear.of(List.of());
  private static final double CHINA = 8 / 24.0;

  @Test
  void everyYearIsTheSecondNewMoonAfterTheMonthOfTheSolsticeUnlessAMonthIsInserted() {
    List<String> off = new ArrayList<>();
    for (int year = LunarNewYear.FIRST_YEAR; year <= LunarNewYear.LAST_YEAR; year++) {
      LocalDate computed = newYear(year);
      if (!Optional.of(computed).equals(TABLE.in(year))) {
        off.add(TABLE.in(year) + " is " + computed);
      }
    }
    assertEquals(List.of(), off);
  }

  /** Compiled apart from the table; also what the observatory of Hong Kong prints. */
  @Test
  void theCalendarFileNamesTheSameDays() {
    List<LocalDate> file =
        new ShippedSeries()
            .context.calendar().stream()
                .filter(day -> day.kind().equals(LunarNewYear.KIND))
                .map(CalendarDay::date)
                .toList();
    assertTrue(file.size() > 10);
    file.forEach(day -> assertEquals(Optional.of(day), TABLE.in(day.getYear())));
  }

  @Test
  void aDayOfTheFileComesFirstAndOutsideTheTableThereIsNone() {
    LocalDate other = LocalDate.of(2025, 1, 30);
    CalendarDay day =
        new CalendarDay(
            other, LunarNewYear.KIND, Label.same("x"), SourcePlace.file("calendar.csv"));
    assertEquals(Optional.of(other), LunarNewYear.of(List.of(day)).in(2025));
    assertEquals(Optional.of(LocalDate.of(2025, 1, 29)), TABLE.in(2025));
    assertEquals(Optional.empty(), TABLE.in(1978));
    assertEquals(Optional.empty(), TABLE.in(2100));
  }

  private static LocalDate newYear(int year) {
    long eleventh = eleventhMonth(year - 1);
    boolean thirteen = eleventhMonth(year) - eleventh == 13;
    // The inserted month is the first without one of the twelve points of the sun's way.
    long first = eleventh + 2;
    if (thirteen && (isInserted(eleventh + 1) || isInserted(eleventh + 2))) {
      first++;
    }
    return day(newMoon(first));
  }

  /**
   * The number of the new moon on whose day, or last before, the winter solstice of a year falls.
   */
  private static long eleventhMonth(int year) {
    LocalDate solstice = day(solarTerm(year, 270));
    long number = Math.round((year + 1 - 2000) * 12.3685) + 1;
    while (day(newMoon(number)).isAfter(solstice)) {
      number--;
    }
    return number;
  }

  private static boolean isInserted(long number) {
    return point(day(newMoon(number))) == point(day(newMoon(number + 1)));
  }

  /** How many of the points of 30 degrees the sun has passed before a day begins in China. */
  private static int point(LocalDate day) {
    return (int) Math.floor(longitude(day.toEpochDay() + 2440587.5 - CHINA) / 30);
  }

  private static LocalDate day(double julianDay) {
    return LocalDate.ofEpochDay((long) Math.floor(julianDay + CHINA - 2440587.5));
  }

  /** When the sun comes to a longitude in the last months of a year. */
  private static double solarTerm(int year, double degrees) {
    double day = LocalDate.of(year, 12, 21).toEpochDay() + 2440587.5;
    for (int i = 0; i < 20; i++) {
      double off = degrees - longitude(day);
      day += (off - 360 * Math.rint(off / 360)) * 365.2422 / 360;
    }
    return day;
  }

  /** Apparent longitude of the sun, to a hundredth of a degree (a quarter of an hour). */
  private static double longitude(double universal) {
    double t = (universal + delta(universal) - 2451545) / 36525;
    double m = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
    double centre =
        (1.914602 - 0.004817 * t) * Math.sin(m)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * m)
            + 0.000289 * Math.sin(3 * m);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    double longitude =
        280.46646
            + 36000.76983 * t
            + 0.0003032 * t * t
            + centre
            - 0.00569
            - 0.00478 * Math.sin(node);
    return longitude - 360 * Math.floor(longitude / 360);
  }

  /** The k-th new moon after that of 6 January 2000, in universal time. */
  private static double newMoon(long k) {
    double t = k / 1236.85;
    double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    double m = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    double moon =
        Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t);
    double f = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    double node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
    double day = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t * t * t;
    day +=
        -0.40720 * Math.sin(moon)
            + 0.17241 * e * Math.sin(m)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * f)
            + 0.00739 * e * Math.sin(moon - m)
            - 0.00514 * e * Math.sin(moon + m)
            + 0.00208 * e * e * Math.sin(2 * m)
            - 0.00111 * Math.sin(moon - 2 * f)
            - 0.00057 * Math.sin(moon + 2 * f)
            + 0.00056 * e * Math.sin(2 * moon + m)
            - 0.00042 * Math.sin(3 * moon)
            + 0.00042 * e * Math.sin(m + 2 * f)
            + 0.00038 * e * Math.sin(m - 2 * f)
            - 0.00024 * e * Math.sin(2 * moon - m)
            - 0.00017 * Math.sin(node)
            - 0.00007 * Math.sin(moon + 2 * m)
            + 0.00004 * Math.sin(2 * moon - 2 * f)
            + 0.00004 * Math.sin(3 * m)
            + 0.00003 * Math.sin(moon + m - 2 * f)
            + 0.00003 * Math.sin(2 * moon + 2 * f)
            - 0.00003 * Math.sin(moon + m + 2 * f)
            + 0.00003 * Math.sin(moon - m + 2 * f)
            - 0.00002 * Math.sin(moon - m - 2 * f)
            - 0.00002 * Math.sin(3 * moon + m)
            + 0.00002 * Math.sin(4 * moon);
    double[][] planets = {
      {299.77, 0.107408, 325}, {251.88, 0.016321, 165}, {251.83, 26.651886, 164},
      {349.42, 36.412478, 126}, {84.66, 18.206239, 110}, {141.74, 53.303771, 62},
      {207.14, 2.453732, 60}, {154.84, 7.306860, 56}, {34.52, 27.261239, 47},
      {207.19, 0.121824, 42}, {291.34, 1.844379, 40}, {161.72, 24.198154, 37},
      {239.56, 25.513099, 35}, {331.55, 3.592518, 23}
    };
    for (double[] planet : planets) {
      double more = planet[1] == 0.107408 ? -0.009173 * t * t : 0;
      day += planet[2] / 1e6 * Math.sin(Math.toRadians(planet[0] + planet[1] * k + more));
    }
    return day - delta(day);
  }

  /** Terrestrial less universal time, days: 50 s in 1979, 70 s about 2025, slowly more. */
  private static double delta(double julianDay) {
    double year = 2000 + (julianDay - 2451545) / 365.25;
    double seconds = year < 2005 ? 63.8 + 0.6 * (year - 2000) : 65 + 0.2 * (year - 2005);
    return Math.max(50, seconds) / 86400;
  }
}
