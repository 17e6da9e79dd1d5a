package org.tradebrief.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Dated measures drawn to scale, with a line through one day.
 *
 * @param released the day of the release, where it is another than the day of the line
 * @param keys what the bars mean, in the order in which they are explained below them
 */
public record TimelineChart(
    String id,
    LocalDate from,
    LocalDate to,
    LocalDate today,
    String todayLabel,
    Optional<Release> released,
    List<Span> spans,
    List<Key> keys)
    implements Chart {

  public TimelineChart {
    spans = List.copyOf(spans);
    keys = List.copyOf(keys);
  }

  /** One that needs no key and has one line. */
  public TimelineChart(
      String id,
      LocalDate from,
      LocalDate to,
      LocalDate today,
      String todayLabel,
      List<Span> spans) {
    this(id, from, to, today, todayLabel, Optional.empty(), spans, List.of());
  }

  /** A day with its name. */
  public record Release(LocalDate day, String label) {}

  /** How a measure stands on the day of the line. */
  public enum State {
    IN_FORCE,
    ANNOUNCED,
    SUSPENDED,
    ENDED
  }

  /** A word for a state, or for the time between announcement and first day if there is none. */
  public record Key(Optional<State> state, String label) {}

  /**
   * One measure.
   *
   * @param label its name, at the left
   * @param text its rate and dates, at the bar
   * @param announced from when on it was known; empty where that is not drawn
   * @param phases one after the other; none for what was announced and never applied
   * @param lapsed the day on which an announcement without phases came to nothing
   */
  public record Span(
      String label,
      String text,
      Optional<LocalDate> announced,
      List<Phase> phases,
      Optional<LocalDate> lapsed) {

    public Span {
      phases = List.copyOf(phases);
    }

    /** A measure that stood in one way all the time. */
    public Span(String label, String text, LocalDate from, Optional<LocalDate> to, State state) {
      this(label, text, Optional.empty(), List.of(new Phase(from, to, state)), Optional.empty());
    }

    /** The end of the time in which it was announced and not yet in force. */
    public Optional<LocalDate> begins() {
      return phases.isEmpty() ? lapsed : Optional.of(phases.getFirst().from());
    }
  }

  /**
   * A time in which a measure stood in one way.
   *
   * @param to its end, empty while none is known
   */
  public record Phase(LocalDate from, Optional<LocalDate> to, State state) {}
}
