package org.tradebrief.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.report.Measures;

/** The rate and the dates of a measure, as they stand beside its bar. */
record MeasureWords(Composition composition) {

  String of(Measures.Entry entry) {
    return rate(entry)
        .map(rate -> composition.word("timeline.rate", rate, dates(entry)))
        .orElseGet(() -> dates(entry));
  }

  /** Nothing where the name of the measure tells the rate. */
  private Optional<String> rate(Measures.Entry entry) {
    if (entry.mode().equals("EXEMPT")) {
      return Optional.of(composition.word("tariff-mode.exempt"));
    }
    String title = entry.title().in(composition.language());
    return entry
        .rate()
        .map(composition.tongue().formats()::rate)
        .filter(rate -> !title.contains(rate));
  }

  private String dates(Measures.Entry entry) {
    if (entry.phases().isEmpty()) {
      return composition.word("timeline.never", day(entry.from()));
    }
    boolean suspended =
        entry.phases().stream().anyMatch(phase -> phase.state().equals("suspended"));
    if (suspended) {
      return phases(entry);
    }
    String dates =
        entry
            .to()
            .map(to -> between(entry.from(), to))
            .orElseGet(() -> composition.word("timeline.from", day(entry.from())));
    // What is not in force says so, since its bar alone would leave it to be guessed.
    return entry.state().equals("in-force")
        ? dates
        : composition.word(
            "timeline.state", dates, composition.word("timeline.state." + entry.state()));
  }

  /** One after the other, without what is to come after a suspension: its bar shows that. */
  private String phases(Measures.Entry entry) {
    List<String> parts = new ArrayList<>();
    for (Measures.Phase phase : entry.phases()) {
      if (phase.state().equals("suspended")) {
        parts.add(
            phase
                .to()
                .map(to -> composition.word("timeline.suspended.to", day(to)))
                .orElseGet(() -> composition.word("timeline.state.suspended")));
      } else if (!phase.state().equals("announced")) {
        parts.add(
            phase
                .to()
                .map(to -> between(phase.from(), to))
                .orElseGet(() -> composition.word("timeline.from", day(phase.from()))));
      }
    }
    String all = String.join(composition.word("timeline.phases"), parts);
    return entry.state().equals("ended")
        ? composition.word("timeline.state", all, composition.word("timeline.state.ended"))
        : all;
  }

  /** The day after the last counts as the end; a measure of one day has a day and no end. */
  private String between(LocalDate from, LocalDate to) {
    return from.plusDays(1).equals(to)
        ? composition.word("timeline.on", day(from))
        : composition.word("timeline.between", day(from), day(to));
  }

  private String day(LocalDate date) {
    return composition.tongue().formats().shortDay(date);
  }
}
