package org.tradebrief.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.IndexPeriod;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.document.RowRole;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.report.DataTable.Row;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;
import org.tradebrief.trend.AdjustedTrade;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasure;

/**
 * The computed series as rows of the tidy data: status {@code computed} or {@code withheld} sets
 * them apart from what was published, and {@code origin} says what they rest on or why there is no
 * value.
 */
final class TrendData {

  private static final int DECIMALS = 1;

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
          measured(measure, flow, month, measure.at(line, month));
        }
      }
    }
    return this;
  }

  private void measured(TrendMeasure measure, Flow flow, Month month, Measured measured) {
    switch (measured) {
      case Measured.Value value ->
          row(
              "measures",
              measure.id(),
              flow,
              month,
              Optional.of(value.exact()),
              measure.scale().id(),
              measure.scale().decimals(),
              "computed by Tradebrief from "
                  + value.vintages().id()
                  + value.remark().map(remark -> ", " + remark.id()).orElse(""));
      case Measured.Withheld withheld -> {
        if (withheld.reason() != Measured.Reason.NOT_FOR_FLOW) {
          row(
              "measures",
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
      row("adjusted", measure, flow, month, value, unit, decimals, origin);
    }
  }

  private void row(
      String table,
      String measure,
      Flow flow,
      Month month,
      Optional<BigDecimal> exact,
      String unit,
      int decimals,
      String origin) {
    row(table, Area.WORLD_ID, measure, flow.id(), month, exact, unit, decimals, origin);
  }

  private void row(
      String table,
      String area,
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
            Cells.text(Commodity.TOTAL_ID),
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
