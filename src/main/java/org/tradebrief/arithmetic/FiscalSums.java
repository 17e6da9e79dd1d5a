package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * Sums of months over the ministry's terms: fiscal year April to March, its halves from April and
 * from October. A sum exists only where every month does.
 *
 * <p>Source: the ministry's period releases (calendar year, fiscal year, and first halves of both).
 */
public final class FiscalSums {

  private FiscalSums() {}

  /** All months of a period, such as a fiscal or a calendar year. */
  public static Optional<BigDecimal> of(Period period, Map<Month, BigDecimal> months) {
    return sum(period.first(), period.months().size(), months);
  }

  public static Optional<BigDecimal> year(FiscalYear year, Map<Month, BigDecimal> months) {
    return sum(year.first(), 12, months);
  }

  /** April to September. */
  public static Optional<BigDecimal> firstHalf(FiscalYear year, Map<Month, BigDecimal> months) {
    return sum(year.first(), 6, months);
  }

  /** October to March. */
  public static Optional<BigDecimal> secondHalf(FiscalYear year, Map<Month, BigDecimal> months) {
    return sum(year.first().plus(6), 6, months);
  }

  /** A number of months in a row from {@code first}. */
  static Optional<BigDecimal> sum(Month first, int count, Map<Month, BigDecimal> months) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < count; i++) {
      BigDecimal value = months.get(first.plus(i));
      if (value == null) {
        return Optional.empty();
      }
      sum = sum.add(value);
    }
    return Optional.of(sum);
  }
}
