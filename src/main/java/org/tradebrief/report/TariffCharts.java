package org.tradebrief.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.RateSteps;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.analysis.WeightedRate;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/** The weighted rate from day to day, and the goods in the scope of duties, on one route. */
final class TariffCharts {

  private final TradeView view;
  private final TariffView tariffs;
  private final TariffRoute route;

  TariffCharts(TradeView view, TariffView tariffs, TariffRoute route) {
    this.view = view;
    this.tariffs = tariffs;
    this.route = route;
  }

  /**
   * Two rows a step, the day before it and its own, so that a line through them is one of steps;
   * the pack's day parts what is in force from what is announced.
   */
  Optional<DataChart> steps() {
    List<RateSteps.Step> steps = RateSteps.of(view, tariffs, route);
    if (steps.isEmpty() || steps.getFirst().from().isAfter(tariffs.on())) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    LocalDate today = tariffs.on();
    BigDecimal rate = rate(steps.getFirst());
    LocalDate last = steps.getFirst().from();
    rows.add(row(last, rate, today));
    for (RateSteps.Step step : steps.subList(1, steps.size())) {
      if (last.isBefore(today) && !step.from().isBefore(today) && !step.from().equals(today)) {
        rows.add(row(today, rate, today));
        last = today;
      }
      LocalDate eve = step.from().minusDays(1);
      if (eve.isAfter(last)) {
        rows.add(row(eve, rate, today));
      }
      rate = rate(step);
      last = step.from();
      rows.add(row(last, rate, today));
    }
    if (last.isBefore(today)) {
      rows.add(row(today, rate, today));
      last = today;
    }
    rows.add(row(last.plusMonths(2).withDayOfMonth(1), rate, today));
    return Optional.of(chart(rows));
  }

  private static BigDecimal rate(RateSteps.Step step) {
    WeightedRate rate = step.rate();
    return rate.before().orElse(rate.now()).high();
  }

  private static Row row(LocalDate day, BigDecimal rate, LocalDate today) {
    Cell cell = RateCells.percent(Optional.of(rate), "weighted-rate", List.of());
    return new Row(
        day.toString(),
        RowRole.ITEM,
        0,
        List.of(
            new Cell.Day(day),
            day.isAfter(today) ? Cells.EMPTY : cell,
            day.isBefore(today) ? Cells.EMPTY : cell,
            day.equals(today) ? cell : Cells.EMPTY));
  }

  private DataChart chart(List<Row> rows) {
    return new DataChart(
        ExposureTables.STEPS,
        SheetChart.Kind.STEPS,
        new DataTable(
            "chart-tariff-steps",
            Optional.of(view.target().vintage()),
            Optional.empty(),
            List.of(
                Column.of("day", Kind.DATE, 0),
                Column.of("rate_until", Kind.PERCENT, 1),
                Column.of("rate_ahead", Kind.PERCENT, 1),
                Column.of("release_day", Kind.PERCENT, 1)),
            rows),
        "day",
        List.of(
            new DataChart.Series("rate_until", Shape.STEP, Ink.FOCUS),
            new DataChart.Series("rate_ahead", Shape.STEP, Ink.IMPORTS),
            new DataChart.Series("release_day", Shape.STEP, Ink.MUTED)),
        rows.size());
  }

  /** The items that duties of their own name, and the rest, by their share of the exports. */
  Optional<DataChart> exposure() {
    List<TariffExposure.Line> lines = ExposureOrder.of(view, tariffs, route);
    List<Row> rows =
        lines.stream()
            .filter(line -> line.kind() != TariffExposure.Kind.ALL)
            .map(line -> row(line, lines.getLast().value()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DataChart(
            ExposureTables.EXPOSURE,
            SheetChart.Kind.DIVERGING_BARS,
            new DataTable(
                "chart-tariff-exposure",
                Optional.of(view.target().vintage()),
                Optional.empty(),
                List.of(
                    Column.of("item", Kind.TEXT, 0),
                    Column.of("share", Kind.PERCENT, 1),
                    Column.of("cover", Kind.TEXT, 0),
                    Column.of("statutory", Kind.PERCENT, 1)),
                rows),
            "item",
            List.of(new DataChart.Series("share", Shape.COLUMN, Ink.FOCUS)),
            rows.size()));
  }

  private static Row row(TariffExposure.Line line, BigDecimal all) {
    return new Row(
        line.commodity().map(commodity -> commodity.id()).orElse("REST"),
        RowRole.ITEM,
        0,
        List.of(
            ExposureRows.name(line),
            RateCells.percent(Share.percent(line.value(), all), "share", line.figures()),
            new Cell.Word("tariff-cover." + line.cover()),
            RateCells.percent(
                line.rate().map(range -> range.high()), "statutory-rate", line.figures())));
  }
}
