package org.tradebrief.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dated measures drawn to scale, with a line through one day. */
public record TimelineChart(
    String id, LocalDate from, LocalDate to, LocalDate today, String todayLabel, List<Span> spans)
    implements Chart {

  public TimelineChart {
    spans = List.copyOf(spans);
  }

  /** How a measure stands on the day of the line. */
  public enum State {
    IN_FORCE,
    ANNOUNCED,
    SUSPENDED,
    ENDED
  }

  /**
   * One measure.
   *
   * @param label its name, at the left
   * @param text its rate and dates, at the bar
   * @param to its end, empty while none is known
   */
  public record Span(
      String label, String text, LocalDate from, Optional<LocalDate> to, State state) {}
}
