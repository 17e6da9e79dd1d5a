package org.tradebrief.table;

/** A quarter of the calendar year: {@code 2025-Q1} is January to March 2025. */
public record Quarter(int year, int quarter) implements Period {

  public Quarter {
    if (quarter < 1 || quarter > 4) {
      throw new IllegalArgumentException("not a quarter: " + quarter);
    }
  }

  @Override
  public String id() {
    return year + "-Q" + quarter;
  }

  @Override
  public Quarter yearBefore() {
    return new Quarter(year - 1, quarter);
  }

  @Override
  public Quarter previous() {
    return quarter == 1 ? new Quarter(year - 1, 4) : new Quarter(year, quarter - 1);
  }

  @Override
  public Month first() {
    return new Month(year, quarter * 3 - 2);
  }

  @Override
  public Month last() {
    return new Month(year, quarter * 3);
  }

  @Override
  public String toString() {
    return id();
  }
}
