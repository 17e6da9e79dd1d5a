package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/** The mean of the month and the two before it, not adjusted for season. */
record ThreeMonthAverage() implements TrendMeasure {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(3);

  @Override
  public String id() {
    return "three-month-average";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Span span = line.span(month.plus(-2), month);
    return span.gap()
        .orElseGet(
            () ->
                Measured.Value.of(
                    span.sum().divide(MONTHS, 10, RoundingMode.DOWN),
                    span.from(),
                    span.vintages(),
                    span.inputs()));
  }
}
