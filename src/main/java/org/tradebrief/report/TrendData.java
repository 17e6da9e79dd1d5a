package org.tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.IndexPeriod;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.document.RowRole;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;
import org.tradebrief.trend.AdjustedTrade;
import org.tradebrief.trend.CalendarEffect;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;
import org.tradebrief.trend.TrendMeasures;

/**
 * The computed series as rows of the tidy data: status {@code computed} or {@code withheld} sets
 * them apart from what was published, and {@code origin} says what they rest on or why there is no
 * value.
 */
final class TrendData {

  private static final int DECIMALS = 1;

  /** Commodities of each flow whose months are kept. */
  private static final int GOODS = 10;

  /** Decimals of the ends of an interval. */
  private static final int RANGE = 3;

  private final Vintage vintage;
  private final List<Month> months;
  private final List<Row> rows = new ArrayList<>();

  TrendData(Vintage vintage, List<Month> months) {
    this.vintage = vintage;
    this.months = List.copyOf(months);
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  TrendData measures(MonthlySeries series, List<TrendMeasure> measures) {
    for (TrendMeasure measure : measures) {
      for (Flow flow : Flow.values()) {
        TrendLine line = TrendLine.world(series, flow);
        for (Month month : months) {
          measured(measure, line, month, measure.at(line, month));
        }
      }
    }
    return this;
  }

  /**
   * The partners' series. What a release prints of a partner stands in the data already and is not
   * repeated; a month of an area series is. Contribution and share are kept of every partner, the
   * other measures of the regions and main partners alone, and of the months that a measure
   * withholds the newest alone, so that the file can be mailed.
   *
   * @param main the regions and main partners
   */
  TrendData partners(
      MonthlySeries series, List<Month> shown, List<AreaRow> areas, List<Area> main) {
    Set<String> parts = Set.of(TrendMeasures.contribution().id(), TrendMeasures.share().id());
    Set<String> chosen = main.stream().map(Area::id).collect(Collectors.toSet());
    for (AreaRow row : areas) {
      if (!row.area().isWorld()) {
        for (TrendMeasure measure : TrendMeasures.ofPartner()) {
          if (parts.contains(measure.id()) || chosen.contains(row.area().id())) {
            partner(series, shown, row.area(), measure);
          }
        }
      }
    }
    return this;
  }

  /** All measures of all these partners. */
  TrendData partners(MonthlySeries series, List<Month> shown, List<AreaRow> areas) {
    return partners(series, shown, areas, areas.stream().map(AreaRow::area).toList());
  }

  /**
   * The largest commodities of the world's exports and imports, where a series of commodities is
   * given: without one there is no month but the release's own, which stands in the data as
   * printed.
   */
  TrendData goods(TradeView view, MonthlySeries series) {
    boolean given =
        view.history().all().stream()
            .anyMatch(figure -> figure.table() == TableId.COMMODITY_HISTORY);
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      for (CommodityRow row : given ? largest(view, flow) : List.<CommodityRow>of()) {
        TrendLine line = new TrendLine(series, Area.WORLD_ID, row.commodity().id(), flow);
        TrendMeasures.ofGoods().forEach(measure -> line(line, months, measure));
      }
    }
    return this;
  }

  private static List<CommodityRow> largest(TradeView view, Flow flow) {
    return view.comparableCommodities(Area.WORLD_ID, flow).stream()
        .filter(row -> value(row).signum() > 0)
        .sorted(
            Comparator.comparing(TrendData::value)
                .reversed()
                .thenComparing(row -> row.commodity().id()))
        .limit(GOODS)
        .toList();
  }

  private static BigDecimal value(CommodityRow row) {
    return row.value().flatMap(Figure::amount).map(Amount::inMillions).orElse(BigDecimal.ZERO);
  }

  private void partner(MonthlySeries series, List<Month> shown, Area area, TrendMeasure measure) {
    for (Flow flow : Flow.values()) {
      line(new TrendLine(series, area.id(), flow), shown, measure);
    }
  }

  private void line(TrendLine line, List<Month> shown, TrendMeasure measure) {
    for (Month month : shown) {
      Measured measured = measure.at(line, month);
      boolean said =
          measured instanceof Measured.Value
              ? !isPrinted(measure, line, month)
              : month.equals(shown.getLast());
      if (said) {
        measured(measure, line, month, measured);
      }
    }
  }

  private static boolean isPrinted(TrendMeasure measure, TrendLine line, Month month) {
    return switch (measure.id()) {
      case "level", "year-on-year" ->
          line.level(month).filter(level -> level.basis() == Observation.Basis.PRINTED).isPresent();
      default -> false;
    };
  }

  /** The one vintage of all that a value rests on, by name; else which kind of vintages. */
  private static String vintage(Measured.Value value) {
    List<String> ids =
        value.inputs().stream().map(figure -> figure.vintage().id()).distinct().toList();
    return ids.size() == 1 && value.vintages() == Measured.Vintages.RELEASES
        ? ids.getFirst()
        : value.vintages().id();
  }

  private static String between(Interval range) {
    return ", between "
        + range.low().setScale(RANGE, RoundingMode.FLOOR).toPlainString()
        + " and "
        + range.high().setScale(RANGE, RoundingMode.CEILING).toPlainString();
  }

