package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.LargestSince;
import org.tradebrief.arithmetic.LookBack;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Period;

/**
 * "The largest fall since" of a quarter, a half or a year among all spans of its make, in the words
 * of {@link SinceRule}: its forms and arguments, {@code periods} instead of {@code months}. Changes
 * are those of each span; levels and balances before the pack's are sums of the history's months.
 */
final class PeriodSinceRule implements Rule {

  /** What is held against earlier spans. */
  enum Measured {
    /** A change or a balance, by its size. */
    LARGE,
    /** A level, lowest first. */
    LOW
  }

  private final Measured measured;

  PeriodSinceRule(Measured measured) {
    this.measured = measured;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    int limit = facts.thresholds().whole("since.periods");
    return Stream.of(Flow.values())
        .map(flow -> Subject.world(flow, facts.period()))
        .filter(subject -> found(facts, subject).filter(back -> back.far() >= limit).isPresent());
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return found(facts, subject).map(back -> claim(facts, subject, back));
  }

  private Claim claim(Facts facts, Subject subject, Back back) {
    Observation own = back.newestFirst().getFirst();
    boolean level = measured == Measured.LOW || subject.flow() == Flow.BALANCE;
    Observation last = back.newestFirst().get(back.far());
    Draft draft =
        new Draft(facts, SinceRule.KIND, Topic.TRENDS, subject)
            .part(measured.name().toLowerCase(Locale.ROOT))
            .form(form(subject, own) + (back.record() ? "-record" : ""))
            .show(level ? "level" : "change", own)
            .count("periods", back.far())
            .with("since", new Argument.Time(back.since()))
            .unrounded(own.unrounded());
    if (!back.record()) {
      draft.show("earlier", last);
    }
    LaterState.add(facts, draft, List.of(last));
    return draft.claim("largest since");
  }

  private String form(Subject subject, Observation own) {
    if (measured == Measured.LOW) {
      return "low";
    }
    boolean up = own.direction() > 0;
    return subject.flow() == Flow.BALANCE ? up ? "surplus" : "deficit" : up ? "rise" : "fall";
  }

  /** Nothing where the figures end before the data begin, or there is nothing to compare. */
  private Optional<Back> found(Facts facts, Subject subject) {
    boolean low = measured == Measured.LOW;
    if (!subject.isWorld() || low && subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    List<Observation> newestFirst = new ArrayList<>();
    List<Period> periods = new ArrayList<>();
    Function<Period, Optional<Observation>> series = series(facts, subject);
    Period period = subject.period();
    for (Optional<Observation> next = series.apply(period);
        next.isPresent();
        next = series.apply(period)) {
      newestFirst.add(next.get());
      periods.add(period);
      period = period.previous();
    }
    if (newestFirst.size() < 2 || newestFirst.getFirst().direction() == 0) {
      return Optional.empty();
    }
    LookBack back = low ? lowest(newestFirst) : largest(newestFirst);
    return Optional.of(
        new Back(
            newestFirst,
            back.periods(),
            periods.get(back.periods()),
            back.outcome() != LookBack.Outcome.FOUND));
  }

  private static LookBack largest(List<Observation> newestFirst) {
    return LargestSince.of(newestFirst.stream().map(o -> Optional.of(o.unrounded())).toList());
  }

  private static LookBack lowest(List<Observation> newestFirst) {
    BigDecimal own = newestFirst.getFirst().unrounded();
    for (int i = 1; i < newestFirst.size(); i++) {
      if (newestFirst.get(i).unrounded().compareTo(own) <= 0) {
        return new LookBack(LookBack.Outcome.FOUND, i);
      }
    }
    return new LookBack(LookBack.Outcome.NEVER, newestFirst.size() - 1);
  }

  private Function<Period, Optional<Observation>> series(Facts facts, Subject subject) {
    YearSeries series = new YearSeries(facts);
    if (measured == Measured.LARGE && subject.flow() != Flow.BALANCE) {
      return period -> series.growth(subject.area(), subject.flow(), period);
    }
    return period ->
        period.equals(subject.period())
            ? series.level(subject.area(), subject.flow(), period)
            : series.summed(subject.area(), subject.flow(), period);
  }

  /**
   * @param far how many spans back the one found lies, or the first of all
   * @param record true where none was as far out
   */
  private record Back(List<Observation> newestFirst, int far, Period since, boolean record) {}
}
