package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/**
 * How many months ago the sum of twelve months turned last. A month is a peak (a trough) if its sum
 * is higher (lower) than those of the five months before and the five after, so the newest turn
 * that can be seen is five months old. Looks back ten years at most, and no further than the first
 * gap.
 */
record TurningPoint() implements TrendMeasure {

  private static final int SIDE = 5;

  private static final int FURTHEST = 120;

  private static final TwelveMonthSum SUM = new TwelveMonthSum();

  @Override
  public String id() {
    return "turning-point";
  }

  @Override
  public Scale scale() {
    return Scale.MONTHS;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    List<BigDecimal> sums = new ArrayList<>();
    Measured sum = SUM.at(line, month);
    while (sum instanceof Measured.Value value && sums.size() <= FURTHEST) {
      sums.add(value.exact());
      int found = sums.size() - 1 - SIDE;
      Optional<Measured.Remark> turn = found < SIDE ? Optional.empty() : turn(sums, found);
      if (turn.isPresent()) {
        Span used = line.span(month.plus(-found - SIDE - 11), month);
        return Measured.Value.of(
                BigDecimal.valueOf(found), month.plus(-found), used.vintages(), used.inputs())
            .with(turn.get());
      }
      sum = SUM.at(line, month.plus(-sums.size()));
    }
    return sum instanceof Measured.Withheld gap
        ? gap
        : new Measured.Withheld(Measured.Reason.NOT_YET, month.plus(-FURTHEST));
  }

  private static Optional<Measured.Remark> turn(List<BigDecimal> newestFirst, int at) {
    boolean peak = true;
    boolean trough = true;
    for (int i = at - SIDE; i <= at + SIDE; i++) {
      int compared = newestFirst.get(i).compareTo(newestFirst.get(at));
      peak = peak && (i == at || compared < 0);
      trough = trough && (i == at || compared > 0);
    }
    return peak
        ? Optional.of(Measured.Remark.PEAK)
        : trough ? Optional.of(Measured.Remark.TROUGH) : Optional.empty();
  }
}
