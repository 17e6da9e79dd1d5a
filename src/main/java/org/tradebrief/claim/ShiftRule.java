package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;

/**
 * One country of a region moves one way and several others move the other way by more. Never a
 * cause: the table shows who rose and who fell, not why.
 *
 * <p>Forms: {@code fall-while-rise}, {@code rise-while-fall}. Arguments: {@code mover}, {@code
 * moverChange}, {@code others} (each {@code area}, {@code change}), {@code region}. The subject is
 * the region.
 */
final class ShiftRule implements Rule {

  static final String KIND = "shift";

  /** A country with its change in percent and, as far as rounding allows, in million yen. */
  private record Member(Area area, Observation growth, BigDecimal change) {}

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .flatMap(
            flow ->
                facts.areas().stream()
                    .map(AreaRow::area)
                    .filter(area -> area.kind() == Area.Kind.REGION)
                    .map(area -> Subject.of(area.id(), flow, facts.month())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() == Flow.BALANCE || facts.isHistoryMonth()) {
      return Optional.empty();
    }
    List<Member> members = members(facts, subject);
    return decide(facts, subject, members, -1).or(() -> decide(facts, subject, members, 1));
  }

  private static Optional<Claim> decide(
      Facts facts, Subject subject, List<Member> members, int sign) {
    Thresholds thresholds = facts.thresholds();
    Comparator<Member> bySize = Comparator.comparing((Member m) -> m.change().abs()).reversed();
    Predicate<Member> strong =
        m ->
            m.growth().unrounded().abs().compareTo(thresholds.number("shift.growth")) >= 0
                && pull(facts, subject, m).compareTo(thresholds.number("shift.pull")) >= 0;
    Optional<Member> mover =
        members.stream()
            .filter(m -> m.change().signum() == sign)
            .filter(
                m -> pull(facts, subject, m).compareTo(thresholds.number("shift.mover.pull")) >= 0)
            .min(bySize);
    List<Member> others =
        members.stream()
            .filter(m -> m.change().signum() == -sign)
            .filter(strong)
            .sorted(bySize)
            .limit(thresholds.whole("shift.named"))
            .sorted(Comparator.comparing((Member m) -> m.growth().unrounded().abs()).reversed())
            .toList();
    BigDecimal together =
        others.stream().map(Member::change).reduce(BigDecimal.ZERO, BigDecimal::add).abs();
    if (mover.isEmpty()
        || others.size() < 2
        || together.compareTo(mover.get().change().abs()) <= 0) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(sign < 0 ? "fall-while-rise" : "rise-while-fall")
            .with("mover", new Argument.Name(mover.get().area().name()))
            .show("moverChange", mover.get().growth())
            .items("others", others.stream().map(ShiftRule::shown).toList())
            .unrounded(together)
            .size(
                Share.percent(
                    together.add(mover.get().change().abs()), worldLevel(facts, subject)));
    others.forEach(m -> draft.rests(m.growth()));
    return Optional.of(draft.claim("opposite printed changes within a region"));
  }

  private static Map<String, Argument> shown(Member member) {
    return Map.of(
        "area", new Argument.Name(member.area().name()),
        "change", new Argument.Change((Percent) member.growth().reading()));
  }

  private static List<Member> members(Facts facts, Subject subject) {
    return facts.countriesOf(subject.area()).stream()
        .flatMap(row -> member(facts, row.area(), subject.flow()).stream())
        .toList();
  }

  private static Optional<Member> member(Facts facts, Area area, Flow flow) {
    Optional<Observation> growth = facts.growth(area.id(), flow);
    return Pulls.change(facts.level(area.id(), flow), growth)
        .map(change -> new Member(area, growth.orElseThrow(), change));
  }

  private static BigDecimal worldLevel(Facts facts, Subject subject) {
    return facts
        .level(Area.WORLD_ID, subject.flow())
        .map(Observation::unrounded)
        .orElse(BigDecimal.ZERO);
  }

  /** The size of a member's change in percent of the level of the subject. */
  private static BigDecimal pull(Facts facts, Subject subject, Member member) {
    return facts
        .level(subject.area(), subject.flow())
        .flatMap(level -> Share.percent(member.change(), level.unrounded()))
        .map(BigDecimal::abs)
        .orElse(BigDecimal.ZERO);
  }
}
