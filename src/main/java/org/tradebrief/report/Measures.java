package org.tradebrief.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Label;

/**
 * The tariff measures as known on the pack's day, for the timeline and the table of measures.
 *
 * @param on the day
 * @param entries in the order in which they are drawn
 */
public record Measures(LocalDate on, List<Entry> entries) {

  public Measures {
    entries = List.copyOf(entries);
  }

  /**
   * One measure.
   *
   * @param state how it stands on the day: {@code in-force}, {@code announced}, {@code suspended},
   *     {@code ended}
   * @param mode {@code ADD}, {@code ALL_IN}, {@code CAP} or {@code EXEMPT}
   * @param rate percent; empty where the measure has none
   * @param to its end as known on the day
   * @param announced the day from which on it could be known
   * @param phases how it stood from time to time; none for what was never applied
   * @param lapsed the day on which what was never applied came to nothing
   */
  public record Entry(
      String id,
      Label title,
      String state,
      String mode,
      Optional<BigDecimal> rate,
      LocalDate from,
      Optional<LocalDate> to,
      String origin,
      Label note,
      String document,
      String source,
      LocalDate announced,
      List<Phase> phases,
      Optional<LocalDate> lapsed) {

    public Entry {
      phases = List.copyOf(phases);
    }
  }

  /**
   * A time of a measure.
   *
   * @param to its end as known on the day
   * @param state {@code in-force} on the day, {@code announced} for later, {@code suspended}, or
   *     {@code ended}
   */
  public record Phase(LocalDate from, Optional<LocalDate> to, String state) {}
}
