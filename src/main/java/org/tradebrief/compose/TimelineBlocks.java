package org.tradebrief.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.TimelineChart;
import org.tradebrief.report.Measures;

/** Draws the tariff measures to scale, with a line through the pack's day. */
record TimelineBlocks(Composition composition) {

  static final String ID = "tariff-timeline";

  /** As many as fill less than half a page: the chart stands on one page, whole. */
  static final int MOST = 14;

  /** What ended longer ago than this is history, and what comes later is far. */
  private static final int MONTHS_BACK = 24;

  private static final int MONTHS_AHEAD = 9;

  private static final int ENDED = 2;

  /** Nothing if no measure is known. */
  Optional<ChartBlock> timeline() {
    Measures measures = composition.catalogue().measures();
    if (measures.entries().isEmpty()) {
      return Optional.empty();
    }
    ChartWords words =
        ChartWords.of(composition, ID, Map.of("measures", models(composition, measures)));
    return Optional.of(
        new ChartBlock(
            chart(measures),
            words.title(),
            words.subtitle(),
            words.alt(),
            composition.word(
                drawn(measures).size() < measures.entries().size()
                    ? "timeline.source.part"
                    : "timeline.source",
                composition.checkedOn())));
  }

  /**
   * Duties that have an effect or are announced, then exemptions and rules, then what ended last,
   * up to what a page holds, in the order given. The workbook has every measure.
   */
  static List<Measures.Entry> drawn(Measures measures) {
    LocalDate past = measures.on().minusMonths(MONTHS_BACK);
    List<Measures.Entry> entries =
        measures.entries().stream()
            .filter(entry -> standing(entry) != ENDED || end(entry).isAfter(past))
            .toList();
    Set<Measures.Entry> kept =
        entries.stream()
            .sorted(
                Comparator.comparingInt(TimelineBlocks::standing)
                    .thenComparing(
                        entry -> standing(entry) == ENDED ? end(entry) : LocalDate.MAX,
                        Comparator.reverseOrder()))
            .limit(MOST)
            .collect(Collectors.toSet());
    return entries.stream().filter(kept::contains).toList();
  }

  private static int standing(Measures.Entry entry) {
    if (entry.state().equals("ended")) {
      return ENDED;
    }
    return entry.rate().isPresent() && !entry.mode().equals("EXEMPT") ? 0 : 1;
  }

  private static LocalDate end(Measures.Entry entry) {
    return entry.to().or(entry::lapsed).orElse(entry.from());
  }

  private TimelineChart chart(Measures measures) {
    List<Measures.Entry> drawn = drawn(measures);
    LocalDate from = measures.on();
    LocalDate to = measures.on();
    for (Measures.Entry entry : drawn) {
      from = earliest(from, entry.announced());
      for (Measures.Phase phase : entry.phases()) {
        from = earliest(from, phase.from());
        to = latest(to, phase.to().orElse(phase.from()));
      }
    }
    from = latest(from, measures.on().minusMonths(MONTHS_BACK));
    to = earliest(to, measures.on().plusMonths(MONTHS_AHEAD));
    return new TimelineChart(
        ID,
        from.withDayOfMonth(1),
        to.withDayOfMonth(1).plusMonths(2),
        measures.on(),
        composition.word("timeline.today", composition.tongue().formats().day(measures.on())),
        released(measures.on()),
        drawn.stream().map(this::span).toList(),
        keys(drawn));
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** The day of the release, where the pack is about what was known on another. */
  private Optional<TimelineChart.Release> released(LocalDate on) {
    return composition
        .pack()
        .vintage()
        .published()
        .day()
        .filter(day -> !day.equals(on))
        .map(
            day ->
                new TimelineChart.Release(
                    day,
                    composition.word(
                        "timeline.released", composition.tongue().formats().day(day))));
  }

  /** What the bars drawn mean, in the order of a measure's life. */
  private List<TimelineChart.Key> keys(List<Measures.Entry> drawn) {
    List<TimelineChart.Key> keys = new ArrayList<>();
    keys.add(new TimelineChart.Key(Optional.empty(), composition.word("timeline.key.known")));
    for (String state : List.of("announced", "in-force", "suspended", "ended")) {
      if (drawn.stream()
          .flatMap(entry -> entry.phases().stream())
          .anyMatch(phase -> phase.state().equals(state))) {
        keys.add(
            new TimelineChart.Key(
                Optional.of(state(state)), composition.word("timeline.key." + state)));
      }
    }
    return keys;
  }

  private static TimelineChart.State state(String word) {
    return TimelineChart.State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private TimelineChart.Span span(Measures.Entry entry) {
    return new TimelineChart.Span(
        entry.title().in(composition.language()),
        new MeasureWords(composition).of(entry),
        Optional.of(entry.announced()),
        entry.phases().stream()
            .map(phase -> new TimelineChart.Phase(phase.from(), phase.to(), state(phase.state())))
            .toList(),
        entry.lapsed());
  }

  /** The measures as a template sees them, in the order of the catalogue. */
  static List<Object> models(Composition composition, Measures measures) {
    ValueForms values = composition.tongue().values();
    List<Object> models = new ArrayList<>();
    for (Measures.Entry entry : measures.entries()) {
      Map<String, Object> model = new LinkedHashMap<>();
      model.put("id", entry.id());
      model.put("title", entry.title().in(composition.language()));
      model.put("state", entry.state());
      model.put("mode", entry.mode());
      model.put("origin", entry.origin());
      entry.rate().ifPresent(rate -> model.put("rate", composition.tongue().formats().rate(rate)));
      model.put("from", values.day(entry.from()));
      entry.to().ifPresent(day -> model.put("to", values.day(day)));
      models.add(model);
    }
    return models;
  }
}
