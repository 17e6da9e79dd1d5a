package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;

/**
 * Growth this month beside growth last month. Both are printed, each in its own release, or both
 * computed from one history file; the two are never mixed.
 *
 * <p>Forms: {@code rise-slower}, {@code rise-faster}, {@code rise-same}, {@code fall-smaller},
 * {@code fall-larger}, {@code fall-same}, and for reversals {@code rise-after-fall}, {@code
 * fall-after-rise}. Arguments: {@code change}, {@code earlier}, {@code earlierWhen}.
 */
final class PaceRule implements Rule {

  static final String KIND = "pace";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    Stream<Subject> world =
        Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
    Stream<Subject> partners =
        Partners.main(facts).map(id -> Subject.of(id, Flow.EXPORTS, facts.month()));
    return Stream.concat(world, partners);
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (facts.coversPartOfMonth() || subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Optional<Observation> now = facts.growth(subject.area(), subject.flow());
    Optional<Observation> before =
        facts.series().growth(subject.area(), subject.flow(), facts.month().previous());
    if (now.isEmpty() || before.isEmpty() || now.get().basis() != before.get().basis()) {
      return Optional.empty();
    }
    BigDecimal current = now.get().reading().required();
    BigDecimal earlier = before.get().reading().required();
    if (current.signum() == 0 || earlier.signum() == 0) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form(form(current, earlier))
            .show("change", now.get())
            .show("earlier", before.get())
            .with("earlierWhen", new Argument.Time(facts.month().previous()))
            .unrounded(current.subtract(earlier));
    return Optional.of(draft.claim("growth beside that of the month before"));
  }

  private static String form(BigDecimal now, BigDecimal before) {
    if (now.signum() != before.signum()) {
      return now.signum() > 0 ? "rise-after-fall" : "fall-after-rise";
    }
    int size = now.abs().compareTo(before.abs());
    if (size == 0) {
      return now.signum() > 0 ? "rise-same" : "fall-same";
    }
    if (now.signum() > 0) {
      return size > 0 ? "rise-faster" : "rise-slower";
    }
    return size > 0 ? "fall-larger" : "fall-smaller";
  }
}
