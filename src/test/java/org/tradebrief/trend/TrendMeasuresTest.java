package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.analysis.MonthlySeries;
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
import org.tradebrief.trend.Measured.Reason;
import org.tradebrief.trend.Measured.Remark;
import org.tradebrief.trend.Measured.Vintages;
import org.tradebrief.trend.Measured.Withheld;

/** Oracles: exact fractions computed in Python from the shipped files, and printed cells. */
class TrendMeasuresTest {

  private static final ShippedSeries SHIPPED = new ShippedSeries();

  private static final MonthlySeries MARCH = SHIPPED.asOf("2025-03-provisional");

  @ParameterizedTest
  @CsvSource({
    "level, EXPORTS, 9847814, RELEASES",
    "level, BALANCE, 544051, RELEASES",
    "year-on-year, EXPORTS, 3.9, RELEASES",
    "year-on-year, BALANCE, 55.5, RELEASES",
    "three-month-average, EXPORTS, 8967566.333333, RELEASES",
    "three-month-average, IMPORTS, 9510972.666667, RELEASES",
    "three-month-average, BALANCE, -543406.333333, RELEASES",
    "three-months-on-three, EXPORTS, -5.570272, RELEASES",
    "three-months-on-three, IMPORTS, -1.398400, RELEASES",
    "fiscal-year-to-date, EXPORTS, 108956710.519, MIXED",
    "fiscal-year-to-date, IMPORTS, 114157746.637, MIXED",
    "twelve-month-sum, BALANCE, -5201036.118, MIXED",
    "base-index, EXPORTS, 118.980144, RELEASES",
    "base-index, IMPORTS, 97.965779, RELEASES",
    "cumulative-balance, BALANCE, -1630219, RELEASES",
    "per-working-day, EXPORTS, 492390.7, RELEASES",
    "per-working-day, IMPORTS, 465188.15, RELEASES",
    "per-working-day-change, EXPORTS, 3.9, RELEASES",
    "streak, EXPORTS, 6, RELEASES",
    "streak, IMPORTS, 1, RELEASES",
    "streak, BALANCE, 2, RELEASES",
    "place, EXPORTS, 2, MIXED",
    "place, IMPORTS, 21, MIXED",
    "place, BALANCE, 274, MIXED",
    "place-in-month, EXPORTS, 1, MIXED",
    "place-in-month, IMPORTS, 2, MIXED",
    "place-in-month, BALANCE, 31, MIXED",
    "turning-point, EXPORTS, 52, MIXED",
    "turning-point, IMPORTS, 12, MIXED",
    "turning-point, BALANCE, 6, MIXED",
  })
  void march2025(String id, Flow flow, BigDecimal expected, Vintages vintages) {
    Measured.Value value =
        assertInstanceOf(Measured.Value.class, measured(MARCH, id, flow, "2025-03"));
    assertEquals(
        0,
        expected.compareTo(value.exact().setScale(6, RoundingMode.HALF_UP)),
        value.exact().toString());
    assertEquals(vintages, value.vintages());
  }

  @Test
  void theFiscalYearSoFarStandsAgainstTheComparatorsOfItsOwnReleases() {
    MonthlySeries february = SHIPPED.asOf("2025-02-provisional");
    Measured.Value exports = value(february, "fiscal-year-to-date-change", Flow.EXPORTS, "2025-02");
    Measured.Value imports = value(february, "fiscal-year-to-date-change", Flow.IMPORTS, "2025-02");
    assertEquals("6.093", exports.exact().setScale(3, RoundingMode.HALF_UP).toString());
    assertEquals("5.013", imports.exact().setScale(3, RoundingMode.HALF_UP).toString());
    assertEquals(Optional.of(Remark.FROM_PRINTED_CHANGES), exports.remark());
    assertEquals(
        new Withheld(Reason.AS_PUBLISHED, ShippedSeries.MARCH),
        measured(MARCH, "fiscal-year-to-date-change", Flow.EXPORTS, "2025-03"));
  }

  /** Growth of fiscal 2023 within the state of September 2026: PUBLISHED.md section 2. */
  @Test
  void aYearOfTheHistoryIsComputedWithinTheHistory() {
    MonthlySeries history = SHIPPED.ofHistory("2024-03");
    Measured.Value sum = value(history, "fiscal-year-to-date", Flow.EXPORTS, "2024-03");
    assertEquals(
        "102902.4", sum.exact().movePointLeft(3).setScale(1, RoundingMode.HALF_UP).toString());
    assertEquals(Vintages.HISTORY, sum.vintages());
    Measured.Value change = value(history, "fiscal-year-to-date-change", Flow.EXPORTS, "2024-03");
    assertEquals("3.71", change.exact().setScale(2, RoundingMode.HALF_UP).toString());
    assertEquals(Optional.empty(), change.remark());
  }

