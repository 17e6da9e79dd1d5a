package org.tradebrief.trend;

import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Month;

/**
 * The change on the year before, in percent: as printed in the month's own release, else computed
 * within the history. Never a level of one vintage over a level of another.
 */
record YearOnYear() implements TrendMeasure {

  @Override
  public String id() {
    return "year-on-year";
  }

  @Override
  public Scale scale() {
    return Scale.PERCENT;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Optional<Observation> growth = line.growth(month);
    if (growth.isPresent()) {
      return Measured.Value.of(
          growth.get().unrounded(),
          month.yearBefore(),
          Measured.Vintages.of(List.of(growth.get())),
          growth.get().inputs());
    }
    boolean level = line.level(month).isPresent();
    boolean base = level && line.level(month.yearBefore()).isPresent();
    return new Measured.Withheld(
        level && (base || line.level(month).get().basis() == Observation.Basis.PRINTED)
            ? Measured.Reason.NO_CHANGE
            : Measured.Reason.GAP,
        level && !base ? month.yearBefore() : month);
  }
}
