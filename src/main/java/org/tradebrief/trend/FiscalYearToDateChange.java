package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * The change of the fiscal year so far on the same months a year before, in percent. The year
 * before is not taken from another vintage: each month stands against the comparator of its own
 * release, {@code level / (1 + printed change)}, or, for a month of the history, against the
 * history. Printed changes are known to 0.1, so the result is known to 0.05 either way. In March
 * the ministry itself prints the change of the year, against figures revised since (fiscal 2024
 * imports: 4.7, where the months give 4.8); then nothing is computed from releases.
 */
record FiscalYearToDateChange() implements TrendMeasure {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "fiscal-year-to-date-change";
  }

  @Override
  public Scale scale() {
    return Scale.PERCENT;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    if (line.flow() == Flow.BALANCE) {
      return new Measured.Withheld(Measured.Reason.NOT_FOR_FLOW, month);
    }
    BigDecimal now = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    List<Observation> months = new ArrayList<>();
    List<Figure> inputs = new ArrayList<>();
    Month first = month.fiscalYear().first();
    for (Month m = first; !month.isBefore(m); m = m.plus(1)) {
      Optional<Observation> level = line.level(m);
      Optional<Observation> growth = line.growth(m);
      if (level.isEmpty() || growth.isEmpty()) {
        return new Measured.Withheld(Measured.Reason.GAP, m);
      }
      BigDecimal ratio = HUNDRED.add(growth.get().unrounded());
      if (ratio.signum() <= 0) {
        return new Measured.Withheld(Measured.Reason.NO_CHANGE, m);
      }
      now = now.add(level.get().unrounded());
      before =
          before.add(
              level.get().unrounded().multiply(HUNDRED).divide(ratio, 10, RoundingMode.HALF_UP));
      months.add(growth.get());
      inputs.addAll(level.get().inputs());
      inputs.addAll(growth.get().inputs());
    }
    BigDecimal change = Growth.percent(now, before).orElseThrow();
    Measured.Value value =
        Measured.Value.of(
            change, first.yearBefore(), Measured.Vintages.of(months), List.copyOf(inputs));
    if (value.vintages() == Measured.Vintages.HISTORY) {
      return value;
    }
    return month.equals(month.fiscalYear().last())
        ? new Measured.Withheld(Measured.Reason.AS_PUBLISHED, month)
        : value.with(Measured.Remark.FROM_PRINTED_CHANGES);
  }
}
