package org.tradebrief.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.season.Adjustment;
import org.tradebrief.season.Quality;
import org.tradebrief.season.Regressor;
import org.tradebrief.season.X13;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * The world's exports and imports without season, and the balance of the two, in million yen. The
 * ministry's own adjusted figures are used where they were public on the pack's day; else ours, by
 * X-13 on the months that the pack may use, without what weekdays, holidays, leap years and Lunar
 * New Year are found to do. Changes from month to month exist only here: between months that are
 * not adjusted they would tell the season.
 */
public final class AdjustedTrade {

  /** Twenty years: what lies before has another season, and each year more takes its time. */
  static final int LONGEST = 240;

  private static final List<Flow> BOTH = List.of(Flow.EXPORTS, Flow.IMPORTS);

  private final MonthlySeries series;
  private final Month last;

  /** Regressors for a series that begins in a month and has so many. */
  interface Calendar {
    List<Regressor> of(Month first, int months);
  }

  private final Calendar calendar;
  private final Map<Flow, Adjustment> adjustments = new EnumMap<>(Flow.class);
  private final Map<Flow, Adjustment> monthEarlier = new EnumMap<>(Flow.class);

  /**
   * @param last the newest month that a whole month's figures exist for
   * @param calendar days beyond those that the law and the table of new years give
   */
  public AdjustedTrade(MonthlySeries series, Month last, List<CalendarDay> calendar) {
    this(series, last, CalendarRegressors.of(calendar)::of);
  }

  AdjustedTrade(MonthlySeries series, Month last, Calendar calendar) {
    this.series = series;
    this.last = last;
    this.calendar = calendar;
    for (Flow flow : BOTH) {
      if (!isMinistrys()) {
        adjustments.put(flow, adjust(flow, last));
        monthEarlier.put(flow, adjust(flow, last.previous()));
      }
    }
  }

  /** Of the pack's own month, or the one before where the pack covers only part of a month. */
  public static AdjustedTrade of(TradeView view, List<CalendarDay> calendar) {
    Month month = view.target().month();
    return new AdjustedTrade(
        new MonthlySeries(view),
        view.target().vintage().stage().coversPartOfMonth() ? month.previous() : month,
        calendar);
  }

  public Month last() {
    return last;
  }

  /** True where the figures are the ministry's own. */
  public boolean isMinistrys() {
    return BOTH.stream().allMatch(flow -> series.ministryAdjusted(flow, last).isPresent());
  }

  /** True if both flows may be shown. */
  public boolean isShown() {
    return isMinistrys()
        || adjustments.values().stream().allMatch(Adjustment.Adjusted.class::isInstance);
  }

  /** How the adjustment of a flow came out; empty where the figures are the ministry's. */
  public Optional<Adjustment> adjustment(Flow flow) {
    return Optional.ofNullable(adjustments.get(flow));
  }

  public static Optional<Quality> quality(Adjustment adjustment) {
    return switch (adjustment) {
      case Adjustment.Adjusted adjusted -> Optional.of(adjusted.quality());
      case Adjustment.Refused refused -> refused.quality();
    };
  }

  /** Million yen, whole where it is ours. */
  public Optional<BigDecimal> adjusted(Flow flow, Month month) {
    if (!isShown() || last.isBefore(month)) {
      return Optional.empty();
    }
    return flow == Flow.BALANCE
        ? difference(adjusted(Flow.EXPORTS, month), adjusted(Flow.IMPORTS, month))
        : isMinistrys()
            ? million(series.ministryAdjusted(flow, month))
            : ours(adjustments, flow).flatMap(a -> a.adjusted(month));
  }

  /** The trend; the ministry publishes none. */
  public Optional<BigDecimal> trend(Flow flow, Month month) {
    if (!isShown()) {
      return Optional.empty();
    }
    return flow == Flow.BALANCE
        ? difference(trend(Flow.EXPORTS, month), trend(Flow.IMPORTS, month))
        : ours(adjustments, flow).flatMap(a -> a.trend(month));
  }

  /**
   * What was known before: of the ministry's the state published before the newest, of ours what
   * the same method gave a month earlier, without the newest month.
   */
  public Optional<BigDecimal> before(Flow flow, Month month) {
    if (!isShown()) {
      return Optional.empty();
    }
    return flow == Flow.BALANCE
        ? difference(before(Flow.EXPORTS, month), before(Flow.IMPORTS, month))
        : isMinistrys()
            ? million(series.ministryAdjustedBefore(flow, month))
            : ours(monthEarlier, flow).flatMap(a -> a.adjusted(month));
  }

