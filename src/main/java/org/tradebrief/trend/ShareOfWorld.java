package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * A partner's or commodity's part of the world's exports or imports in percent, both of one
 * vintage.
 */
record ShareOfWorld() implements TrendMeasure {

  @Override
  public String id() {
    return "share";
  }

  @Override
  public Scale scale() {
    return Scale.PERCENT;
  }

  @Override
  public Measured at(TrendLine line, Month month) {
    if (line.flow() == Flow.BALANCE || line.isWorld()) {
      return new Measured.Withheld(Measured.Reason.NOT_FOR_FLOW, month);
    }
    Optional<Observation> part = line.level(month);
    Optional<Observation> whole =
        part.flatMap(
            level ->
                level.basis() == Observation.Basis.PRINTED
                    ? TrendLine.world(line.series(), line.flow()).level(month)
                    : line.series().historyLevel(line.flow(), month));
    if (part.isEmpty() || whole.isEmpty()) {
      return new Measured.Withheld(Measured.Reason.GAP, month);
    }
    Measured.Vintages vintages = Measured.Vintages.of(List.of(part.get(), whole.get()));
    if (vintages == Measured.Vintages.MIXED) {
      return new Measured.Withheld(Measured.Reason.VINTAGES, month);
    }
    Optional<BigDecimal> share = Share.percent(part.get().unrounded(), whole.get().unrounded());
    return share
        .<Measured>map(
            value ->
                Measured.Value.of(
                    value,
                    month,
                    vintages,
                    Stream.concat(part.get().inputs().stream(), whole.get().inputs().stream())
                        .toList()))
        .orElseGet(() -> new Measured.Withheld(Measured.Reason.NO_CHANGE, month));
  }
}
