package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.LargestSince;
import org.tradebrief.arithmetic.LookBack;
import org.tradebrief.table.Month;

/**
 * How many months back the last change lies that had the same sign and was at least as large. Where
 * none at hand was, the months compared, and it is a record among them.
 */
record LargestChangeSince() implements TrendMeasure {

  @Override
  public String id() {
    return "largest-change-since";
  }

  @Override
  public Scale scale() {
    return Scale.MONTHS;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    List<Observation> changes = new ArrayList<>();
    Optional<Observation> growth = line.growth(month);
    while (growth.isPresent()) {
      changes.add(growth.get());
      growth = line.growth(month.plus(-changes.size()));
    }
    if (changes.isEmpty()) {
      return new Measured.Withheld(
          line.level(month).isPresent() ? Measured.Reason.NO_CHANGE : Measured.Reason.GAP, month);
    }
    List<Optional<BigDecimal>> newestFirst = new ArrayList<>();
    changes.forEach(change -> newestFirst.add(Optional.of(change.unrounded())));
    LookBack back = LargestSince.of(newestFirst);
    boolean found = back.outcome() == LookBack.Outcome.FOUND;
    Month firstOfAll = line.series().firstMonth(line.areaId()).orElse(month).plus(12);
    if (!found && firstOfAll.isBefore(month.plus(1 - changes.size()))) {
      // The looking ends before the data do: nothing can be said.
      Month end = month.plus(-changes.size());
      return new Measured.Withheld(
          line.level(end).isPresent() ? Measured.Reason.NO_CHANGE : Measured.Reason.GAP, end);
    }
    List<Observation> used = changes.subList(0, back.periods() + 1);
    Measured.Value value =
        Measured.Value.of(
            BigDecimal.valueOf(back.periods()),
            month.plus(-back.periods()),
            Measured.Vintages.of(used),
            used.stream().flatMap(m -> m.inputs().stream()).toList());
    return found ? value : value.with(Measured.Remark.RECORD);
  }
}
