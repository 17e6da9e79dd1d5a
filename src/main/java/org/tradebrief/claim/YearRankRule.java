package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Where a fiscal or calendar year of the world stands among all before it (grammar 13, 15; A12).
 * The years before are sums of the history's months, so of a later state where the year itself was
 * published. An answer.
 *
 * <p>Forms: {@code record}, {@code rank}; of a balance {@code surplus-record}, {@code
 * deficit-record}, {@code surplus}, {@code deficit} by the size among years on the same side.
 * Arguments: {@code level}, {@code rank}, {@code of}, {@code since}, and those of {@link
 * LaterState}.
 */
final class YearRankRule implements Rule {

  static final String KIND = "year-rank";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.period() instanceof Month || !subject.isWorld()) {
      return Optional.empty();
    }
    YearSeries years = new YearSeries(facts);
    Optional<Observation> level = years.level(subject.area(), subject.flow(), subject.period());
    List<Observation> earlier = new ArrayList<>();
    Period first = subject.period();
    Optional<Observation> next = before(years, subject, first);
    while (next.isPresent()) {
      first = first.yearBefore();
      earlier.add(next.get());
      next = before(years, subject, first);
    }
    if (level.isEmpty() || earlier.size() < facts.thresholds().whole("rank.years")) {
      return Optional.empty();
    }
    Observation own = level.get();
    boolean balance = subject.flow() == Flow.BALANCE;
    List<Observation> compared =
        earlier.stream().filter(o -> !balance || o.direction() == own.direction()).toList();
    int rank =
        (int)
                compared.stream()
                    .filter(o -> o.unrounded().abs().compareTo(own.unrounded().abs()) > 0)
                    .count()
            + 1;
    String side = balance ? own.direction() > 0 ? "surplus" : "deficit" : "";
    Draft draft =
        new Draft(facts, KIND, Topic.FISCAL_YEAR, subject)
            .form(rank == 1 ? balance ? side + "-record" : "record" : balance ? side : "rank")
            .show("level", own)
            .count("rank", rank)
            .count("of", earlier.size() + 1)
            .with("since", new Argument.Time(first))
            .unrounded(own.unrounded());
    LaterState.add(facts, draft, earlier);
    return Optional.of(draft.claim("rank among years"));
  }

  private static Optional<Observation> before(YearSeries years, Subject subject, Period period) {
    return years.summed(subject.area(), subject.flow(), period.yearBefore());
  }
}
