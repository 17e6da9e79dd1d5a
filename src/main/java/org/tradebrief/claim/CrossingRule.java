package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Standings;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Unit;

/**
 * A round level reached for the first time: a record month that is the first at or above a whole
 * step of the thresholds.
 *
 * <p>Form: {@code first-time}. Arguments: {@code level}, {@code round}, {@code since}, and those of
 * {@link LaterState}.
 */
final class CrossingRule implements Rule {

  static final String KIND = "crossing";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> level = facts.level(subject.area(), subject.flow());
    if (level.isEmpty()
        || facts.coversPartOfMonth()
        || subject.flow() == Flow.BALANCE
        || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    BigDecimal step = facts.thresholds().number("crossing.step.millions");
    BigDecimal round = level.get().unrounded().divide(step, 0, RoundingMode.DOWN).multiply(step);
    // A level just at the round number has the rank of a record exactly when none reached it
    // before.
    Observation reached =
        new Observation(
            facts.month(),
            Amount.millions(round),
            round,
            1,
            level.get().basis(),
            level.get().vintage(),
            level.get().inputs());
    Optional<Standings.Place> place =
        new Standings(facts.series(), subject.area(), subject.flow(), facts.month()).rank(reached);
    boolean first =
        place
            .filter(p -> p.higher().isEmpty())
            .filter(p -> p.ranking().of() > facts.thresholds().whole("rank.months"))
            .isPresent();
    if (!first || round.signum() == 0) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form("first-time")
            .show("level", level.get())
            .with("round", new Argument.Money(new Amount(round, Unit.MILLION_YEN, step)))
            .with("since", new Argument.Time(place.get().since()))
            .unrounded(level.get().unrounded());
    facts
        .series()
        .level(subject.area(), subject.flow(), place.get().since())
        .ifPresent(o -> LaterState.add(facts, draft, List.of(o)));
    return Optional.of(draft.claim("round level reached"));
  }
}
