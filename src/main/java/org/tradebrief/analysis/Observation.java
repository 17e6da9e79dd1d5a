package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Vintage;

/**
 * A level or a change in one month, with where it comes from.
 *
 * @param reading the printed reading, or the computed one rounded as the ministry rounds
 * @param unrounded the number before rounding; for a printed reading the printed number
 * @param direction -1, 0 or 1 by the sign before rounding as far as it is known
 * @param vintage the vintage of the release or history file it was taken from
 * @param inputs the figures it rests on
 */
public record Observation(
    Month month,
    Reading reading,
    BigDecimal unrounded,
    int direction,
    Basis basis,
    Vintage vintage,
    List<Figure> inputs) {

  /** How the observation came about. */
  public enum Basis {
    /** Printed in a release about this month. */
    PRINTED,
    /** Taken from a history file of a later state. */
    HISTORY,
    /** Computed by us from a history file. */
    COMPUTED
  }

  public Observation {
    inputs = List.copyOf(inputs);
  }
}
