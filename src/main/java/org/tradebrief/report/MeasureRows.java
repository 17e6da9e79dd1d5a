package org.tradebrief.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffState.State;
import org.tradebrief.tariff.TariffView;

/**
 * The measures as a reader counts them. The file has a row for every reading of an act; a rate that
 * was put into force, suspended and suspended for longer is one thing with phases here, told by
 * what its rows have in common: kind, route, headings, items, rate and mode. A pause that is the
 * suspension of such a rate is not told again, and a duty that was replaced back to its first day
 * is told as what replaced it.
 */
record MeasureRows(TariffView tariffs, List<TariffState> states) {

  /** What restatements of one measure share; a row that is no duty stands for itself. */
  private record Alike(
      String id,
      String origin,
      String destination,
      String headings,
      List<TariffMeasure.ScopeItem> scope,
      String rate,
      Optional<TariffMeasure.Mode> mode) {

    static Alike of(TariffMeasure measure) {
      boolean duty = measure.kind() == TariffMeasure.Kind.DUTY && measure.rate().isPresent();
      return new Alike(
          duty ? "" : measure.id(),
          measure.origin(),
          measure.destination(),
          measure.headings(),
          measure.scope(),
          measure.rate().map(rate -> rate.stripTrailingZeros().toPlainString()).orElse(""),
          measure.mode());
    }
  }

  /** In the order of the states: of a measure with several rows that of its first. */
  List<Measures.Entry> entries() {
    Map<Alike, List<TariffState>> groups = new LinkedHashMap<>();
    for (TariffState state : states) {
      if (!isToldElsewhere(state)) {
        groups.computeIfAbsent(Alike.of(state.measure()), key -> new ArrayList<>()).add(state);
      }
    }
    return groups.values().stream().map(this::entry).toList();
  }

  private boolean isToldElsewhere(TariffState state) {
    TariffMeasure measure = state.measure();
    if (measure.kind() == TariffMeasure.Kind.PAUSE) {
      return states.stream()
          .map(TariffState::measure)
          .anyMatch(
              other ->
                  other.suspendedFrom().isPresent() && other.document().equals(measure.document()));
    }
    return measure.kind() == TariffMeasure.Kind.DUTY
        && isVoidFromTheStart(state)
        && states.stream()
            .map(TariffState::measure)
            .anyMatch(
                other ->
                    other.displaces().contains(measure.id())
                        && other.effectiveFrom().equals(measure.effectiveFrom()));
  }

  /** True for what, as known on the day, held on no day at all. */
  private static boolean isVoidFromTheStart(TariffState state) {
    TariffMeasure measure = state.measure();
    return state.state().isOver()
        && measure.effectiveFrom().isPresent()
        && measure.effectiveTo().isPresent()
        && !measure.effectiveFrom().get().isBefore(measure.effectiveTo().get());
  }

  private Measures.Entry entry(List<TariffState> rows) {
    List<TariffState> byDay =
        rows.stream()
            .sorted(Comparator.comparing((TariffState row) -> row.measure().knownFrom()))
            .toList();
    List<TariffState> applied = byDay.stream().filter(row -> !isVoidFromTheStart(row)).toList();
    TariffState telling =
        (applied.isEmpty() ? byDay : applied)
            .stream().min(Comparator.comparing(TariffTables::order)).orElseThrow();
    TariffMeasure first = byDay.getFirst().measure();
    List<Measures.Phase> phases = new ArrayList<>();
    applied.forEach(row -> phases(row).forEach(phase -> add(phases, phase)));
    LocalDate from =
        phases.isEmpty()
            ? first.effectiveFrom().orElse(first.announced())
            : phases.getFirst().from();
    return new Measures.Entry(
        first.id(),
        first.title(),
        TariffTables.word(telling),
        first.mode().map(Enum::name).orElse(""),
        first.rate(),
        from,
        end(telling, phases),
        first.origin(),
        first.note(),
        first.authority() + ", " + first.document(),
        first.source(),
        first.announced(),
        phases,
        phases.isEmpty() ? lapsed(byDay.getLast()) : Optional.empty());
  }

  /** When an announcement that was never carried out came to nothing. */
  private Optional<LocalDate> lapsed(TariffState state) {
    TariffMeasure measure = state.measure();
    LocalDate first = measure.effectiveFrom().orElseThrow();
    return Optional.of(measure.endKnownFrom().filter(day -> day.isBefore(first)).orElse(first));
  }

  private static Optional<LocalDate> end(TariffState telling, List<Measures.Phase> phases) {
    if (telling.state() == State.SUSPENDED) {
      return telling.measure().suspendedTo();
    }
    return telling.state() == State.ANNOUNCED || phases.isEmpty()
        ? Optional.empty()
        : phases.getLast().to();
  }

  /** The times of one row: before, in and after its suspension, as known on the day. */
  private List<Measures.Phase> phases(TariffState state) {
    TariffMeasure measure = state.measure();
    LocalDate from = measure.effectiveFrom().orElseThrow();
    Optional<LocalDate> to = knownEnd(measure);
    List<Measures.Phase> phases = new ArrayList<>();
    if (measure.suspendedFrom().isEmpty()) {
      part(phases, from, to, state);
      return phases;
    }
    LocalDate stops = measure.suspendedFrom().get();
    part(phases, from, earlier(Optional.of(stops), to), state);
    Optional<LocalDate> resumes = earlier(measure.suspendedTo(), to);
    if (resumes.isEmpty() || resumes.get().isAfter(stops)) {
      phases.add(new Measures.Phase(stops, resumes, "suspended"));
    }
    measure.suspendedTo().ifPresent(again -> part(phases, again, to, state));
    return phases;
  }

  private Optional<LocalDate> knownEnd(TariffMeasure measure) {
    LocalDate known = measure.endKnownFrom().orElse(measure.knownFrom());
    return known.isAfter(tariffs.known()) ? Optional.empty() : measure.effectiveTo();
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().isBefore(other.get()) ? one.get() : other.get())
        : one.or(() -> other);
  }

  /** A time in force, or to be in force; nothing if it holds no day. */
  private void part(
      List<Measures.Phase> phases, LocalDate from, Optional<LocalDate> to, TariffState state) {
    if (to.isPresent() && !from.isBefore(to.get())) {
      return;
    }
    boolean ahead = from.isAfter(tariffs.on());
    boolean past = to.isPresent() && !to.get().isAfter(tariffs.on());
    String word = ahead ? "announced" : past ? "ended" : "in-force";
    if (state.state() == State.DISPLACED && !ahead) {
      word = "ended";
    }
    phases.add(new Measures.Phase(from, to, word));
  }

  /** Rows that restate each other may both have a time; the later one counts from its start. */
  private static void add(List<Measures.Phase> phases, Measures.Phase next) {
    if (!phases.isEmpty()) {
      Measures.Phase last = phases.getLast();
      boolean meets = last.to().isEmpty() || !last.to().get().isBefore(next.from());
      if (meets && last.state().equals(next.state()) && !last.from().isAfter(next.from())) {
        phases.set(phases.size() - 1, new Measures.Phase(last.from(), next.to(), last.state()));
        return;
      }
      if (meets && last.from().isBefore(next.from())) {
        phases.set(
            phases.size() - 1,
            new Measures.Phase(last.from(), Optional.of(next.from()), last.state()));
      }
    }
    phases.add(next);
  }
}
