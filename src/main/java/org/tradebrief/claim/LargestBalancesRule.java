package org.tradebrief.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/**
 * The countries with the largest surpluses and the largest deficits.
 *
 * <p>Forms: {@code surpluses}, {@code deficits}. Arguments: {@code items} (each {@code area},
 * {@code level}), the largest first.
 */
final class LargestBalancesRule implements Rule {

  static final String KIND = "largest-balances";

  private final int sign;

  /**
   * @param sign 1 for surpluses, -1 for deficits
   */
  LargestBalancesRule(int sign) {
    this.sign = sign;
  }

  private record Partner(Area area, Observation balance) {}

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.world(Flow.BALANCE, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    List<Partner> largest =
        facts.areas().stream()
            .map(AreaRow::area)
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .flatMap(
                area ->
                    facts.level(area.id(), Flow.BALANCE).map(b -> new Partner(area, b)).stream())
            .filter(partner -> partner.balance().direction() == sign)
            .sorted(Comparator.comparing((Partner p) -> p.balance().unrounded().abs()).reversed())
            .limit(facts.thresholds().whole("largest-balances.named"))
            .toList();
    if (largest.size() < 2 || !subject.isWorld() || subject.flow() != Flow.BALANCE) {
      return Optional.empty();
    }
    String form = sign > 0 ? "surpluses" : "deficits";
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .part(form)
            .form(form)
            .items("items", largest.stream().map(LargestBalancesRule::shown).toList())
            .unrounded(largest.get(0).balance().unrounded());
    largest.forEach(partner -> draft.rests(partner.balance()));
    return Optional.of(draft.claim("balances of partners in order"));
  }

  private static Map<String, Argument> shown(Partner partner) {
    return Map.of(
        "area", new Argument.Name(partner.area().name()),
        "level", new Argument.Money((Amount) partner.balance().reading()));
  }
}
