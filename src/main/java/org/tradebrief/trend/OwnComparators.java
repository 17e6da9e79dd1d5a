package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Month;

/**
 * The change of a sum of months on the year before, in percent, each month against the comparator
 * of its own release: {@code level / (1 + printed change)}; a month of the history against the
 * history. So no month is compared across vintages. Printed changes are known to 0.1, the result to
 * 0.05.
 */
final class OwnComparators {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private OwnComparators() {}

  /**
   * Sums of both years in million yen.
   *
   * @param growths the changes they rest on, one a month
   */
  record Sums(BigDecimal now, BigDecimal before, List<Observation> growths, List<Figure> inputs) {

    /** None where there was nothing a year before. */
    Optional<BigDecimal> percent() {
      return Growth.percent(now, before);
    }
  }

  /** The sums, or why there are none. */
  record Found(Optional<Sums> known, Optional<Measured> withheld) {

    private static Found none(Measured.Reason reason, Month month) {
      return new Found(Optional.empty(), Optional.of(new Measured.Withheld(reason, month)));
    }
  }

  static Found sums(TrendLine line, Month first, Month last) {
    BigDecimal now = BigDecimal.ZERO;
    BigDecimal before = BigDecimal.ZERO;
    List<Observation> months = new ArrayList<>();
    List<Figure> inputs = new ArrayList<>();
    for (Month m = first; !last.isBefore(m); m = m.plus(1)) {
      Optional<Observation> level = line.level(m);
      Optional<Observation> growth = line.growth(m);
      if (level.isEmpty() || growth.isEmpty()) {
        return Found.none(Measured.Reason.GAP, m);
      }
      BigDecimal ratio = HUNDRED.add(growth.get().unrounded());
      if (ratio.signum() <= 0) {
        return Found.none(Measured.Reason.NO_CHANGE, m);
      }
      now = now.add(level.get().unrounded());
      before =
          before.add(
              level.get().unrounded().multiply(HUNDRED).divide(ratio, 10, RoundingMode.HALF_UP));
      months.add(growth.get());
      inputs.addAll(level.get().inputs());
      inputs.addAll(growth.get().inputs());
    }
    return new Found(Optional.of(new Sums(now, before, months, inputs)), Optional.empty());
  }

  static Measured change(TrendLine line, Month first, Month last) {
    Found found = sums(line, first, last);
    if (found.known().isEmpty()) {
      return found.withheld().orElseThrow();
    }
    Sums sums = found.known().get();
    if (sums.percent().isEmpty()) {
      return new Measured.Withheld(Measured.Reason.NO_CHANGE, first);
    }
    Measured.Value value =
        Measured.Value.of(
            sums.percent().get(),
            first.yearBefore(),
            Measured.Vintages.of(sums.growths()),
            sums.inputs());
    return value.vintages() == Measured.Vintages.HISTORY
        ? value
        : value.with(Measured.Remark.FROM_PRINTED_CHANGES);
  }
}
