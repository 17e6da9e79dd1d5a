package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * The trade in an item with one area month by month: as its own release printed it, else from the
 * ministry's series of commodities for months before the pack's. A gap stays a gap.
 */
public final class ItemSeries {

  private final TradeView view;
  private final String area;
  private final Flow flow;

  public ItemSeries(TradeView view, String area, Flow flow) {
    this.view = view;
    this.area = area;
    this.flow = flow;
  }

  /**
   * One month beside the same month a year before.
   *
   * @param value million yen
   * @param before million yen; derived from the printed growth where a release is the source
   * @param growth percent, as printed or computed within the series
   */
  public record Pair(
      Month month, BigDecimal value, BigDecimal before, BigDecimal growth, List<Figure> figures) {

    public Pair {
      figures = List.copyOf(figures);
    }
  }

  /** Empty where the month or its year before is not at hand, or its growth is a mark. */
  public Optional<Pair> pair(String item, Month month) {
    Optional<Release> release = view.releaseOf(month);
    Optional<Figure> value =
        release.flatMap(found -> printed(found.figures(), item, Measure.VALUE, month));
    return value.isPresent()
        ? value.flatMap(figure -> printedPair(figure, release.orElseThrow().figures(), item, month))
        : history(item, month);
  }

  private Optional<Pair> printedPair(Figure value, FigureSet figures, String item, Month month) {
    Optional<Figure> growth = printed(figures, item, Measure.GROWTH, month);
    return YearBefore.of(value, growth)
        .map(
            before ->
                new Pair(
                    month,
                    millions(value),
                    before.value(),
                    growth.flatMap(Figure::percent).map(Percent::value).orElseThrow(),
                    before.figures()));
  }

  private Optional<Figure> printed(FigureSet figures, String item, Measure measure, Month month) {
    Optional<Figure> onPage = figures.find(TableId.COMMODITIES, area, item, flow, measure, month);
    return onPage.isPresent() || !item.equals(Commodity.TOTAL_ID)
        ? onPage
        : figures.find(TableId.AREAS, area, item, flow, measure, month);
  }

  private Optional<Pair> history(String item, Month month) {
    if (!month.isBefore(view.target().month())) {
      return Optional.empty();
    }
    Optional<Figure> now = series(item, month);
    Optional<Figure> then = series(item, month.yearBefore());
    if (now.isEmpty() || then.isEmpty()) {
      return Optional.empty();
    }
    return Growth.percent(millions(now.get()), millions(then.get()))
        .map(
            growth ->
                new Pair(
                    month,
                    millions(now.get()),
                    millions(then.get()),
                    growth,
                    List.of(now.get(), then.get())));
  }

  private Optional<Figure> series(String item, Month month) {
    return view.history()
        .find(TableId.COMMODITY_HISTORY, area, item, flow, Measure.VALUE, month)
        .filter(figure -> figure.amount().isPresent());
  }

  private static BigDecimal millions(Figure figure) {
    return figure.amount().map(Amount::inMillions).orElseThrow();
  }
}
