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

  /** As many as fill two thirds of a page: the chart stands on one page, whole. */
  static final int MOST = 16;

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
                drawn(measures.entries()).size() < measures.entries().size()
                    ? "timeline.source.part"
                    : "timeline.source",
                composition.checkedOn())));
  }

  /**
   * Duties that have an effect or are announced, then exemptions and rules, then what ended last,
   * up to what a page holds, in the order given. The workbook has every measure.
   */
  static List<Measures.Entry> drawn(List<Measures.Entry> entries) {
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
    return entry.to().orElse(entry.from());
  }

  private TimelineChart chart(Measures measures) {
    List<Measures.Entry> drawn = drawn(measures.entries());
    LocalDate from = measures.on();
    LocalDate to = measures.on();
    for (Measures.Entry entry : drawn) {
      from = entry.from().isBefore(from) ? entry.from() : from;
      to = entry.from().isAfter(to) ? entry.from() : to;
      LocalDate end = entry.to().orElse(to);
      to = end.isAfter(to) ? end : to;
    }
    return new TimelineChart(
        ID,
        from.withDayOfMonth(1),
        to.withDayOfMonth(1).plusMonths(2),
        measures.on(),
        composition.word("timeline.today", composition.tongue().formats().day(measures.on())),
        drawn.stream().map(this::span).toList());
  }

  private TimelineChart.Span span(Measures.Entry entry) {
    return new TimelineChart.Span(
        entry.title().in(composition.language()),
        withState(entry),
        entry.from(),
        entry.to(),
        TimelineChart.State.valueOf(entry.state().toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  /** What is not in force says so, since its bar alone would leave it to be guessed. */
  private String withState(Measures.Entry entry) {
    return entry.state().equals("in-force")
        ? text(entry)
        : composition.word(
            "timeline.state", text(entry), composition.word("timeline.state." + entry.state()));
  }

  private String text(Measures.Entry entry) {
    String from = composition.tongue().formats().shortDay(entry.from());
    String dates =
        entry
            .to()
            .map(to -> composition.word("timeline.between", from, day(to)))
            .orElseGet(() -> composition.word("timeline.from", from));
    if (entry.mode().equals("EXEMPT")) {
      return composition.word("timeline.rate", composition.word("tariff-mode.exempt"), dates);
    }
    return entry
        .rate()
        .map(
            rate ->
                composition.word("timeline.rate", composition.tongue().formats().rate(rate), dates))
        .orElse(dates);
  }

  private String day(LocalDate date) {
    return composition.tongue().formats().shortDay(date);
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
