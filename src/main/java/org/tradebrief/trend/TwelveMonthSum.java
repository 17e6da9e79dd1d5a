package org.tradebrief.trend;

import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/** The sum of the month and the eleven before it: a year that ends every month, without season. */
record TwelveMonthSum() implements TrendMeasure {

  @Override
  public String id() {
    return "twelve-month-sum";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Span span = line.span(month.plus(-11), month);
    return span.gap()
        .orElseGet(
            () -> Measured.Value.of(span.sum(), span.from(), span.vintages(), span.inputs()));
  }
}
