package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasures;
import org.tradebrief.trend.WorkingDays;

/**
 * The change per working day beside the printed one, where the month had more or fewer of them than
 * a year before. Our estimate, by our calendar.
 *
 * <p>Forms {@code rise}, {@code fall}, {@code flat}. Arguments: {@code change}, {@code perDay},
 * {@code days}, {@code daysBefore}.
 */
final class WorkingDaysRule implements Rule {

  static final String KIND = "working-days";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    WorkingDays days = WorkingDays.of(facts.surroundings().calendar());
    Month month = facts.month();
    Optional<org.tradebrief.analysis.Observation> printed =
        facts.growth(subject.area(), subject.flow());
    if (facts.coversPartOfMonth()
        || !subject.area().equals(Area.WORLD_ID)
        || subject.flow() == Flow.BALANCE
        || printed.isEmpty()
        || !days.covers(month)
        || !days.covers(month.yearBefore())
        || days.in(month) == days.in(month.yearBefore())) {
      return Optional.empty();
    }
    Measured perDay =
        TrendMeasures.perWorkingDayChange(days)
            .at(TrendLine.world(facts.series(), subject.flow()), month);
    return perDay
        .number()
        .map(
            change ->
                new Draft(facts, KIND, Topic.TRENDS, subject)
                    .form(ChangeRule.direction(Rounding.toTenth(change)))
                    .show("change", printed.get())
                    .with("perDay", new Argument.Change(Rounding.percent(change)))
                    .count("days", days.in(month))
                    .count("daysBefore", days.in(month.yearBefore()))
                    .unrounded(change)
                    .claim("change per working day"));
  }
}
