package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * The change on the year per working day, in percent: {@code (1 + change) * days a year before /
 * days - 1} with the change as printed, so that both years are of the vintage of the release.
 * Exports and imports only.
 */
record PerWorkingDayChange(WorkingDays days) implements TrendMeasure {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final YearOnYear CHANGE = new YearOnYear();

  @Override
  public String id() {
    return "per-working-day-change";
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
    if (!days.covers(month) || !days.covers(month.yearBefore())) {
      return new Measured.Withheld(Measured.Reason.GAP, month.yearBefore());
    }
    Measured change = CHANGE.at(line, month);
    if (!(change instanceof Measured.Value value)) {
      return change;
    }
    BigDecimal ratio =
        HUNDRED
            .add(value.exact())
            .multiply(BigDecimal.valueOf(days.in(month.yearBefore())))
            .divide(BigDecimal.valueOf(days.in(month)), 10, RoundingMode.DOWN);
    Measured.Value perDay =
        Measured.Value.of(ratio.subtract(HUNDRED), value.from(), value.vintages(), value.inputs());
    return value.vintages() == Measured.Vintages.HISTORY
        ? perDay
        : perDay.with(Measured.Remark.FROM_PRINTED_CHANGES);
  }
}
