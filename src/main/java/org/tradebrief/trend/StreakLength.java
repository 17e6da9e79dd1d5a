package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.List;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * How many months in a row exports or imports have risen on the year (negative: fallen), or the
 * balance has been a surplus (negative: a deficit); the month itself counts.
 */
record StreakLength() implements TrendMeasure {

  @Override
  public String id() {
    return "streak";
  }

  @Override
  public Scale scale() {
    return Scale.MONTHS;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Run run =
        line.flow() == Flow.BALANCE
            ? Run.ofBalance(line.series(), line.areaId(), month)
            : Run.ofPeriods(month, at -> line.growth(at.last()));
    if (run.sign() == 0) {
      boolean level = line.level(month).isPresent();
      return new Measured.Withheld(level ? Measured.Reason.NO_CHANGE : Measured.Reason.GAP, month);
    }
    int length = run.shape() == Run.Shape.STREAK ? run.length() : 1;
    List<Observation> counted = run.months().stream().limit(length).toList();
    boolean exact = run.shape() != Run.Shape.NONE && run.exact();
    Measured.Value value =
        Measured.Value.of(
            BigDecimal.valueOf((long) length * run.sign()),
            month.plus(1 - length),
            Measured.Vintages.of(counted),
            counted.stream().flatMap(m -> m.inputs().stream()).toList());
    return exact ? value : value.with(Measured.Remark.AT_LEAST);
  }
}
