package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Published;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/** Oracles: exact fractions computed in Python from the shipped files, and printed cells. */
class PartnerMeasuresTest {

  private static final ShippedSeries SHIPPED = new ShippedSeries();
  private static final MonthlySeries MARCH = SHIPPED.asOf("2025-03-provisional");

  private static final List<String> REGIONS =
      List.of(
          "ASIA",
          "OCEANIA",
          "NORTH_AMERICA",
          "MIDDLE_SOUTH_AMERICA",
          "WESTERN_EUROPE",
          "CENTRAL_EASTERN_EUROPE",
          "MIDDLE_EAST",
          "AFRICA");

  private static Measured at(String id, MonthlySeries series, String area, Flow flow, String of) {
    return TrendMeasures.ofPartner().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .at(new TrendLine(series, area, flow), Month.parse(of));
  }

  private static String six(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP).toPlainString();
  }

  /** March 2025 prints the world's comparator; the earlier months have the area page alone. */
  @ParameterizedTest
  @CsvSource({
    "2025-03, CHINA, EXPORTS, -0.885513, -0.895207, -0.875828, 16.897608",
    "2025-03, CHINA, IMPORTS, 3.179528, 3.170896, 3.188152, 22.731340",
    "2025-03, USA, EXPORTS, 0.595393, 0.586074, 0.604703, 19.051781",
    "2025-03, HONG_KONG, IMPORTS, -0.019501, -0.019798, -0.019204, 0.543404",
    "2025-03, ASIA, EXPORTS, 2.908060, 2.882989, 2.933107, 53.669535",
    "2025-03, EU, IMPORTS, 0.119986, 0.114589, 0.125378, 10.815946",
    "2024-08, CHINA, EXPORTS, 0.932921, 0.923952, 0.941890, 17.872837",
    "2024-08, USA, IMPORTS, -0.216861, -0.222505, -0.211228, 10.387289",
    "2024-08, HONG_KONG, IMPORTS, 0.002758, 0.002713, 0.002803, 0.089667",
    "2025-01, ASIA, IMPORTS, 9.463160, 9.438430, 9.487890, 50.343144",
    "2025-01, EU, EXPORTS, -1.584832, -1.591760, -1.577917, 8.312260",
  })
  void contributionWithItsIntervalAndShare(
      String month, String area, Flow flow, String points, String low, String high, String share) {
    Measured.Value value =
        assertInstanceOf(Measured.Value.class, at("contribution", MARCH, area, flow, month));
    Interval between = value.between().orElseThrow();
    assertEquals(
        points + " " + low + " " + high,
        six(value.exact()) + " " + six(between.low()) + " " + six(between.high()));
    assertEquals(Measured.Vintages.RELEASES, value.vintages());
    Measured.Value part =
        assertInstanceOf(Measured.Value.class, at("share", MARCH, area, flow, month));
    assertEquals(share, six(part.exact()));
  }

  /** The printed growth of the world is the oracle: regions are parts that do not overlap. */
  @Test
  void theRegionsOfEveryMonthAddUpToThePrintedGrowth() {
    int months = 0;
    for (Month month = Month.parse("2024-05");
        !ShippedSeries.MARCH.isBefore(month);
        month = month.plus(1)) {
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal shares = BigDecimal.ZERO;
        for (String region : REGIONS) {
          points =
              points.add(
                  at("contribution", MARCH, region, flow, month.id()).number().orElseThrow());
          shares = shares.add(at("share", MARCH, region, flow, month.id()).number().orElseThrow());
        }
        BigDecimal printed = MARCH.growth(Area.WORLD_ID, flow, month).orElseThrow().unrounded();
        String what = month.id() + " " + flow + ": " + points + " for " + printed;
        assertTrue(points.subtract(printed).abs().compareTo(new BigDecimal("0.1")) <= 0, what);
        assertTrue(
            shares.subtract(new BigDecimal(100)).abs().compareTo(new BigDecimal("0.001")) < 0,
            what + ", shares " + shares);
        months++;
      }
    }
    assertEquals(22, months);
  }

  /** April 2024 has no area page: a sum over it is withheld and names it. */
  @Test
  void aMonthThatIsMissingIsNamedAndNeverBridged() {
    for (String id : List.of("fiscal-year-to-date", "twelve-month-sum")) {
      assertEquals(
          new Measured.Withheld(Measured.Reason.GAP, Month.parse("2024-04")),
          at(id, MARCH, "CHINA", Flow.EXPORTS, "2025-03"),
          id);
    }
    MonthlySeries gap = SHIPPED.without("2024-11-provisional").asOf("2025-03-provisional");
    for (String id : List.of("contribution", "share")) {
      assertEquals(
          new Measured.Withheld(Measured.Reason.GAP, Month.parse("2024-11")),
          at(id, gap, "CHINA", Flow.EXPORTS, "2024-11"),
          id);
    }
    assertEquals(
        new Measured.Withheld(Measured.Reason.GAP, Month.parse("2024-11")),
        at("three-month-average", gap, "CHINA", Flow.EXPORTS, "2025-01"));
  }

  /** Of the world and of a balance there is no part. */
  @Test
  void theWorldAndABalanceHaveNone() {
    for (String id : List.of("contribution", "share")) {
      for (Measured measured :
          List.of(
              at(id, MARCH, Area.WORLD_ID, Flow.EXPORTS, "2025-03"),
              at(id, MARCH, "CHINA", Flow.BALANCE, "2025-03"))) {
        assertEquals(
            Measured.Reason.NOT_FOR_FLOW,
            assertInstanceOf(Measured.Withheld.class, measured).reason());
      }
    }
  }

  /**
   * With an area series the months before the archive have a value, of the time series; and unlike
   * a month from a release nothing is left open. The world's exports of February 2023 are
   * 7,654,026.140 million yen in the shipped history.
   */
  @Test
  void anAreaSeriesStandsInForMonthsWithoutARelease() {
    List<Figure> more = new ArrayList<>();
    more.add(china("2023-02", "1300000"));
    more.add(china("2024-02", "1430000"));
    MonthlySeries series = SHIPPED.with(more).asOf("2025-03-provisional");
    Measured.Value value =
        assertInstanceOf(
            Measured.Value.class, at("contribution", series, "CHINA", Flow.EXPORTS, "2024-02"));
    assertEquals("1.698453", six(value.exact()));
    assertTrue(value.between().isEmpty());
    assertEquals(Measured.Vintages.HISTORY, value.vintages());
  }

  private static Figure china(String month, String millions) {
    BigDecimal value = new BigDecimal(millions);
    Area area = SHIPPED.context.reference().areaById("CHINA").orElseThrow();
    return new Figure(
        new Vintage(Month.parse("2025-02"), Stage.TIME_SERIES, Published.unknown()),
        TableId.AREA_HISTORY,
        Month.parse(month),
        area,
        Commodity.TOTAL,
        Flow.EXPORTS,
        Measure.VALUE,
        new Amount(value, Unit.MILLION_YEN, BigDecimal.ONE),
        millions,
        "",
        SourcePlace.file("d42ma101.csv"));
  }
}
