package org.tradebrief.trend;

import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.TrendLine.Span;

/**
 * The sum of three months over the sum of the three before, in percent. Not adjusted for season:
 * from a quarter to the next it holds the season too. Exports and imports only, and only where all
 * six months are of one kind of vintage.
 */
record ThreeMonthsOnThree() implements TrendMeasure {

  @Override
  public String id() {
    return "three-months-on-three";
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
    Span six = line.span(month.plus(-5), month);
    Optional<Month> turn = six.turnOfVintages();
    if (six.missing().isPresent()) {
      return six.gap().get();
    }
    if (turn.isPresent()) {
      return new Measured.Withheld(Measured.Reason.VINTAGES, turn.get());
    }
    return Growth.percent(
            line.span(month.plus(-2), month).sum(), line.span(month.plus(-5), month.plus(-3)).sum())
        .<Measured>map(
            change -> Measured.Value.of(change, six.from(), six.vintages(), six.inputs()))
        .orElseGet(() -> new Measured.Withheld(Measured.Reason.NO_CHANGE, six.from()));
  }
}
