package org.tradebrief.claim;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.trend.LunarNewYear;

/**
 * What the calendar alone makes different from a year before, as a caution: Lunar New Year in
 * another month, or a leap day. It says that months are to be read together, not what the effect
 * was.
 *
 * <p>Forms: {@code lunar-new-year}, {@code leap-day}, {@code no-leap-day}. Arguments: {@code date},
 * {@code dateBefore}.
 */
final class CalendarRule implements Rule {

  static final String KIND = "calendar";
  static final String LUNAR_NEW_YEAR = LunarNewYear.KIND;

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.world(Flow.EXPORTS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Month month = facts.month();
    if (month.month() > 2 || !subject.isWorld()) {
      return Optional.empty();
    }
    LunarNewYear newYears = LunarNewYear.of(facts.surroundings().calendar());
    Optional<LocalDate> now = newYears.in(month.year());
    Optional<LocalDate> before = newYears.in(month.year() - 1);
    if (now.isPresent()
        && before.isPresent()
        && now.get().getMonthValue() != before.get().getMonthValue()) {
      return Optional.of(
          new Draft(facts, KIND, Topic.TRENDS, subject)
              .form(LUNAR_NEW_YEAR)
              .with("date", new Argument.Day(now.get()))
              .with("dateBefore", new Argument.Day(before.get()))
              .restsOn(places(facts, month.year()))
              .claim("days of the calendar"));
    }
    boolean leap = Year.isLeap(month.year());
    boolean leapBefore = Year.isLeap(month.year() - 1);
    if (month.month() != 2 || leap == leapBefore || facts.coversPartOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form(leap ? "leap-day" : "no-leap-day")
            .claim("days of the calendar"));
  }

  private static List<SourcePlace> places(Facts facts, int year) {
    return facts.surroundings().calendar().stream()
        .filter(day -> day.kind().equals(LUNAR_NEW_YEAR))
        .filter(day -> day.date().getYear() == year || day.date().getYear() == year - 1)
        .map(CalendarDay::place)
        .toList();
  }
}
