package org.tradebrief.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Standings;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/**
 * "The largest fall since": how far back one has to go for a change as large, a balance as large,
 * or a level as low or as high. In packs high levels are the matter of {@link RankRule}.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code surplus}, {@code deficit}, {@code low}, {@code
 * high}; with {@code -record} where no month at hand was as far out. Arguments: {@code change} or
 * {@code level}, {@code since} (the month found, or the first month looked at for a record), {@code
 * earlier} (what it was then), {@code months}, and those of {@link LaterState}.
 */
final class SinceRule implements Rule {

  static final String KIND = "since";

  /** What is held against earlier months. */
  enum Measured {
    /** A change or a balance, by its size. */
    LARGE,
    /** A level, lowest first. */
    LOW,
    /** A level, highest first. */
    HIGH
  }

  private final Measured measured;

  SinceRule(Measured measured) {
    this.measured = measured;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    if (measured == Measured.HIGH) {
      return Stream.empty();
    }
    int limit =
        facts.thresholds().whole(measured == Measured.LOW ? "since.low.months" : "since.months");
    return Stream.of(Flow.values())
        .map(flow -> Subject.world(flow, facts.month()))
        .filter(s -> since(facts, s).filter(since -> since.months() >= limit).isPresent());
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> observed = observed(facts, subject);
    Optional<Standings.Since> since = since(facts, subject);
    if (observed.isEmpty() || since.isEmpty()) {
      return Optional.empty();
    }
    Standings.Since found = since.get();
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .part(measured.name().toLowerCase(Locale.ROOT))
            .form(form(subject, observed.get()) + (found.found().isEmpty() ? "-record" : ""))
            .show(isLevel() || subject.flow() == Flow.BALANCE ? "level" : "change", observed.get())
            .count("months", found.months())
            .with(
                "since",
                new Argument.Time(found.found().map(Observation::month).orElse(found.first())))
            .unrounded(observed.get().unrounded());
    found.found().ifPresent(o -> draft.show("earlier", o));
    LaterState.add(
        facts, draft, found.found().map(List::of).orElseGet(() -> first(facts, subject, found)));
    return Optional.of(draft.claim("largest since"));
  }

  private static List<Observation> first(Facts facts, Subject subject, Standings.Since since) {
    return facts.series().level(subject.area(), subject.flow(), since.first()).stream().toList();
  }

  private Optional<Observation> observed(Facts facts, Subject subject) {
    if (facts.coversPartOfMonth() || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    if (isLevel()) {
      return subject.flow() == Flow.BALANCE
          ? Optional.empty()
          : facts.level(subject.area(), subject.flow());
    }
    Optional<Observation> observed =
        subject.flow() == Flow.BALANCE
            ? facts.level(subject.area(), subject.flow())
            : facts.growth(subject.area(), subject.flow());
    return observed.filter(o -> o.reading().required().signum() != 0);
  }

  private boolean isLevel() {
    return measured != Measured.LARGE;
  }

  private Optional<Standings.Since> since(Facts facts, Subject subject) {
    Standings standings =
        new Standings(facts.series(), subject.area(), subject.flow(), facts.month());
    return observed(facts, subject)
        .flatMap(
            o -> {
              if (isLevel()) {
                return measured == Measured.LOW ? standings.lowest(o) : standings.highest(o);
              }
              return subject.flow() == Flow.BALANCE
                  ? standings.largestBalance(o)
                  : standings.largestChange(o);
            });
  }

  private String form(Subject subject, Observation observed) {
    if (isLevel()) {
      return measured.name().toLowerCase(Locale.ROOT);
    }
    boolean up = observed.reading().required().signum() > 0;
    if (subject.flow() == Flow.BALANCE) {
      return up ? "surplus" : "deficit";
    }
    return up ? "rise" : "fall";
  }
}
