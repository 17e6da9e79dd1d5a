package org.tradebrief.trend;

import java.util.List;
import org.tradebrief.table.Month;

/** The level of the month, as printed in its own release or, where none is at hand, the history. */
record Level() implements TrendMeasure {

  @Override
  public String id() {
    return "level";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    return line.level(month)
        .<Measured>map(
            level ->
                Measured.Value.of(
                    level.unrounded(), month, Measured.Vintages.of(List.of(level)), level.inputs()))
        .orElseGet(() -> new Measured.Withheld(Measured.Reason.GAP, month));
  }
}
