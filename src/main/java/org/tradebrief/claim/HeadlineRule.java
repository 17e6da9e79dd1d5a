package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;

/**
 * The line above everything: how exports changed and which side the balance fell on. Every pack has
 * one, whatever else is missing.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat} or {@code level} (no change is at hand),
 * followed by {@code -surplus}, {@code -deficit}, or nothing where exports equal imports.
 * Arguments: {@code level}, {@code change}, {@code balance}, and those of {@link RunWords}.
 */
final class HeadlineRule implements Rule {

  static final String KIND = "headline";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.world(Flow.EXPORTS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> exports = facts.level(Area.WORLD_ID, Flow.EXPORTS);
    Optional<Observation> balance = facts.level(Area.WORLD_ID, Flow.BALANCE);
    if (exports.isEmpty() || !subject.isWorld() || subject.flow() != Flow.EXPORTS) {
      return Optional.empty();
    }
    Optional<Observation> growth =
        facts.growth(Area.WORLD_ID, Flow.EXPORTS).filter(g -> g.reading() instanceof Percent);
    Draft draft =
        new Draft(facts, KIND, Topic.TOTALS, subject)
            .form(
                growth.map(g -> ChangeRule.direction(g.reading().required())).orElse("level")
                    + balance.map(HeadlineRule::side).orElse(""))
            .show("level", exports.get());
    growth.ifPresent(g -> draft.show("change", g).unrounded(g.unrounded()));
    balance.ifPresent(b -> draft.show("balance", b));
    Optional<Run> run = ChangeRule.run(facts, subject, growth);
    RunWords.add(facts, draft, run.filter(r -> !r.usesHistory() || facts.isHistoryMonth()));
    return Optional.of(draft.claim("exports less imports, change on the year, run of one sign"));
  }

  private static String side(Observation balance) {
    return switch (balance.direction()) {
      case 1 -> "-surplus";
      case -1 -> "-deficit";
      default -> "";
    };
  }
}
