package org.tradebrief.statement;

import org.tradebrief.claim.Argument;
import org.tradebrief.claim.Subject;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;

/** What is missing where the tables say nothing of a subject. */
final class Needs {

  private Needs() {}

  static Reason release(Subject subject) {
    return Reason.of("needs-release", "when", new Argument.Time(subject.period()));
  }

  /** Figures of the period as they were known on the day that is verified. */
  static Reason ownVintage(Subject subject) {
    return Reason.of("needs-own-vintage", "when", new Argument.Time(subject.period()));
  }

  static Reason of(Statement statement, Tables tables, Subject subject) {
    boolean goods = !subject.commodity().equals(Commodity.TOTAL_ID);
    boolean year =
        subject.period() instanceof FiscalYear || subject.period() instanceof CalendarYear;
    String key =
        switch (statement.kind()) {
          case THREE_MONTHS, YEAR_TO_DATE -> "needs-one-vintage";
          case YEN_EFFECT -> year ? "needs-year-indexes" : "needs-indexes";
          case YEN -> "needs-rate";
          case VALUE_VOLUME, TERMS_OF_TRADE -> year ? "needs-year-indexes" : "needs-indexes";
          case REVISED -> "needs-earlier-stage";
          case STAGES -> "needs-parts";
          case CALENDAR -> "needs-calendar";
          case ADJUSTED_CHANGE, ANNUALISED, THREE_ON_THREE -> "needs-adjusted";
          case WORKING_DAYS -> "needs-working-days";
          case RECORD, RANK, LARGEST_SINCE, LEVEL_SINCE, CROSSING -> "needs-longer-history";
          default -> "";
        };
    if (!key.isEmpty()) {
      return Reason.of(key, "when", new Argument.Time(subject.period()));
    }
    if (goods) {
      return Reason.of(
          year ? "needs-year-goods" : "needs-goods", "when", new Argument.Time(subject.period()));
    }
    if (year) {
      return Reason.of("needs-year", "when", new Argument.Time(subject.period()));
    }
    boolean partner = !subject.isWorld() && subject.period() instanceof Month;
    return Reason.of(
        partner ? "needs-partner" : "needs-figure", "when", new Argument.Time(subject.period()));
  }
}
