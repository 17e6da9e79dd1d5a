package org.tradebrief.tariff;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A measure on one day, as known on one day.
 *
 * @param until the first day on which the state ends, as far as it was known: the start of an
 *     announced measure, the end of one in force or suspended
 */
public record TariffState(TariffMeasure measure, State state, Optional<LocalDate> until) {

  public enum State {
    /** Known, with no day of force yet. */
    ANNOUNCED,
    IN_FORCE,
    SUSPENDED,
    /** Within its days, while another measure that is in force takes its place. */
    DISPLACED,
    SUPERSEDED,
    VOID,
    EXPIRED;

    /** True for what no longer has any effect. */
    public boolean isOver() {
      return this == SUPERSEDED || this == VOID || this == EXPIRED;
    }
  }
}
