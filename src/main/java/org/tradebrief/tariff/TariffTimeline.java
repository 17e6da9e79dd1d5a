package org.tradebrief.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.tariff.TariffState.State;

/**
 * The measures of the file and their states on any day. A measure is in force from its first day up
 * to and without its last: {@code effectiveFrom <= day < effectiveTo}. What was not yet known is
 * not there: a measure before it could be read, an end before it was decided.
 */
public final class TariffTimeline {
  /** Of a user who keeps no measures. */
  public static final TariffTimeline NONE =
      new TariffTimeline(List.of(), BaseRates.NONE, List.of());

  private final List<TariffMeasure> measures;
  private final BaseRates bases;
  private final List<TariffScenario> scenarios;

  public TariffTimeline(
      List<TariffMeasure> measures, BaseRates bases, List<TariffScenario> scenarios) {
    this.measures = List.copyOf(measures);
    this.bases = bases;
    this.scenarios = List.copyOf(scenarios);
  }

  /** Rates to look at beside those of the measures, in the order of their file. */
  public List<TariffScenario> scenarios() {
    return scenarios;
  }

  /** What the goods pay without any of the measures. */
  public BaseRates bases() {
    return bases;
  }

  /** All measures in the order of the file. */
  public List<TariffMeasure> measures() {
    return measures;
  }

  /** How things stood on a day, as known at the end of that same day. */
  public TariffView asOf(LocalDate day) {
    return asOf(day, day);
  }

  /**
   * How things stood on one day as known on another. A measure that on {@code on} was neither
   * announced nor in force is absent, though it is known by {@code known}.
   */
  public TariffView asOf(LocalDate known, LocalDate on) {
    List<TariffState> states =
        measures.stream().flatMap(measure -> state(measure, known, on).stream()).toList();
    return new TariffView(known, on, displaced(states), this);
  }

  private static Optional<TariffState> state(TariffMeasure measure, LocalDate known, LocalDate on) {
    if (measure.knownFrom().isAfter(known) || measure.announced().isAfter(known)) {
      return Optional.empty();
    }
    Optional<LocalDate> end = knownEnd(measure, known);
    boolean started = measure.effectiveFrom().filter(from -> !on.isBefore(from)).isPresent();
    if (!started && on.isBefore(measure.announced())) {
      return Optional.empty();
    }
    if (end.isPresent() && (measure.neverApplied() || !on.isBefore(end.get()))) {
      return Optional.of(new TariffState(measure, ending(measure), Optional.empty()));
    }
    if (!started) {
      return Optional.of(
          new TariffState(
              measure,
              State.ANNOUNCED,
              measure.effectiveFrom().isPresent() ? measure.effectiveFrom() : end));
    }
    if (within(on, measure.suspendedFrom(), measure.suspendedTo())) {
      return Optional.of(new TariffState(measure, State.SUSPENDED, measure.suspendedTo()));
    }
    return Optional.of(new TariffState(measure, State.IN_FORCE, end));
  }

  private static Optional<LocalDate> knownEnd(TariffMeasure measure, LocalDate known) {
    LocalDate from = measure.endKnownFrom().orElse(measure.knownFrom());
    return from.isAfter(known) ? Optional.empty() : measure.effectiveTo();
  }

  private static boolean within(LocalDate on, Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && !on.isBefore(from.get()) && (to.isEmpty() || on.isBefore(to.get()));
  }

  private static State ending(TariffMeasure measure) {
    return switch (measure.status()) {
      case SUPERSEDED -> State.SUPERSEDED;
      case VOID -> State.VOID;
      // A measure with a set last day that was still running when the file was checked.
      case EXPIRED, ANNOUNCED, IN_FORCE, SUSPENDED -> State.EXPIRED;
    };
  }

  /** A duty gives way to another one in force that displaces it over the same items. */
  private static List<TariffState> displaced(List<TariffState> states) {
    return states.stream()
        .map(
            state ->
                state.state() == State.IN_FORCE
                        && states.stream().anyMatch(other -> takesPlaceOf(other, state.measure()))
                    ? new TariffState(state.measure(), State.DISPLACED, state.until())
                    : state)
        .toList();
  }

  private static boolean takesPlaceOf(TariffState other, TariffMeasure measure) {
    return other.state() == State.IN_FORCE
        && other.measure().kind() == TariffMeasure.Kind.DUTY
        && other.measure().displaces().contains(measure.id())
        && !measure.scope().isEmpty()
        && items(other.measure()).equals(items(measure));
  }

  private static Set<String> items(TariffMeasure measure) {
    return measure.scope().stream()
        .map(TariffMeasure.ScopeItem::commodity)
        .collect(Collectors.toSet());
  }
}
