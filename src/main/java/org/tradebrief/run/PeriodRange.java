package org.tradebrief.run;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.table.Month;

/** The months from one to another, both included. */
public record PeriodRange(Month first, Month last) {

  private static final String DOTS = "..";

  public PeriodRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the range ends before it begins");
    }
  }

  /** Whether a text is meant as a range. */
  public static boolean isRange(String text) {
    return text.contains(DOTS);
  }

  /**
   * Reads {@code 2024-05..2025-03}.
   *
   * @throws IllegalArgumentException if it is no range
   */
  public static PeriodRange parse(String text) {
    int dots = text.indexOf(DOTS);
    if (dots < 0) {
      throw new IllegalArgumentException("no dots");
    }
    return new PeriodRange(
        Month.parse(text.substring(0, dots)), Month.parse(text.substring(dots + DOTS.length())));
  }

  boolean holds(Month month) {
    return !month.isBefore(first) && !last.isBefore(month);
  }

  List<Month> months() {
    List<Month> months = new ArrayList<>();
    for (Month month = first; !last.isBefore(month); month = month.plus(1)) {
      months.add(month);
    }
    return months;
  }
}
