package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * The run alone, of any subject, months or years. An answer: in a pack the run stands in the
 * sentence on the change or the balance.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code surplus}, {@code deficit}, each followed by {@code
 * -streak} (the length is exact), {@code -at-least} (the figures at hand end before the run does),
 * {@code -first} (first after others) or {@code -one} (what came before is not at hand). Arguments:
 * {@code runLength}, {@code turn} (the period that ended the one before, or that was last of its
 * kind), {@code step} ({@code months}, {@code years}), and those of {@link LaterState}.
 */
final class StreakRule implements Rule {

  static final String KIND = "streak";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> now = now(facts, subject);
    if (now.isEmpty()
        || facts.coversPartOfMonth()
        || now.get().reading().required().signum() == 0) {
      return Optional.empty();
    }
    Run run = run(facts, subject);
    boolean balance = subject.flow() == Flow.BALANCE;
    boolean up = now.get().direction() > 0;
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form((balance ? up ? "surplus" : "deficit" : up ? "rise" : "fall") + shape(run))
            .with("step", new Argument.Word(subject.period() instanceof Month ? "months" : "years"))
            .show(balance ? "level" : "change", now.get())
            .count("runLength", Math.max(1, run.length()));
    Stream.concat(Stream.of(now.get()), run.months().stream()).forEach(draft::rests);
    turn(run)
        .map(o -> when(subject.period(), o))
        .map(Argument.Time::new)
        .ifPresent(time -> draft.with("turn", time));
    LaterState.add(facts, draft, run.months());
    return Optional.of(draft.claim("run of one sign, first in so many months"));
  }

  private static Optional<Observation> turn(Run run) {
    return switch (run.shape()) {
      case STREAK -> run.turn();
      case FIRST -> Optional.of(run.months().get(run.length()));
      case NONE -> Optional.empty();
    };
  }

  private static String shape(Run run) {
    return switch (run.shape()) {
      case STREAK -> run.exact() ? "-streak" : "-at-least";
      case FIRST -> "-first";
      case NONE -> "-one";
    };
  }

  private static Optional<Observation> now(Facts facts, Subject subject) {
    if (subject.period() instanceof Month) {
      return subject.flow() == Flow.BALANCE
          ? facts.level(subject.area(), Flow.BALANCE)
          : facts.growth(subject.area(), subject.flow());
    }
    return year(facts, subject, subject.period());
  }

  private static Run run(Facts facts, Subject subject) {
    if (subject.period() instanceof Month) {
      return subject.flow() == Flow.BALANCE
          ? Run.ofBalance(facts.series(), subject.area(), facts.month())
          : Run.ofGrowth(facts.series(), subject.area(), subject.flow(), facts.month());
    }
    return Run.ofPeriods(subject.period(), year -> year(facts, subject, year));
  }

  private static Optional<Observation> year(Facts facts, Subject subject, Period year) {
    YearSeries years = new YearSeries(facts);
    return subject.flow() == Flow.BALANCE
        ? years.level(subject.area(), Flow.BALANCE, year)
        : years.growth(subject.area(), subject.flow(), year);
  }

  private static Period when(Period like, Observation observed) {
    return when(like, observed.month());
  }

  /** The period of the same make that ends with the month. */
  private static Period when(Period like, Month last) {
    Period period = like;
    while (last.isBefore(period.last())) {
      period = period.previous();
    }
    return period;
  }
}
