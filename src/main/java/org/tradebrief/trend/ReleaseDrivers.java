package org.tradebrief.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.analysis.YearBefore;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/**
 * Drivers from the commodity pages of releases, each month as printed in its own, at the newest
 * stage known on the pack's day. A line's year before follows from its value and printed change, so
 * the change is known to 0.05 points a month; the total's is printed on page 1, and follows in the
 * same way where that page is not at hand.
 */
final class ReleaseDrivers {

  private ReleaseDrivers() {}

  /** A year before and now, million yen. */
  private record Sums(BigDecimal before, BigDecimal now, List<Figure> inputs) {}

  /** Empty where a month of the span has no release with a commodity page. */
  static Optional<Drivers> of(
      TradeView view, String area, Flow flow, Drivers.Span span, Month first, Month last) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    List<List<CommodityRow>> pages = new ArrayList<>();
    for (Month month = first; !last.isBefore(month); month = month.plus(1)) {
      Month own = month;
      List<CommodityRow> page = view.commodities(area, flow, month);
      Optional<Sums> total =
          view.releaseOf(month)
              .map(Release::figures)
              .flatMap(figures -> total(figures, area, flow, own));
      if (page.isEmpty() || total.isEmpty()) {
        return Optional.empty();
      }
      pages.add(page);
      before = before.add(total.get().before());
      now = now.add(total.get().now());
    }
    return drivers(flow, span, first, last, pages, new Sums(before, now, List.of()));
  }

  /** From the release about the whole of the pack's period; empty where there is none. */
  static Optional<Drivers> ofPeriod(TradeView view, String area, Flow flow) {
    Period period = view.target().period();
    List<CommodityRow> page = view.commodities(area, flow);
    return page.isEmpty()
        ? Optional.empty()
        : total(view.own(), area, flow, period)
            .flatMap(
                total ->
                    drivers(
                        flow,
                        Drivers.Span.PERIOD,
                        period.first(),
                        period.last(),
                        List.of(page),
                        total));
  }

  private static Optional<Drivers> drivers(
      Flow flow,
      Drivers.Span span,
      Month first,
      Month last,
      List<List<CommodityRow>> pages,
      Sums total) {
    List<Drivers.Line> lines = new ArrayList<>();
    for (CommodityRow row : pages.getLast()) {
      Commodity.Level level = row.commodity().level();
      if (level == Commodity.Level.SECTION || level == Commodity.Level.ITEM) {
        line(row.commodity(), pages).ifPresent(lines::add);
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Drivers(
                flow,
                span,
                Observation.Basis.PRINTED,
                first,
                last,
                total.before(),
                total.now(),
                Drivers.largest(lines)));
  }

  private static Optional<Sums> total(FigureSet figures, String area, Flow flow, Period month) {
    boolean world = area.equals(Area.WORLD_ID);
    Optional<Figure> now =
        whole(figures, area, flow, Measure.VALUE, month)
            .filter(figure -> figure.amount().isPresent());
    Optional<Figure> printed =
        figures
            .find(TableId.TOTALS, area, Commodity.TOTAL_ID, flow, Measure.VALUE, month.yearBefore())
            .filter(figure -> world && figure.amount().isPresent());
    if (now.isPresent() && printed.isPresent()) {
      return Optional.of(
          new Sums(
              millions(printed.get()), millions(now.get()), List.of(now.get(), printed.get())));
    }
    return now.flatMap(value -> derived(value, whole(figures, area, flow, Measure.GROWTH, month)));
  }

  private static Optional<Figure> whole(
      FigureSet figures, String area, Flow flow, Measure measure, Period month) {
    Optional<Figure> total =
        area.equals(Area.WORLD_ID)
            ? TradeView.worldFigure(figures, flow, measure, month)
            : Optional.empty();
    return total.isPresent()
        ? total
        : figures.find(TableId.COMMODITIES, area, Commodity.TOTAL_ID, flow, measure, month);
  }

  /** A line that lacks a month has none: it stays in the rest. */
  private static Optional<Drivers.Line> line(Commodity commodity, List<List<CommodityRow>> pages) {
    BigDecimal before = BigDecimal.ZERO;
    BigDecimal now = BigDecimal.ZERO;
    List<Figure> inputs = new ArrayList<>();
    for (List<CommodityRow> page : pages) {
      Optional<Sums> month =
          page.stream()
              .filter(row -> row.commodity().id().equals(commodity.id()))
              .findFirst()
              .flatMap(ReleaseDrivers::sums);
      if (month.isEmpty()) {
        return Optional.empty();
      }
      before = before.add(month.get().before());
      now = now.add(month.get().now());
      inputs.addAll(month.get().inputs());
    }
    return Optional.of(new Drivers.Line(commodity, false, before, now, inputs));
  }

  /**
   * Empty where the year before cannot be said: the line is all gone, or grew past its column. No
   * trade in both years is nothing twice.
   */
  private static Optional<Sums> sums(CommodityRow row) {
    Optional<Figure> growth = row.growth();
    if (row.value().isEmpty()) {
      return Optional.empty();
    }
    Figure value = row.value().get();
    if (value.amount().isEmpty()) {
      return value.reading() == Mark.NIL && growth.isEmpty()
          ? Optional.of(new Sums(BigDecimal.ZERO, BigDecimal.ZERO, List.of(value)))
          : Optional.empty();
    }
    if (growth.map(Figure::reading).filter(Mark.NEW::equals).isPresent()) {
      return Optional.of(new Sums(BigDecimal.ZERO, millions(value), List.of(value, growth.get())));
    }
    return derived(value, growth);
  }

  private static Optional<Sums> derived(Figure value, Optional<Figure> growth) {
    return YearBefore.of(value, growth)
        .map(before -> new Sums(before.value(), millions(value), before.figures()));
  }

  private static BigDecimal millions(Figure figure) {
    return figure.amount().map(Amount::inMillions).orElseThrow();
  }
}