  /** China in the releases at hand; February 2025 without its release is a gap. */
  @Test
  void aGapIsNamedAndNeverBridged() {
    MonthlySeries whole = MARCH;
    MonthlySeries gap = SHIPPED.without("2025-02-provisional").asOf("2025-03-provisional");
    Month february = Month.parse("2025-02");
    TrendLine china = new TrendLine(gap, "CHINA", Flow.EXPORTS);
    for (String id :
        new String[] {
          "three-month-average",
          "three-months-on-three",
          "twelve-month-sum",
          "fiscal-year-to-date",
          "fiscal-year-to-date-change"
        }) {
      Month first =
          id.equals("twelve-month-sum") || id.startsWith("fiscal")
              ? Month.parse("2024-04")
              : february;
      assertEquals(new Withheld(Reason.GAP, first), measure(id).at(china, ShippedSeries.MARCH), id);
    }
    Measured base = measure("base-index").at(china, ShippedSeries.MARCH);
    assertEquals(ShippedSeries.MARCH, assertInstanceOf(Measured.Value.class, base).from());
    TrendLine without = new TrendLine(whole, "CHINA", Flow.EXPORTS);
    assertEquals(
        new BigDecimal("1458512"),
        assertInstanceOf(
                Measured.Value.class,
                measure("three-month-average").at(without, ShippedSeries.MARCH))
            .exact()
            .setScale(0, RoundingMode.HALF_UP));
  }

  /** The month without a release is closed by an area series, and the value says so. */
  @Test
  void anAreaSeriesStandsInForAMonthWithoutARelease() {
    Area china =
        SHIPPED.context.reference().areas().stream()
            .filter(area -> area.id().equals("CHINA"))
            .findFirst()
            .orElseThrow();
    Figure april =
        new Figure(
            new Vintage(Month.parse("2025-02"), Stage.TIME_SERIES, Published.unknown()),
            TableId.AREA_HISTORY,
            Month.parse("2024-04"),
            china,
            Commodity.TOTAL,
            Flow.EXPORTS,
            Measure.VALUE,
            new Amount(new BigDecimal("1500000000"), Unit.THOUSAND_YEN, BigDecimal.ONE),
            "1500000000",
            "",
            SourcePlace.file("history/asia.csv"));
    MonthlySeries series = SHIPPED.with(List.of(april)).asOf("2025-03-provisional");
    TrendLine line = new TrendLine(series, "CHINA", Flow.EXPORTS);
    Measured.Value sum =
        assertInstanceOf(
            Measured.Value.class, measure("twelve-month-sum").at(line, ShippedSeries.MARCH));
    assertEquals(Vintages.MIXED, sum.vintages());
    assertEquals(
        new Withheld(Reason.GAP, Month.parse("2024-04")),
        measure("twelve-month-sum")
            .at(new TrendLine(MARCH, "CHINA", Flow.EXPORTS), ShippedSeries.MARCH));
  }

  @Test
  void aChangeIsNotMadeAcrossVintages() {
    MonthlySeries august = SHIPPED.asOf("2024-08-provisional");
    assertEquals(
        new Withheld(Reason.VINTAGES, Month.parse("2024-05")),
        measured(august, "three-months-on-three", Flow.EXPORTS, "2024-08"));
    assertEquals(
        Vintages.MIXED, value(august, "twelve-month-sum", Flow.EXPORTS, "2024-08").vintages());
  }

  @Test
  void theNewestTurnNeedsFiveMonthsAfterIt() {
    assertEquals(
        Optional.of(Remark.TROUGH),
        value(MARCH, "turning-point", Flow.IMPORTS, "2025-03").remark());
    assertEquals(
        Month.parse("2024-03"), value(MARCH, "turning-point", Flow.IMPORTS, "2025-03").from());
  }

  /** February 2024 had a leap day and as many working days as February 2023. */
  @Test
  void workingDaysExplainAPartOfTheChange() {
    Measured.Value may =
        value(
            SHIPPED.asOf("2024-05-exports-detailed"),
            "per-working-day-change",
            Flow.EXPORTS,
            "2024-05");
    // 13.5 with 21 days in place of 20: (1.135 * 20 / 21 - 1) * 100
    assertEquals("8.095", may.exact().setScale(3, RoundingMode.HALF_UP).toString());
  }

  private static TrendMeasure measure(String id) {
    return TrendMeasures.all(SHIPPED.days()).stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Measured measured(MonthlySeries series, String id, Flow flow, String month) {
    return measure(id).at(TrendLine.world(series, flow), Month.parse(month));
  }

  private static Measured.Value value(MonthlySeries series, String id, Flow flow, String month) {
    return assertInstanceOf(Measured.Value.class, measured(series, id, flow, month));
  }
}
