package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/**
 * The level with that of a base month as 100. The base is the earliest of the last twelve months
 * from which on all months are of one kind of vintage, so that a series does not jump where the
 * releases begin.
 */
record BaseIndex() implements TrendMeasure {

  private static final BigDecimal BASE = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "base-index";
  }

  @Override
  public Scale scale() {
    return Scale.INDEX;
  }

  /** Where the last twelve months are of one kind of vintage from: at most eleven months back. */
  static Month base(TrendLine line, Month month) {
    Month base = month;
    Optional<Observation> own = line.level(month);
    for (int back = 1; back < 12 && own.isPresent(); back++) {
      Span span = line.span(month.plus(-back), month);
      if (span.missing().isPresent() || span.turnOfVintages().isPresent()) {
        return base;
      }
      base = span.from();
    }
    return base;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    if (line.flow() == Flow.BALANCE) {
      return new Measured.Withheld(Measured.Reason.NOT_FOR_FLOW, month);
    }
    Optional<Observation> now = line.level(month);
    Month from = base(line, month);
    Optional<Observation> base = line.level(from);
    if (now.isEmpty() || base.isEmpty()) {
      return new Measured.Withheld(Measured.Reason.GAP, month);
    }
    if (base.get().unrounded().signum() == 0) {
      return new Measured.Withheld(Measured.Reason.NO_CHANGE, from);
    }
    Span two = line.span(from, month);
    return Measured.Value.of(
        now.get().unrounded().multiply(BASE).divide(base.get().unrounded(), 10, RoundingMode.DOWN),
        from,
        two.vintages(),
        java.util.stream.Stream.concat(base.get().inputs().stream(), now.get().inputs().stream())
            .distinct()
            .toList());
  }
}
