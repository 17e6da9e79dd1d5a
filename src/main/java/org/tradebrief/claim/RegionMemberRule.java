package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;

/**
 * A region moves one way and its largest member of the other sign the other way.
 *
 * <p>Forms: {@code rise-but-fall}, {@code fall-but-rise}. Arguments: {@code change} of the region,
 * {@code member}, {@code memberChange}. Left out where {@link ShiftRule} says more of the same
 * region.
 */
final class RegionMemberRule implements Rule {

  static final String KIND = "region-member";

  private final ShiftRule shift = new ShiftRule();

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return shift.subjects(facts).filter(subject -> shift.decide(facts, subject).isEmpty());
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> region = facts.growth(subject.area(), subject.flow());
    if (subject.flow() == Flow.BALANCE
        || facts.isHistoryMonth()
        || region.isEmpty()
        || region.get().reading().required().signum() == 0) {
      return Optional.empty();
    }
    int sign = region.get().reading().required().signum();
    BigDecimal limit = facts.thresholds().number("region-member.pull");
    Optional<AreaRow> member =
        facts.countriesOf(subject.area()).stream()
            .filter(row -> sign(facts, row, subject.flow()) == -sign)
            .filter(row -> size(facts, row, subject.flow()).compareTo(limit) >= 0)
            .max(Comparator.comparing(row -> size(facts, row, subject.flow())));
    if (member.isEmpty()) {
      return Optional.empty();
    }
    String id = member.get().area().id();
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(sign > 0 ? "rise-but-fall" : "fall-but-rise")
            .show("change", region.get())
            .with("member", new Argument.Name(member.get().area().name()))
            .show("memberChange", facts.growth(id, subject.flow()).orElseThrow())
            .size(facts.pull(id, subject.flow()));
    return Optional.of(draft.claim("printed changes of a region and its members"));
  }

  private static int sign(Facts facts, AreaRow row, Flow flow) {
    return facts
        .growth(row.area().id(), flow)
        .map(growth -> growth.reading().required().signum())
        .orElse(0);
  }

  private static BigDecimal size(Facts facts, AreaRow row, Flow flow) {
    return facts.pull(row.area().id(), flow).map(BigDecimal::abs).orElse(BigDecimal.ZERO);
  }
}
