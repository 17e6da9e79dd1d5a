package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Reading;

/**
 * Surplus or deficit, and whether it widened, narrowed or changed its sign on the year. The
 * ministry prints a change only where the sign is the same; a printed mark therefore says that
 * surplus and deficit changed places.
 *
 * <p>Forms: {@code surplus} or {@code deficit}, alone or followed by {@code -wider}, {@code
 * -narrower}, {@code -unchanged}, {@code -swing}. Arguments: {@code level}, {@code change}, {@code
 * before} (the balance a year before, where printed), and those of {@link RunWords}.
 */
final class BalanceRule implements Rule {

  static final String KIND = "balance";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.concat(
        Stream.of(Subject.world(Flow.BALANCE, facts.month())),
        Partners.main(facts).map(id -> Subject.of(id, Flow.BALANCE, facts.month())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> level = facts.level(subject.area(), Flow.BALANCE);
    if (level.isEmpty() || level.get().direction() == 0) {
      return Optional.empty();
    }
    Topic topic = subject.isWorld() ? Topic.TOTALS : Topic.PARTNERS;
    Optional<Observation> before = facts.levelYearBefore(subject.area(), Flow.BALANCE);
    Optional<Reading> change = facts.change(subject.area(), Flow.BALANCE);
    Draft draft =
        new Draft(facts, KIND, topic, subject)
            .show("level", level.get())
            .unrounded(level.get().unrounded())
            .form(form(level.get(), change, before));
    facts.growth(subject.area(), Flow.BALANCE).ifPresent(growth -> draft.show("change", growth));
    before.ifPresent(b -> draft.show("before", b));
    RunWords.add(facts, draft, run(facts, subject));
    size(facts, level.get(), before).ifPresent(draft::size);
    return Optional.of(draft.claim("exports less imports, change of a balance, run of one sign"));
  }

  private static String form(
      Observation level, Optional<Reading> change, Optional<Observation> before) {
    String state = level.direction() > 0 ? "surplus" : "deficit";
    if (change.isPresent() && change.get() instanceof Percent percent) {
      return switch (percent.value().signum()) {
        case 1 -> state + "-wider";
        case -1 -> state + "-narrower";
        default -> state + "-unchanged";
      };
    }
    boolean turned = before.filter(b -> b.direction() == -level.direction()).isPresent();
    boolean said = before.isEmpty() && Facts.isNil(change);
    return turned || said ? state + "-swing" : state;
  }

  /**
   * A partner's balance mostly keeps its sign for decades, longer than any archive: a run that the
   * archive cuts off is not worth saying.
   */
  private static Optional<Run> run(Facts facts, Subject subject) {
    return facts.coversPartOfMonth()
        ? Optional.empty()
        : Optional.of(Run.ofBalance(facts.series(), subject.area(), facts.month()))
            .filter(run -> run.exact() || subject.isWorld());
  }

  /** The change of the balance in percent of the world's imports: the scale on which it matters. */
  private static Optional<BigDecimal> size(
      Facts facts, Observation level, Optional<Observation> before) {
    Optional<Observation> imports = facts.level(Area.WORLD_ID, Flow.IMPORTS);
    if (before.isEmpty() || imports.isEmpty()) {
      return Optional.empty();
    }
    return Share.percent(
        level.unrounded().subtract(before.get().unrounded()), imports.get().unrounded());
  }
}
