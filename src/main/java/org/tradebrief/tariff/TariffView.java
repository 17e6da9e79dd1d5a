package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All measures that were known by {@code known}, as they stood on {@code on}, in the order of the
 * file.
 *
 * @param timeline of which this is one day
 */
public record TariffView(
    LocalDate known, LocalDate on, List<TariffState> states, TariffTimeline timeline) {

  public TariffView {
    states = List.copyOf(states);
  }

  /** Another day, as known on the same day as this one. */
  public TariffView at(LocalDate day) {
    return timeline.asOf(known, day);
  }

  /** What goods pay without any of the measures. */
  public BaseRates bases() {
    return timeline.bases();
  }

  /**
   * The routes that known duties name, in the order of the file: where the reporting country's
   * tables hold the trade, and others.
   */
  public List<TariffRoute> routes() {
    return states.stream()
        .map(TariffState::measure)
        .filter(measure -> measure.kind() == TariffMeasure.Kind.DUTY)
        .map(TariffMeasure::route)
        .filter(TariffRoute::isNamed)
        .distinct()
        .toList();
  }

  /** The duties on goods of a route in one state, in the order of the file. */
  public List<TariffState> duties(TariffRoute route, TariffState.State state) {
    return in(state).stream()
        .filter(found -> found.measure().kind() == TariffMeasure.Kind.DUTY)
        .filter(found -> route.covers(found.measure()))
        .toList();
  }

  public Optional<TariffState> find(String id) {
    return states.stream().filter(state -> state.measure().id().equals(id)).findFirst();
  }

  public List<TariffState> in(TariffState.State state) {
    return states.stream().filter(found -> found.state() == state).toList();
  }

  public List<TariffState> inForce() {
    return in(TariffState.State.IN_FORCE);
  }

  /**
   * The rate of a measure together with those in force that goods pay as well: 145 for China in
   * April 2025, 125 and 20. Rates added to the base duty only; empty for a measure that is not in
   * force or has no rate.
   */
  public Optional<BigDecimal> stackedRate(String id) {
    return find(id)
        .filter(state -> state.state() == TariffState.State.IN_FORCE)
        .flatMap(state -> state.measure().rate().map(rate -> rate.add(others(state.measure()))));
  }

  private BigDecimal others(TariffMeasure measure) {
    return inForce().stream()
        .map(TariffState::measure)
        .filter(
            other ->
                measure.stacksWith().contains(other.id())
                    || other.stacksWith().contains(measure.id()))
        .flatMap(other -> other.rate().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
