package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;
import org.tradebrief.trend.Measured.Reason;
import org.tradebrief.trend.Measured.Remark;
import org.tradebrief.trend.Measured.Vintages;
import org.tradebrief.trend.Measured.Withheld;

class PeriodTotalsTest {
  private static final ShippedSeries SHIPPED = new ShippedSeries();

  private static PeriodTotals totals(String period) {
    return totals(period, LocalDate.of(2025, 4, 17));
  }

  private static PeriodTotals totals(String period, LocalDate day) {
    Period of = Period.parse(period);
    TradeView view =
        new TradeView(
            SHIPPED.archive,
            new Target(
                new Vintage(of, Stage.PROVISIONAL, Published.on(day)),
                PackKind.PERIOD,
                Optional.empty(),
                day));
    return new PeriodTotals(view, new MonthlySeries(view), of);
  }

  private static Measured.Value level(String period, String area, Flow flow) {
    return assertInstanceOf(Measured.Value.class, totals(period).level(area, flow));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03, 2025-03, 2025-03, 2024-03",
    "2025-Q1, 2025-01, 2025-03, 2024-Q1",
    "2024-Q4, 2024-10, 2024-12, 2023-Q4",
    "2024-H1, 2024-01, 2024-06, 2023-H1",
    "2024-H2, 2024-07, 2024-12, 2023-H2",
    "FY2024-H1, 2024-04, 2024-09, FY2023-H1",
    "FY2024-H2, 2024-10, 2025-03, FY2023-H2",
    "CY2024, 2024-01, 2024-12, CY2023",
    "FY2024, 2024-04, 2025-03, FY2023"
  })
  void aPeriodIsReadAndWrittenAlike(String id, String first, String last, String before) {
    Period period = Period.parse(id);
    assertEquals(id, period.id());
    assertEquals(Month.parse(first), period.first());
    assertEquals(Month.parse(last), period.last());
    assertEquals(before, period.yearBefore().id());
    assertEquals(period.last(), period.months().getLast());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-Q5",
        "2025-Q0",
        "2025-H3",
        "FY2024-Q1",
        "2025",
        "FY24",
        "2025-13",
        "CY2024-H1",
        ""
      })
  void whatIsNoPeriodIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  /** PUBLISHED.md section 1. */
  @Test
  void fiscal2024IsAsPublished() {
    Measured.Value exports = level("FY2024", Area.WORLD_ID, Flow.EXPORTS);
    assertEquals(0, new BigDecimal("108934600").compareTo(exports.exact()));
    assertEquals(Optional.of(Remark.PUBLISHED), exports.remark());
    assertEquals(
        new BigDecimal("5.9"),
        totals("FY2024").change(Area.WORLD_ID, Flow.EXPORTS).number().orElseThrow());
    assertEquals(
        0, new BigDecimal("9005300").compareTo(level("FY2024", "USA", Flow.BALANCE).exact()));
  }

  /** There is no area page of April 2024. */
  @Test
  void aPartnersYearWithAMissingMonthNamesIt() {
    Withheld april = new Withheld(Reason.GAP, Month.parse("2024-04"));
    for (Flow flow : Flow.values()) {
      assertEquals(april, totals("FY2024").level("GERMANY", flow));
    }
    assertEquals(april, totals("FY2024-H1").level("USA", Flow.EXPORTS));
  }

  /** 7,863,746 + 9,191,139 + 9,847,814, and the same of the United States. */
  @Test
  void aQuarterIsTheSumOfItsReleases() {
    Measured.Value exports = level("2025-Q1", Area.WORLD_ID, Flow.EXPORTS);
    assertEquals(new BigDecimal("26902699"), exports.exact());
    assertEquals(Vintages.RELEASES, exports.vintages());
    assertEquals(Optional.of(Remark.FROM_MONTHS), exports.remark());
    assertEquals(new BigDecimal("-1630219"), level("2025-Q1", Area.WORLD_ID, Flow.BALANCE).exact());
    assertTrue(totals("2025-Q1").level("USA", Flow.EXPORTS) instanceof Measured.Value);
    assertEquals(
        new Withheld(Reason.VINTAGES, Month.parse("2024-01")),
        totals("2025-Q1").change(Area.WORLD_ID, Flow.BALANCE));
  }

  /** Published in January 2025, and never set against another vintage. */
  @ParameterizedTest
  @CsvSource({"EXPORTS, 107091.3, 6.2", "IMPORTS, 112423.8, 1.8"})
  void calendar2024IsAsPublished(Flow flow, BigDecimal published, BigDecimal growth) {
    Measured.Value level = level("CY2024", Area.WORLD_ID, flow);
    assertEquals(0, published.compareTo(level.exact().movePointLeft(3)));
    assertEquals(Optional.of(Remark.PUBLISHED), level.remark());
    assertEquals(growth, totals("CY2024").change(Area.WORLD_ID, flow).number().orElseThrow());
    assertEquals(
        0,
        new BigDecimal("-5332600").compareTo(level("CY2024", Area.WORLD_ID, Flow.BALANCE).exact()));
    assertEquals(
        new Withheld(Reason.VINTAGES, Month.parse("2023-01")),
        totals("CY2024").change(Area.WORLD_ID, Flow.BALANCE));
  }

  /**
   * On the day before the whole year was published it was the sum of its months, with December
   * still of the history. First prints and the history are revised apart, so imports differ.
   */
  @ParameterizedTest
  @CsvSource({"EXPORTS, 107091.3, 6.2", "IMPORTS, 112423.8, 1.8"})
  void calendar2024FromMonthsIsCloseToWhatWasPublished(
      Flow flow, BigDecimal published, BigDecimal growth) {
    PeriodTotals before = totals("CY2024", LocalDate.of(2025, 1, 22));
    Measured.Value level =
        assertInstanceOf(Measured.Value.class, before.level(Area.WORLD_ID, flow));
    assertEquals(Vintages.MIXED, level.vintages());
    BigDecimal ratio = level.exact().movePointLeft(3).divide(published, 5, RoundingMode.HALF_UP);
    assertTrue(
        ratio.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.0015")) < 0,
        ratio.toString());
    BigDecimal change = before.change(Area.WORLD_ID, flow).number().orElseThrow();
    assertTrue(
        change.subtract(growth).abs().compareTo(new BigDecimal("0.25")) < 0, change.toString());
  }

  /** Within the state of September 2026: PUBLISHED.md section 2. */
  @Test
  void aYearOfTheHistoryComparesWithinIt() {
    Measured.Value balance = level("FY2019", Area.WORLD_ID, Flow.BALANCE);
    assertEquals(
        "-1293.6", balance.exact().movePointLeft(3).setScale(1, RoundingMode.HALF_UP).toString());
    assertEquals(Vintages.HISTORY, balance.vintages());
    assertEquals(
        List.of(),
        totals("FY2019").period().months().stream().filter(m -> m.year() < 2019).toList());
  }
}
