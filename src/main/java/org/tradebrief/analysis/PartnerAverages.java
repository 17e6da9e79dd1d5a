package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * The mean of the printed changes on a year before of a partner's trade, in the months before a day
 * and in those after it. Months without a release are left out on both sides; the month of the day
 * itself is on neither.
 *
 * @param before percent, at most the twelve months before that of the day
 * @param after percent, at most the twelve months after it, up to the pack's
 */
public record PartnerAverages(
    String area,
    List<Observation> monthsBefore,
    List<Observation> monthsAfter,
    BigDecimal before,
    BigDecimal after) {

  private static final int MOST = 12;

  /** So few months would say more about themselves than about the time. */
  private static final int FEWEST = 3;

  public PartnerAverages {
    monthsBefore = List.copyOf(monthsBefore);
    monthsAfter = List.copyOf(monthsAfter);
  }

  /** Empty with less than three months on either side. */
  public static Optional<PartnerAverages> of(
      MonthlySeries series, String area, Flow flow, Month began, Month last) {
    List<Observation> before = new ArrayList<>();
    List<Observation> after = new ArrayList<>();
    for (int i = MOST; i >= 1; i--) {
      printed(series, area, flow, began.plus(-i)).ifPresent(before::add);
    }
    for (int i = 1; i <= MOST && !last.isBefore(began.plus(i)); i++) {
      printed(series, area, flow, began.plus(i)).ifPresent(after::add);
    }
    if (before.size() < FEWEST || after.size() < FEWEST) {
      return Optional.empty();
    }
    return Optional.of(new PartnerAverages(area, before, after, mean(before), mean(after)));
  }

  private static Optional<Observation> printed(
      MonthlySeries series, String area, Flow flow, Month month) {
    return series
        .growth(area, flow, month)
        .filter(found -> found.basis() == Observation.Basis.PRINTED);
  }

  private static BigDecimal mean(List<Observation> months) {
    return months.stream()
        .map(Observation::unrounded)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(months.size()), MathContext.DECIMAL64);
  }

  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    monthsBefore.forEach(month -> figures.addAll(month.inputs()));
    monthsAfter.forEach(month -> figures.addAll(month.inputs()));
    return figures;
  }
}
