package org.tradebrief.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * The US duty on one group of goods on a day, as known on a day (tariff file). Goods with a duty of
 * their own are told with that one; all goods with the duty on all goods.
 *
 * <p>Kind {@code duty}; forms {@code in-force}, {@code announced}, {@code suspended}, {@code
 * ended}. Arguments: {@code title}, {@code rate}, {@code from}, {@code until} where set, {@code
 * day}, and {@code spared} (the rate on all goods, where goods under this duty do not pay it).
 */
final class DutyRule {

  static final String KIND = "duty";

  private static final String USA = "USA";

  private DutyRule() {}

  /**
   * Every duty known on the goods, those in force first.
   *
   * @param goods id of an export item, {@link TariffMeasure#ALL_GOODS}, or a word that ids of
   *     measures carry: {@code ALUMINIUM}
   */
  static List<Claim> all(Facts facts, TariffView tariffs, String origin, String goods) {
    return duties(tariffs, origin, goods).stream()
        .sorted(Comparator.comparing(TariffState::state, Comparator.comparing(DutyRule::order)))
        .map(state -> claim(facts, tariffs, origin, goods, state))
        .toList();
  }

  private static List<TariffState> duties(TariffView tariffs, String origin, String goods) {
    List<TariffState> of =
        tariffs.states().stream()
            .filter(s -> s.measure().kind() == TariffMeasure.Kind.DUTY)
            .filter(s -> s.measure().destination().equals(USA))
            .filter(s -> List.of(origin, "*").contains(s.measure().origin()))
            .filter(s -> s.measure().effectiveFrom().isPresent())
            .toList();
    if (goods.equals(TariffMeasure.ALL_GOODS)) {
      return of.stream().filter(s -> s.measure().coversAllGoods()).toList();
    }
    return of.stream().filter(s -> named(s.measure(), goods) || whole(s.measure(), goods)).toList();
  }

  /** True where the measure is of the item and not of a small part of it. */
  private static boolean whole(TariffMeasure measure, String goods) {
    return measure.scope().stream()
        .anyMatch(item -> item.commodity().equals(goods) && !item.cover().equals("part"));
  }

  private static boolean named(TariffMeasure measure, String goods) {
    return List.of(measure.id().split("-")).contains(goods.toLowerCase(Locale.ROOT));
  }

  private static Claim claim(
      Facts facts, TariffView tariffs, String origin, String goods, TariffState state) {
    TariffMeasure measure = state.measure();
    Draft draft =
        new Draft(facts, KIND, Topic.TARIFFS, Subject.of(USA, Flow.EXPORTS, facts.month()))
            .part((origin + "-" + goods).toLowerCase(Locale.ROOT).replace('_', '-'))
            .form(form(state.state()))
            .with("title", new Argument.Name(measure.title()))
            .with("day", new Argument.Day(tariffs.on()))
            .with("from", measure.effectiveFrom().map(Argument.Day::new))
            .with("rate", measure.rate().map(Argument.Rate::new))
            .with("until", state.until().map(Argument.Day::new))
            .rests(measure.place());
    measure.rate().ifPresent(draft::unrounded);
    if (state.state() == TariffState.State.IN_FORCE) {
      spared(tariffs, origin, measure).ifPresent(rate -> draft.with("spared", rate));
    }
    return draft.claim("state of the measure on the day, as known on the day");
  }

  /** The rate of a duty on all goods in force that leaves out the goods of this measure. */
  private static Optional<Argument.Rate> spared(
      TariffView tariffs, String origin, TariffMeasure measure) {
    return tariffs.inForce().stream()
        .map(TariffState::measure)
        .filter(other -> other.origin().equals(origin) && other.coversAllGoods())
        .filter(
            other ->
                other.excludes().contains(measure.id()) || measure.excludes().contains(other.id()))
        .flatMap(other -> other.rate().stream())
        .map(Argument.Rate::new)
        .findFirst();
  }

  private static String form(TariffState.State state) {
    return switch (state) {
      case IN_FORCE -> "in-force";
      case ANNOUNCED -> "announced";
      case SUSPENDED -> "suspended";
      case DISPLACED, SUPERSEDED, VOID, EXPIRED -> "ended";
    };
  }

  private static int order(TariffState.State state) {
    return switch (state) {
      case IN_FORCE -> 0;
      case ANNOUNCED -> 1;
      case SUSPENDED -> 2;
      default -> 3;
    };
  }
}
