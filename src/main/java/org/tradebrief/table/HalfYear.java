package org.tradebrief.table;

/**
 * A half of a calendar or fiscal year: {@code 2024-H1} is January to June 2024, {@code FY2024-H1}
 * April to September 2024. The ministry publishes first halves of both.
 */
public record HalfYear(int year, int half, boolean fiscal) implements Period {

  public HalfYear {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("not a half: " + half);
    }
  }

  @Override
  public String id() {
    return (fiscal ? "FY" : "") + year + "-H" + half;
  }

  @Override
  public HalfYear yearBefore() {
    return new HalfYear(year - 1, half, fiscal);
  }

  @Override
  public HalfYear previous() {
    return half == 1 ? new HalfYear(year - 1, 2, fiscal) : new HalfYear(year, 1, fiscal);
  }

  @Override
  public Month first() {
    return new Month(year, fiscal ? 4 : 1).plus((half - 1) * 6);
  }

  @Override
  public Month last() {
    return first().plus(5);
  }

  @Override
  public String toString() {
    return id();
  }
}
