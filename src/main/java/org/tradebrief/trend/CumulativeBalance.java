package org.tradebrief.trend;

import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/** Surpluses less deficits since the January of the month's year: how the year stands so far. */
record CumulativeBalance() implements TrendMeasure {

  @Override
  public String id() {
    return "cumulative-balance";
  }

  @Override
  public Scale scale() {
    return Scale.MILLION_YEN;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    if (line.flow() != Flow.BALANCE) {
      return new Measured.Withheld(Measured.Reason.NOT_FOR_FLOW, month);
    }
    Span span = line.span(new Month(month.year(), 1), month);
    return span.gap()
        .orElseGet(
            () -> Measured.Value.of(span.sum(), span.from(), span.vintages(), span.inputs()));
  }
}
