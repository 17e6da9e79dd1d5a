package org.tradebrief.table;

import java.time.YearMonth;

/** A calendar month, the period of a monthly release. Ordered by time. */
public record Month(int year, int month) implements Period, Comparable<Month> {

  public Month {
    if (year < 1900 || year > 2200 || month < 1 || month > 12) {
      throw new IllegalArgumentException("not a month: " + year + "-" + month);
    }
  }

  /** Reads {@code 2025-03}. */
  public static Month parse(String text) {
    if (!text.matches("\\d{4}-\\d{2}")) {
      throw new IllegalArgumentException("not a month written YYYY-MM: " + text);
    }
    return new Month(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(5)));
  }

  public static Month of(YearMonth value) {
    return new Month(value.getYear(), value.getMonthValue());
  }

  public YearMonth toYearMonth() {
    return YearMonth.of(year, month);
  }

  /** This month moved by a number of months, which may be negative. */
  public Month plus(int months) {
    return of(toYearMonth().plusMonths(months));
  }

  @Override
  public Month previous() {
    return plus(-1);
  }

  /** The fiscal year (April to March) that holds this month. */
  public FiscalYear fiscalYear() {
    return new FiscalYear(month >= 4 ? year : year - 1);
  }

  public boolean isBefore(Month other) {
    return compareTo(other) < 0;
  }

  @Override
  public String id() {
    return year + (month < 10 ? "-0" : "-") + month;
  }

  @Override
  public Month yearBefore() {
    return new Month(year - 1, month);
  }

  @Override
  public Month first() {
    return this;
  }

  @Override
  public Month last() {
    return this;
  }

  @Override
  public int compareTo(Month other) {
    return Integer.compare(year * 12 + month, other.year * 12 + other.month);
  }

  @Override
  public String toString() {
    return id();
  }
}
