package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Month;

/**
 * Sums from the first month of a year to a month of it. A sum exists only where every month does.
 *
 * <p>Source: the terms of {@link FiscalSums}, cut at the newest month.
 */
public final class YearToDate {

  private YearToDate() {}

  /** From April. */
  public static Optional<BigDecimal> fiscal(Month month, Map<Month, BigDecimal> months) {
    return from(month.fiscalYear().first(), month, months);
  }

  /** From January. */
  public static Optional<BigDecimal> calendar(Month month, Map<Month, BigDecimal> months) {
    return from(new Month(month.year(), 1), month, months);
  }

  private static Optional<BigDecimal> from(Month first, Month last, Map<Month, BigDecimal> months) {
    int count = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    return FiscalSums.sum(first, count, months);
  }
}
