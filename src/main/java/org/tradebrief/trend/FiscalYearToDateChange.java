package org.tradebrief.trend;

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
    Measured measured = OwnComparators.change(line, month.fiscalYear().first(), month);
    if (!(measured instanceof Measured.Value value)) {
      return measured;
    }
    if (value.vintages() == Measured.Vintages.HISTORY) {
      return value;
    }
    return month.equals(month.fiscalYear().last())
        ? new Measured.Withheld(Measured.Reason.AS_PUBLISHED, month)
        : value;
  }
}
