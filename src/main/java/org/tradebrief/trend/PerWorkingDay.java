package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Month;

/** The level for each working day of the month: our estimate, by our calendar. */
record PerWorkingDay(WorkingDays days) implements TrendMeasure {

  @Override
  public String id() {
    return "per-working-day";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Optional<Observation> level = line.level(month);
    if (level.isEmpty() || !days.covers(month)) {
      return new Measured.Withheld(Measured.Reason.GAP, month);
    }
    return Measured.Value.of(
        level.get().unrounded().divide(BigDecimal.valueOf(days.in(month)), 10, RoundingMode.DOWN),
        month,
        Measured.Vintages.of(List.of(level.get())),
        level.get().inputs());
  }
}
