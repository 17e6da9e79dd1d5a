package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Stage;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/**
 * Levels and changes of fiscal and calendar years. A year speaks as it was published by the pack's
 * day; where nothing was published, and in a pack of the history always, its months are summed from
 * the history file, where it has them all, which is of a later state and says so by its basis. In a
 * pack about a period any span speaks as {@link PeriodTotals} has it, from its own releases first.
 */
final class YearSeries {

  private final Facts facts;

  YearSeries(Facts facts) {
    this.facts = facts;
  }

  Optional<Observation> level(String area, Flow flow, Period year) {
    if (facts.isPeriod()) {
      return observation(totals(year).level(area, flow), year, Amount::millions);
    }
    return printed(area, flow, Measure.VALUE, year)
        .filter(figure -> figure.amount().isPresent())
        .map(figure -> printed(figure, year, figure.amount().orElseThrow().inMillions()))
        .or(() -> summed(area, flow, year));
  }

  /** Empty for a balance that changed its sign. */
  Optional<Observation> growth(String area, Flow flow, Period year) {
    if (facts.isPeriod()) {
      return observation(totals(year).change(area, flow), year, Rounding::percent);
    }
    return printed(area, flow, Measure.GROWTH, year)
        .filter(figure -> figure.percent().isPresent())
        .map(figure -> printed(figure, year, figure.reading().required()))
        .or(() -> computed(area, flow, year));
  }

  /** The sum of the history's months alone; empty where a month is missing. */
  Optional<Observation> summed(String area, Flow flow, Period year) {
    if (year instanceof Month) {
      return Optional.empty();
    }
    List<Figure> inputs = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    Optional<Observation> last = Optional.empty();
    for (Month m = year.first(); !year.last().isBefore(m); m = m.plus(1)) {
      last = facts.series().historyLevel(area, flow, m);
      if (last.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(last.get().unrounded());
      inputs.addAll(last.get().inputs());
    }
    return Optional.of(
        new Observation(
            year.last(),
            Amount.millions(sum),
            sum,
            sum.signum(),
            Observation.Basis.HISTORY,
            last.get().vintage(),
            inputs));
  }

  private Optional<Observation> computed(String area, Flow flow, Period year) {
    if (printed(area, flow, Measure.VALUE, year).isPresent()) {
      return Optional.empty();
    }
    Optional<Observation> now = summed(area, flow, year);
    Optional<Observation> before = summed(area, flow, year.yearBefore());
    return Changes.between(now, before, flow == Flow.BALANCE, year.last());
  }

  private PeriodTotals totals(Period period) {
    return new PeriodTotals(facts.view(), facts.series(), period);
  }

  /** A sum into which a month of the history enters is of the history's state. */
  private static Optional<Observation> observation(
      Measured measured, Period period, Function<BigDecimal, Reading> reading) {
    if (!(measured instanceof Measured.Value value)) {
      return Optional.empty();
    }
    if (value.remark().equals(Optional.of(Measured.Remark.PUBLISHED))) {
      return Optional.of(printed(value.inputs().getFirst(), period, value.exact()));
    }
    boolean printed = value.vintages() == Measured.Vintages.RELEASES;
    Figure source =
        value.inputs().stream()
            .filter(figure -> figure.vintage().stage() == Stage.TIME_SERIES)
            .findFirst()
            .orElseGet(() -> value.inputs().getLast());
    return Optional.of(
        new Observation(
            period.last(),
            reading.apply(value.exact()),
            value.exact(),
            value.exact().signum(),
            printed ? Observation.Basis.PRINTED : Observation.Basis.HISTORY,
            source.vintage(),
            value.inputs()));
  }

  private Optional<Figure> printed(String area, Flow flow, Measure measure, Period year) {
    return year instanceof Month || facts.isHistoryMonth()
        ? Optional.empty()
        : facts.view().fiscalYear(area, flow, measure, year);
  }

  private static Observation printed(Figure figure, Period year, BigDecimal value) {
    int direction =
        figure.reading() instanceof Percent percent ? percent.direction() : value.signum();
    return new Observation(
        year.last(),
        figure.reading(),
        value,
        direction,
        Observation.Basis.PRINTED,
        figure.vintage(),
        List.of(figure));
  }
}