  private void measured(TrendMeasure measure, TrendLine line, Month month, Measured measured) {
    Flow flow = line.flow();
    String area = line.areaId();
    String goods = line.commodityId();
    switch (measured) {
      case Measured.Value value ->
          row(
              "measures",
              area,
              goods,
              measure.id(),
              flow,
              month,
              Optional.of(value.exact()),
              measure.scale().id(),
              measure.scale().decimals(),
              "computed by Tradebrief from "
                  + vintage(value)
                  + value.remark().map(remark -> ", " + remark.id()).orElse("")
                  + value.between().map(TrendData::between).orElse(""));
      case Measured.Withheld withheld -> {
        if (withheld.reason() != Measured.Reason.NOT_FOR_FLOW) {
          row(
              "measures",
              area,
              goods,
              measure.id(),
              flow,
              month,
              Optional.empty(),
              measure.scale().id(),
              measure.scale().decimals(),
              "withheld by Tradebrief: " + withheld.reason().id() + " " + withheld.month().id());
        }
      }
    }
  }

  TrendData adjusted(AdjustedTrade trade) {
    String by =
        trade.isMinistrys()
            ? "computed by Tradebrief from figures that the ministry adjusted"
            : "computed by Tradebrief, X-13";
    for (Flow flow : Flow.values()) {
      for (Month month : months) {
        Map<String, Optional<BigDecimal>> amounts = new LinkedHashMap<>();
        if (!trade.isMinistrys() || flow == Flow.BALANCE) {
          amounts.put("seasonally-adjusted", trade.adjusted(flow, month));
        }
        amounts.put("seasonally-adjusted-trend", trade.trend(flow, month));
        for (CalendarEffect effect : CalendarEffect.values()) {
          amounts.put("calendar-effect-" + effect.id(), trade.effect(effect, flow, month));
        }
        amounts.forEach((id, value) -> known(id, flow, month, value, "million-yen", 0, by));
        Map<String, Optional<BigDecimal>> changes = new LinkedHashMap<>();
        changes.put("month-on-month-adjusted", trade.monthOnMonth(flow, month));
        changes.put("three-months-on-three-adjusted", trade.threeOnThree(flow, month));
        changes.put("three-months-annualised", trade.threeMonthsAnnualised(flow, month));
        changes.forEach((id, value) -> known(id, flow, month, value, "percent", DECIMALS, by));
      }
    }
    return this;
  }

  /** Unit values of exports over those of imports, 2020 = 100, and their change on the year. */
  TrendData termsOfTrade(List<IndexPeriod> periods) {
    String by = "computed by Tradebrief from the unit value indexes of the release";
    for (IndexPeriod period : periods) {
      terms(period, "terms-of-trade", period.termsOfTrade(), "index-2020", by);
      terms(period, "terms-of-trade-growth", period.termsOfTradeChange(), "percent", by);
    }
    return this;
  }

  private void terms(
      IndexPeriod period, String measure, Optional<BigDecimal> value, String unit, String by) {
    if (value.isPresent()) {
      row(
          TableId.INDEX_HISTORY.id(),
          period.area().id(),
          Commodity.TOTAL_ID,
          measure,
          "",
          period.period(),
          value,
          unit,
          DECIMALS,
          by);
    }
  }

  private void known(
      String measure,
      Flow flow,
      Month month,
      Optional<BigDecimal> value,
      String unit,
      int decimals,
      String origin) {
    if (value.isPresent()) {
      row(
          "adjusted",
          Area.WORLD_ID,
          Commodity.TOTAL_ID,
          measure,
          flow,
          month,
          value,
          unit,
          decimals,
          origin);
    }
  }

  private void row(
      String table,
      String area,
      String goods,
      String measure,
      Flow flow,
      Month month,
      Optional<BigDecimal> exact,
      String unit,
      int decimals,
      String origin) {
    row(table, area, goods, measure, flow.id(), month, exact, unit, decimals, origin);
  }

  private void row(
      String table,
      String area,
      String goods,
      String measure,
      String flow,
      Period period,
      Optional<BigDecimal> exact,
      String unit,
      int decimals,
      String origin) {
    Optional<BigDecimal> value = exact.map(v -> v.setScale(decimals, RoundingMode.HALF_UP));
    List<Cell> cells =
        List.of(
            Cells.text(vintage.period().id()),
            Cells.text(vintage.stage().id()),
            Cells.text(vintage.published().id()),
            Cells.text(period.id()),
            Cells.text(table),
            Cells.text(area),
            Cells.text(goods),
            Cells.text(flow),
            Cells.text(measure),
            Cells.plain(value),
            Cells.text(unit),
            new Cell.Plain(BigDecimal.ONE.movePointLeft(decimals)),
            Cells.text(""),
            Cells.text(value.isPresent() ? "computed" : "withheld"),
            Cells.text(""),
            Cells.text(""),
            Cells.text(""),
            Cells.text(""),
            Cells.text(origin));
    rows.add(new Row("", RowRole.ITEM, 0, cells));
  }
}
