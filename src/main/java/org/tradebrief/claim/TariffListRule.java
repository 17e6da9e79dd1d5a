package org.tradebrief.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * The duties of the United States on goods from Japan that were in force, announced or suspended on
 * the pack's day, as known on that day.
 *
 * <p>Kinds {@code tariffs-in-force}, {@code tariffs-announced}, {@code tariffs-suspended}; form
 * {@code list}. Arguments: {@code day}, {@code items} (each {@code title}, {@code from} and, where
 * it is set, {@code until}). The subject is exports to the USA.
 */
final class TariffListRule implements Rule {

  static final String IN_FORCE = "tariffs-in-force";
  static final String ANNOUNCED = "tariffs-announced";
  static final String SUSPENDED = "tariffs-suspended";

  private static final String USA = "USA";
  private static final String JAPAN = "JAPAN";

  private final String kind;
  private final TariffState.State state;

  TariffListRule(String kind, TariffState.State state) {
    this.kind = kind;
    this.state = state;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.of(USA, Flow.EXPORTS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    TariffView tariffs = facts.surroundings().tariffs();
    List<TariffState> duties =
        tariffs.in(state).stream()
            .filter(s -> s.measure().kind() == TariffMeasure.Kind.DUTY)
            .filter(s -> s.measure().destination().equals(USA))
            .filter(s -> List.of(JAPAN, "*").contains(s.measure().origin()))
            .filter(s -> s.measure().effectiveFrom().isPresent())
            .sorted(Comparator.comparing(TariffListRule::from))
            .toList();
    if (duties.isEmpty() || !subject.area().equals(USA) || subject.flow() != Flow.EXPORTS) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, kind, Topic.TARIFFS, subject)
            .form("list")
            .with("day", new Argument.Day(tariffs.on()))
            .items("items", duties.stream().map(TariffListRule::shown).toList());
    duties.forEach(state -> draft.rests(state.measure().place()));
    return Optional.of(draft.claim("state of the measures on the day, as known on the day"));
  }

  private static LocalDate from(TariffState state) {
    return state.measure().effectiveFrom().orElseThrow();
  }

  private static Map<String, Argument> shown(TariffState state) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("title", new Argument.Name(state.measure().title()));
    shown.put("from", new Argument.Day(from(state)));
    if (state.state() == TariffState.State.SUSPENDED) {
      state.until().ifPresent(day -> shown.put("until", new Argument.Day(day)));
    }
    return shown;
  }
}
