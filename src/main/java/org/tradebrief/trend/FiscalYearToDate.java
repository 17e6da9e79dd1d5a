package org.tradebrief.trend;

import org.tradebrief.arithmetic.YearToDate;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/** The sum from April to the month, in March the fiscal year. */
record FiscalYearToDate() implements TrendMeasure {

  @Override
  public String id() {
    return "fiscal-year-to-date";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    Span span = line.span(month.fiscalYear().first(), month);
    return YearToDate.fiscal(month, span.values())
        .<Measured>map(sum -> Measured.Value.of(sum, span.from(), span.vintages(), span.inputs()))
        .orElseGet(() -> span.gap().orElseThrow());
  }
}
