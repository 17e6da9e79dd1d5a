package org.tradebrief.release;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tradebrief.source.Fields;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * The words of a press release for what it is about. A month is as in the files at hand. Of halves
 * and years none was at hand: the forms are those that say one thing only, and any other is for the
 * caller to report.
 */
final class PressPeriod {

  static final String FORMS =
      "a month such as March 2025; a year (2024), a fiscal year (Fiscal Year 2024, FY2024), a first"
          + " half (First Half of 2024, First Half of Fiscal Year 2024), or its first and last month"
          + " (April 2024 - March 2025)";

  private static final Pattern YEAR = Pattern.compile("(?:calendar year |cy ?)?(\\d{4})");
  private static final Pattern FISCAL =
      Pattern.compile("(?:fiscal(?: year)? |fy ?)(\\d{4})|(\\d{4}) fiscal year");
  private static final Pattern HALF =
      Pattern.compile(
          "(?:the )?(first|second) half (?:of )?(?:the )?(.{4,20})|(.{4,20}) (first|second) half");
  private static final Pattern SPAN =
      Pattern.compile(
          "([A-Z][a-z]{2,8}) ?(\\d{4})? ?(?:-|\u2013|\uff5e|to) ?([A-Z][a-z]{2,8}) (\\d{4})");

  private PressPeriod() {}

  static Optional<Period> of(String text) {
    Optional<Period> month = PressHead.month(text).map(found -> found);
    String plain = text.replace(",", "").replace(".", "").strip();
    String lower = plain.toLowerCase(Locale.ROOT);
    return month.or(() -> year(lower)).or(() -> half(lower)).or(() -> span(plain));
  }

  /** What the name of a file says: the digit is 1 to 4 for the kinds of period. */
  static Period ofFile(String year, String kind) {
    int of = Integer.parseInt(year);
    return switch (kind) {
      case "1" -> new CalendarYear(of);
      case "2" -> new FiscalYear(of);
      case "3" -> new HalfYear(of, 1, false);
      default -> new HalfYear(of, 1, true);
    };
  }

  private static Optional<Period> year(String text) {
    Matcher fiscal = FISCAL.matcher(text);
    if (fiscal.matches()) {
      return plausible(fiscal.group(1) == null ? fiscal.group(2) : fiscal.group(1))
          .map(FiscalYear::new);
    }
    Matcher calendar = YEAR.matcher(text);
    return calendar.matches()
        ? plausible(calendar.group(1)).map(CalendarYear::new)
        : Optional.empty();
  }

  private static Optional<Period> half(String text) {
    Matcher matcher = HALF.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean before = matcher.group(1) != null;
    int half = (before ? matcher.group(1) : matcher.group(4)).equals("first") ? 1 : 2;
    return year(before ? matcher.group(2) : matcher.group(3))
        .map(
            year ->
                year instanceof FiscalYear fiscal
                    ? new HalfYear(fiscal.year(), half, true)
                    : new HalfYear(((CalendarYear) year).year(), half, false));
  }

  /** A year or a half by its first and last month; no other span is a period of the ministry's. */
  private static Optional<Period> span(String text) {
    Matcher matcher = SPAN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String firstYear = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
    Optional<Month> first = PressHead.month(matcher.group(1) + " " + firstYear);
    Optional<Month> last = PressHead.month(matcher.group(3) + " " + matcher.group(4));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int year = first.get().year();
    List<Period> known =
        List.of(
            new CalendarYear(year),
            new FiscalYear(year),
            new HalfYear(year, 1, false),
            new HalfYear(year, 2, false),
            new HalfYear(year, 1, true),
            new HalfYear(year, 2, true));
    return Stream.concat(known.stream(), Stream.of(new HalfYear(year - 1, 2, true)))
        .filter(period -> period.first().equals(first.get()) && period.last().equals(last.get()))
        .findFirst();
  }

  private static Optional<Integer> plausible(String year) {
    return Optional.of(Integer.valueOf(year)).filter(Fields::isPlausibleYear);
  }
}
