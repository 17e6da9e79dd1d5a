package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.BalanceGrowth;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.trend.TrendLine.Span;

/**
 * A quarter, a half or a year: as published about it by the pack's day, else from its months. A
 * period with a missing month is withheld and names the month. A published level carries the
 * published change or none: it is never set against another vintage.
 */
public record PeriodTotals(TradeView view, MonthlySeries series, Period period) {

  /** The figure that was published about the whole period, the newest where several were. */
  public Optional<Figure> published(String areaId, Flow flow, Measure measure) {
    return view.ofPeriod(areaId, flow, measure, period)
        .filter(figure -> figure.reading() != Mark.NIL);
  }

  /** Million yen. */
  public Measured level(String areaId, Flow flow) {
    Optional<Figure> published = published(areaId, flow, Measure.VALUE);
    if (published.flatMap(Figure::amount).isPresent()) {
      return new Measured.Value(
          published.flatMap(Figure::amount).map(Amount::inMillions).orElseThrow(),
          period.first(),
          Measured.Vintages.RELEASES,
          Optional.of(Measured.Remark.PUBLISHED),
          List.of(published.get()));
    }
    return sumOfMonths(areaId, flow);
  }

  /** Million yen: the months as their own releases have them, whatever was published since. */
  public Measured sumOfMonths(String areaId, Flow flow) {
    Span span = new TrendLine(series, areaId, flow).span(period.first(), period.last());
    return span.gap()
        .orElseGet(
            () ->
                Measured.Value.of(span.sum(), span.from(), span.vintages(), span.inputs())
                    .with(Measured.Remark.FROM_MONTHS));
  }

  /** Percent on the same period a year before. */
  public Measured change(String areaId, Flow flow) {
    Optional<Figure> published = published(areaId, flow, Measure.GROWTH);
    if (published.map(figure -> figure.reading() instanceof Percent).orElse(false)) {
      return new Measured.Value(
          published.get().reading().required(),
          period.first().yearBefore(),
          Measured.Vintages.RELEASES,
          Optional.of(Measured.Remark.PUBLISHED),
          List.of(published.get()));
    }
    Month first = period.first();
    if (published(areaId, flow, Measure.VALUE).isPresent()) {
      return new Measured.Withheld(Measured.Reason.VINTAGES, first.yearBefore());
    }
    TrendLine line = new TrendLine(series, areaId, flow);
    if (flow != Flow.BALANCE) {
      return OwnComparators.change(line, first, period.last());
    }
    Span now = line.span(first, period.last());
    Span before = line.span(first.yearBefore(), period.last().yearBefore());
    if (now.missing().isPresent() || before.missing().isPresent()) {
      return now.gap().or(before::gap).orElseThrow();
    }
    if (now.vintages() != Measured.Vintages.HISTORY) {
      return new Measured.Withheld(Measured.Reason.VINTAGES, first.yearBefore());
    }
    Optional<BigDecimal> change = BalanceGrowth.percent(now.sum(), before.sum());
    return change
        .<Measured>map(
            value ->
                Measured.Value.of(value, before.from(), Measured.Vintages.HISTORY, now.inputs()))
        .orElseGet(() -> new Measured.Withheld(Measured.Reason.NO_CHANGE, first.yearBefore()));
  }
}
