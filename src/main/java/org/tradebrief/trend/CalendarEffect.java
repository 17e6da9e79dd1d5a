package org.tradebrief.trend;

import java.util.List;

/** What the calendar does to a month, in the two parts that a reader asks for. */
public enum CalendarEffect {
  /** Weekdays, holidays and the leap day. */
  DAYS("days", CalendarRegressors.WEEKDAYS, CalendarRegressors.HOLIDAYS),
  /** Trade brought forward or put off before Lunar New Year. */
  LUNAR_NEW_YEAR("lunar", CalendarRegressors.LUNAR);

  private final String id;
  private final List<String> regressors;

  CalendarEffect(String id, String... regressors) {
    this.id = id;
    this.regressors = List.of(regressors);
  }

  public String id() {
    return id;
  }

  List<String> regressors() {
    return regressors;
  }
}
