package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Reading;

/**
 * Level and year-on-year change of exports or imports, with the run of rises or falls. Worth a
 * sentence: the world, the main partners, and whoever moved the world's flow.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat} (printed 0.0), {@code fold}, {@code new},
 * {@code level} where no change was printed. Arguments: {@code level}, {@code change}, {@code
 * times}, and those of {@link RunWords}.
 */
final class ChangeRule implements Rule {

  static final String KIND = "change";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    Stream<Subject> world =
        Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
    Stream<Subject> partners =
        Stream.of(Flow.EXPORTS, Flow.IMPORTS)
            .flatMap(
                flow -> Partners.worthASentence(facts, flow).map(p -> subject(facts, p, flow)));
    return Stream.concat(world, partners);
  }

  private static Subject subject(Facts facts, String areaId, Flow flow) {
    return Subject.of(areaId, flow, facts.month());
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> level = facts.level(subject.area(), subject.flow());
    if (level.isEmpty() || subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Topic topic = subject.isWorld() ? Topic.TOTALS : Topic.PARTNERS;
    Draft draft = new Draft(facts, KIND, topic, subject).show("level", level.get());
    Optional<Observation> growth = facts.growth(subject.area(), subject.flow());
    draft.form(form(facts.change(subject.area(), subject.flow()), draft));
    growth.ifPresent(g -> draft.show("change", g).unrounded(g.unrounded()));
    RunWords.add(facts, draft, run(facts, subject, growth));
    draft.size(facts.pull(subject.area(), subject.flow()));
    return Optional.of(draft.claim("change on the year, run of one sign, first in so many months"));
  }

  private static String form(Optional<Reading> change, Draft draft) {
    if (change.isEmpty()) {
      return "level";
    }
    return switch (change.get()) {
      case Fold fold -> {
        draft.count("times", fold.times().intValue());
        yield "fold";
      }
      case Mark mark -> mark == Mark.NEW ? "new" : "level";
      case Reading number -> direction(number.required());
    };
  }

  /** A printed 0.0 is flat whatever its sign was before rounding. */
  static String direction(BigDecimal printed) {
    return List.of("fall", "flat", "rise").get(printed.signum() + 1);
  }

  /** Only months have runs, and a month that prints as flat is not said to continue one. */
  static Optional<Run> run(Facts facts, Subject subject, Optional<Observation> growth) {
    boolean moved = growth.filter(g -> g.reading().required().signum() != 0).isPresent();
    return facts.coversPartOfMonth() || !moved
        ? Optional.empty()
        : Optional.of(Run.ofGrowth(facts.series(), subject.area(), subject.flow(), facts.month()));
  }
}
