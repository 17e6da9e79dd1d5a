package org.tradebrief.table;

/** A calendar year, used by the ministry's index tables: {@code CY2022}. */
public record CalendarYear(int year) implements Period {

  @Override
  public String id() {
    return "CY" + year;
  }

  @Override
  public CalendarYear yearBefore() {
    return new CalendarYear(year - 1);
  }

  @Override
  public CalendarYear previous() {
    return yearBefore();
  }

  @Override
  public Month first() {
    return new Month(year, 1);
  }

  @Override
  public Month last() {
    return new Month(year, 12);
  }

  @Override
  public String toString() {
    return id();
  }
}
