package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Whether a level was reached, and whether for the first time, for a round level that somebody
 * names. {@link CrossingRule} finds those that are worth a sentence.
 *
 * <p>Kind {@code reached}; forms {@code first-time}, {@code again} (an earlier period reached it),
 * {@code below}. Arguments: {@code level}, {@code round}, {@code earlier} (when it was reached
 * last), {@code since}, and those of {@link LaterState}.
 */
final class ReachedRule {

  static final String KIND = "reached";

  private ReachedRule() {}

  static Optional<Claim> decide(Facts facts, Subject subject, BigDecimal round) {
    Optional<Observation> level = level(facts, subject, subject.period());
    if (level.isEmpty()
        || facts.coversPartOfMonth()
        || subject.flow() == Flow.BALANCE
        || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    boolean below = level.get().unrounded().compareTo(round) < 0;
    Period period = subject.period();
    Optional<Period> reached = Optional.empty();
    Optional<Observation> oldest = level;
    Optional<Observation> next = earlier(facts, subject, back(period));
    while (next.isPresent() && reached.isEmpty()) {
      period = back(period);
      oldest = next;
      if (next.get().unrounded().compareTo(round) >= 0) {
        reached = Optional.of(period);
      }
      next = earlier(facts, subject, back(period));
    }
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form(below ? "below" : reached.isPresent() ? "again" : "first-time")
            .show("level", level.get())
            .with("round", new Argument.Money(Amount.millions(round)))
            .with("since", new Argument.Time(period))
            .with("earlier", reached.map(Argument.Time::new))
            .unrounded(level.get().unrounded());
    LaterState.add(facts, draft, oldest.stream().toList());
    return Optional.of(draft.claim("round level reached"));
  }

  private static Optional<Observation> level(Facts facts, Subject subject, Period period) {
    return period instanceof Month
        ? facts.level(subject.area(), subject.flow())
        : new YearSeries(facts).level(subject.area(), subject.flow(), period);
  }

  private static Optional<Observation> earlier(Facts facts, Subject subject, Period period) {
    return period instanceof Month month
        ? facts.series().level(subject.area(), subject.flow(), month)
        : new YearSeries(facts).level(subject.area(), subject.flow(), period);
  }

  private static Period back(Period period) {
    return period instanceof Month month ? month.previous() : period.yearBefore();
  }
}
