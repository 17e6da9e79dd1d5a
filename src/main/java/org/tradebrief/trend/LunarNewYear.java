package org.tradebrief.trend;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.context.CalendarDay;

/**
 * The first day of the lunar year in China, 1979 to 2099. A day of the calendar file (kind {@code
 * lunar-new-year}) comes before the table.
 *
 * <p>The rule of the calendar (GB/T 33661-2017): months begin on the day of the new moon in China's
 * time (UTC+8); the eleventh month holds the winter solstice. The days are a table because some new
 * moons fall within minutes of midnight (6 February 2027 at 23:56, 3 February 2030 at 0:07), where
 * a short formula, and even a well-known library, gives the day beside. A test computes the new
 * moons and solstices and comes to the same days.
 */
public record LunarNewYear(Map<Integer, LocalDate> days) {

  public static final String KIND = "lunar-new-year";

  static final int FIRST_YEAR = 1979;
  static final int LAST_YEAR = 2099;

  /** A line begins with its first year; then month and day of each year in turn. */
  private static final String TABLE =
      """
      1979 0128
      1980 0216 0205 0125 0213 0202 0220 0209 0129 0217 0206
      1990 0127 0215 0204 0123 0210 0131 0219 0207 0128 0216
      2000 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126
      2010 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205
      2020 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213
      2030 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124
      2040 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202
      2050 0123 0211 0201 0219 0208 0128 0215 0204 0124 0212
      2060 0202 0121 0209 0129 0217 0205 0126 0214 0203 0123
      2070 0211 0131 0219 0207 0127 0215 0205 0124 0212 0202
      2080 0122 0209 0129 0217 0206 0126 0214 0203 0124 0210
      2090 0130 0218 0207 0127 0215 0205 0125 0212 0201 0121
      """;

  public LunarNewYear {
    days = Map.copyOf(days);
  }

  public static LunarNewYear of(List<CalendarDay> calendar) {
    Map<Integer, LocalDate> days = table();
    calendar.stream()
        .filter(day -> day.kind().equals(KIND))
        .forEach(day -> days.put(day.date().getYear(), day.date()));
    return new LunarNewYear(days);
  }

  public Optional<LocalDate> in(int year) {
    return Optional.ofNullable(days.get(year));
  }

  private static Map<Integer, LocalDate> table() {
    Map<Integer, LocalDate> days = new HashMap<>();
    for (String line : TABLE.lines().toList()) {
      String[] words = line.split(" ");
      int first = Integer.parseInt(words[0]);
      for (int i = 1; i < words.length; i++) {
        int monthAndDay = Integer.parseInt(words[i]);
        int year = first + i - 1;
        days.put(year, LocalDate.of(year, monthAndDay / 100, monthAndDay % 100));
      }
    }
    return days;
  }
}