  /**
   * What the calendar had added to a month as published and is no longer in the adjusted figure;
   * nothing where a regressor was left out or the figures are the ministry's.
   */
  public Optional<BigDecimal> effect(CalendarEffect effect, Flow flow, Month month) {
    if (!isShown()) {
      return Optional.empty();
    }
    if (flow == Flow.BALANCE) {
      Optional<BigDecimal> exports = effect(effect, Flow.EXPORTS, month);
      Optional<BigDecimal> imports = effect(effect, Flow.IMPORTS, month);
      return exports.isEmpty() && imports.isEmpty()
          ? Optional.empty()
          : Optional.of(exports.orElse(BigDecimal.ZERO).subtract(imports.orElse(BigDecimal.ZERO)));
    }
    return ours(adjustments, flow)
        .flatMap(
            adjusted ->
                effect.regressors().stream()
                    .map(regressor -> adjusted.effect(regressor, month))
                    .flatMap(Optional::stream)
                    .reduce(BigDecimal::add));
  }

  /** The sum of the three months that end here, million yen. */
  public Optional<BigDecimal> threeMonths(Flow flow, Month month) {
    return sumOfThree(flow, month);
  }

  /** The change on the month before, percent; exports and imports only. */
  public Optional<BigDecimal> monthOnMonth(Flow flow, Month month) {
    return change(flow, adjusted(flow, month), adjusted(flow, month.previous()));
  }

  /** The mean of three adjusted months. */
  public Optional<BigDecimal> threeMonthAverage(Flow flow, Month month) {
    return sumOfThree(flow, month)
        .map(sum -> sum.divide(BigDecimal.valueOf(3), 10, RoundingMode.DOWN));
  }

  /** Three adjusted months on the three before, percent. */
  public Optional<BigDecimal> threeOnThree(Flow flow, Month month) {
    return change(flow, sumOfThree(flow, month), sumOfThree(flow, month.plus(-3)));
  }

  /** The same as a rate for a year, percent: to the fourth power. */
  public Optional<BigDecimal> threeMonthsAnnualised(Flow flow, Month month) {
    return threeOnThree(flow, month)
        .map(change -> change.movePointLeft(2).add(BigDecimal.ONE))
        .filter(ratio -> ratio.signum() > 0)
        .map(ratio -> ratio.pow(4).subtract(BigDecimal.ONE).movePointRight(2));
  }

  /** The published figures of the month itself: what a cell is traced to. */
  public List<Figure> inputs(Flow flow, Month month) {
    if (isMinistrys() && flow != Flow.BALANCE) {
      return series.ministryAdjusted(flow, month).stream().toList();
    }
    return series.level(Area.WORLD_ID, flow, month).map(Observation::inputs).orElse(List.of());
  }

  private Optional<BigDecimal> sumOfThree(Flow flow, Month month) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int back = 0; back < 3; back++) {
      Optional<BigDecimal> value = adjusted(flow, month.plus(-back));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(value.get());
    }
    return Optional.of(sum);
  }

  private static Optional<BigDecimal> million(Optional<Figure> figure) {
    return figure.flatMap(Figure::amount).map(Amount::inMillions);
  }

  private static Optional<BigDecimal> change(
      Flow flow, Optional<BigDecimal> now, Optional<BigDecimal> before) {
    return flow == Flow.BALANCE || now.isEmpty() || before.isEmpty()
        ? Optional.empty()
        : Growth.percent(now.get(), before.get());
  }

  private static Optional<BigDecimal> difference(
      Optional<BigDecimal> exports, Optional<BigDecimal> imports) {
    return exports.flatMap(out -> imports.map(out::subtract));
  }

  private static Optional<Adjustment.Adjusted> ours(Map<Flow, Adjustment> of, Flow flow) {
    return of.get(flow) instanceof Adjustment.Adjusted adjusted
        ? Optional.of(adjusted)
        : Optional.empty();
  }

  /** On the months without a gap that end at {@code to}, twenty years at most. */
  private Adjustment adjust(Flow flow, Month to) {
    List<BigDecimal> newestFirst = new ArrayList<>();
    Optional<Observation> level = series.level(Area.WORLD_ID, flow, to);
    while (level.isPresent() && newestFirst.size() < LONGEST) {
      newestFirst.add(level.get().unrounded());
      level = series.level(Area.WORLD_ID, flow, to.plus(-newestFirst.size()));
    }
    Month first = to.plus(1 - newestFirst.size());
    return X13.adjust(first, newestFirst.reversed(), calendar.of(first, newestFirst.size()));
  }
}
