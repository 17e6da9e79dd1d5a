package org.tradebrief.table;

/** Japan's fiscal year: {@code FY2024} runs from April 2024 to March 2025. */
public record FiscalYear(int year) implements Period, Comparable<FiscalYear> {

  @Override
  public String id() {
    return "FY" + year;
  }

  @Override
  public FiscalYear yearBefore() {
    return new FiscalYear(year - 1);
  }

  @Override
  public FiscalYear previous() {
    return yearBefore();
  }

  @Override
  public Month first() {
    return new Month(year, 4);
  }

  @Override
  public Month last() {
    return new Month(year + 1, 3);
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }

  @Override
  public String toString() {
    return id();
  }
}
