package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * What duties in force that goods of another country pay together came to on the pack's day, on top
 * of the base duty: 125 and 20 for China in April 2025.
 *
 * <p>Forms: {@code together}, {@code single}. Arguments: {@code day}, {@code rate}, {@code items}
 * (each {@code title}). The subject is the balance with that country, for the tables have no trade
 * between two others.
 */
final class TariffRateRule implements Rule {

  static final String KIND = "tariffs-elsewhere";

  private static final String USA = "USA";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.surroundings().tariffs().inForce().stream()
        .map(state -> state.measure().origin())
        .filter(origin -> facts.area(origin).isPresent())
        .distinct()
        .map(origin -> Subject.of(origin, Flow.BALANCE, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    TariffView tariffs = facts.surroundings().tariffs();
    Optional<Area> origin = facts.area(subject.area());
    List<TariffState> duties =
        tariffs.inForce().stream()
            .filter(s -> s.measure().kind() == TariffMeasure.Kind.DUTY)
            .filter(s -> s.measure().mode().filter(m -> m == TariffMeasure.Mode.ADD).isPresent())
            .filter(s -> s.measure().destination().equals(USA))
            .filter(s -> s.measure().origin().equals(subject.area()))
            .sorted(Comparator.comparing(TariffRateRule::rate).reversed())
            .toList();
    if (duties.isEmpty() || origin.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> together = tariffs.stackedRate(duties.get(0).measure().id());
    return together.map(
        rate ->
            new Draft(facts, KIND, Topic.TARIFFS, subject)
                .form(duties.size() == 1 ? "single" : "together")
                .with("day", new Argument.Day(tariffs.on()))
                .with("rate", new Argument.Rate(rate))
                .items("items", duties.stream().map(TariffRateRule::shown).toList())
                .unrounded(rate)
                .restsOn(duties.stream().map(state -> state.measure().place()).toList())
                .claim("duties that goods pay together on the day"));
  }

  private static BigDecimal rate(TariffState state) {
    return state.measure().rate().orElse(BigDecimal.ZERO);
  }

  private static Map<String, Argument> shown(TariffState state) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("title", new Argument.Name(state.measure().title()));
    return shown;
  }
}
