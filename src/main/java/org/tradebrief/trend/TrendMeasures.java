package org.tradebrief.trend;

import java.util.List;

/** The measures, in the order of docs/trends.md. */
public final class TrendMeasures {

  private TrendMeasures() {}

  public static List<TrendMeasure> all(WorkingDays days) {
    return List.of(
        new Level(),
        new YearOnYear(),
        new ThreeMonthAverage(),
        new ThreeMonthsOnThree(),
        new FiscalYearToDate(),
        new FiscalYearToDateChange(),
        new TwelveMonthSum(),
        new BaseIndex(),
        new CumulativeBalance(),
        new PerWorkingDay(days),
        new PerWorkingDayChange(days),
        new StreakLength(),
        new LargestChangeSince(),
        new PlaceOfLevel(false),
        new PlaceOfLevel(true),
        new TurningPoint());
  }

  /**
   * What is told of a country or region, in the order of docs/trends.md: nothing that takes decades
   * or the calendar of Japan to mean something.
   */
  public static List<TrendMeasure> ofPartner() {
    return List.of(
        new Level(),
        new YearOnYear(),
        new ContributionToWorld(),
        new ShareOfWorld(),
        new ThreeMonthAverage(),
        new FiscalYearToDate(),
        new FiscalYearToDateChange(),
        new TwelveMonthSum(),
        new CumulativeBalance(),
        new StreakLength());
  }

  /** What is told of a commodity. */
  public static List<TrendMeasure> ofGoods() {
    return ofPartner().stream().filter(measure -> !(measure instanceof CumulativeBalance)).toList();
  }

  public static TrendMeasure contribution() {
    return new ContributionToWorld();
  }

  public static TrendMeasure share() {
    return new ShareOfWorld();
  }

  public static TrendMeasure twelveMonthSum() {
    return new TwelveMonthSum();
  }

  public static TrendMeasure fiscalYearToDate() {
    return new FiscalYearToDate();
  }

  public static TrendMeasure fiscalYearToDateChange() {
    return new FiscalYearToDateChange();
  }

  public static TrendMeasure perWorkingDayChange(WorkingDays days) {
    return new PerWorkingDayChange(days);
  }

  /** Those that make a series worth keeping month by month; the others say where a month stands. */
  public static List<TrendMeasure> series(WorkingDays days) {
    return all(days).stream().filter(TrendMeasures::isSeries).toList();
  }

  private static boolean isSeries(TrendMeasure measure) {
    return switch (measure.scale()) {
      case MILLION_YEN, PERCENT, POINTS, INDEX, DAYS -> true;
      case MONTHS, PLACE -> measure instanceof StreakLength;
    };
  }
}
