package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Published;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

class AdjustedTradeTest {

  private static final ShippedSeries SHIPPED = new ShippedSeries();
  private static final Month MARCH = ShippedSeries.MARCH;

  /**
   * Published on release day, adjusted by the ministry on its own revised months: balance of
   * February about +0.18, of March about -0.23 trillion yen. Ours must have the signs and lie
   * within a tenth of a trillion, what another span or another model moves it by.
   */
  @Test
  void theBalanceOfMarch2025HasTheSignAndSizeThatWasPublished() {
    AdjustedTrade trade = new AdjustedTrade(SHIPPED.asOf("2025-03-provisional"), MARCH);
    assertTrue(trade.isShown());
    assertFalse(trade.isMinistrys());
    near("-230000", trade.adjusted(Flow.BALANCE, MARCH));
    near("180000", trade.adjusted(Flow.BALANCE, MARCH.previous()));
    assertTrue(trade.trend(Flow.EXPORTS, MARCH).isPresent());
  }

  private static void near(String published, Optional<BigDecimal> ours) {
    BigDecimal off = ours.orElseThrow().subtract(new BigDecimal(published)).abs();
    assertTrue(off.compareTo(new BigDecimal("100000")) < 0, ours.toString());
  }

  @Test
  void changesFollowFromTheAdjustedMonthsAlone() {
    AdjustedTrade trade = new AdjustedTrade(SHIPPED.asOf("2025-03-provisional"), MARCH);
    BigDecimal[] m = new BigDecimal[6];
    for (int i = 0; i < 6; i++) {
      m[i] = trade.adjusted(Flow.EXPORTS, MARCH.plus(-i)).orElseThrow();
    }
    double onMonth = (m[0].doubleValue() / m[1].doubleValue() - 1) * 100;
    double on3 =
        (m[0].add(m[1]).add(m[2]).doubleValue() / m[3].add(m[4]).add(m[5]).doubleValue() - 1) * 100;
    double year = (Math.pow(1 + on3 / 100, 4) - 1) * 100;
    assertEquals(
        onMonth, trade.monthOnMonth(Flow.EXPORTS, MARCH).orElseThrow().doubleValue(), 1e-8);
    assertEquals(on3, trade.threeOnThree(Flow.EXPORTS, MARCH).orElseThrow().doubleValue(), 1e-8);
    assertEquals(
        year, trade.threeMonthsAnnualised(Flow.EXPORTS, MARCH).orElseThrow().doubleValue(), 1e-6);
    assertEquals(Optional.empty(), trade.monthOnMonth(Flow.BALANCE, MARCH));
  }

  /** What is called "a month earlier" is what the run of a month earlier gives. */
  @Test
  void aRevisionIsTheDifferenceToTheRunOfTheMonthBefore() {
    AdjustedTrade now = new AdjustedTrade(SHIPPED.asOf("2025-03-provisional"), MARCH);
    Month february = MARCH.previous();
    AdjustedTrade then = new AdjustedTrade(SHIPPED.asOf("2025-02-provisional"), february);
    for (Flow flow : Flow.values()) {
      assertEquals(then.adjusted(flow, february), now.monthEarlier(flow, february));
    }
    assertEquals(Optional.empty(), now.monthEarlier(Flow.EXPORTS, MARCH));
    assertFalse(
        now.adjusted(Flow.EXPORTS, february).equals(now.monthEarlier(Flow.EXPORTS, february)));
  }

  @Test
  void theMinistrysOwnFiguresComeFirstIfTheyWerePublic() {
    List<Figure> own = new ArrayList<>();
    for (int back = 0; back < 3; back++) {
      own.add(adjusted(Flow.EXPORTS, MARCH.plus(-back), 9_200_000 + back));
      own.add(adjusted(Flow.IMPORTS, MARCH.plus(-back), 9_430_000 - back));
    }
    AdjustedTrade trade = new AdjustedTrade(SHIPPED.with(own).asOf("2025-03-provisional"), MARCH);
    assertTrue(trade.isMinistrys());
    assertEquals(Optional.of(new BigDecimal("-230000")), trade.adjusted(Flow.BALANCE, MARCH));
    assertEquals(Optional.empty(), trade.trend(Flow.EXPORTS, MARCH));
    assertEquals(Optional.empty(), trade.adjustment(Flow.EXPORTS));
    AdjustedTrade before =
        new AdjustedTrade(SHIPPED.with(own).asOf("2025-02-provisional"), MARCH.previous());
    assertFalse(before.isMinistrys());
  }

  private static Figure adjusted(Flow flow, Month month, long million) {
    return new Figure(
        new Vintage(MARCH, Stage.TIME_SERIES, Published.on(LocalDate.of(2025, 4, 17))),
        TableId.SEASONALLY_ADJUSTED,
        month,
        new Area(
            Area.WORLD_ID,
            Label.same("World"),
            Label.same("World"),
            Area.Kind.WORLD,
            Optional.empty(),
            Set.of(),
            ""),
        Commodity.TOTAL,
        flow,
        Measure.VALUE,
        new Amount(BigDecimal.valueOf(million), Unit.MILLION_YEN, BigDecimal.ONE),
        Long.toString(million),
        "",
        SourcePlace.file("history/adjusted.csv"));
  }

  @Test
  void adjustedMonthsOfAYearAddUpToAboutTheYear() {
    AdjustedTrade trade = new AdjustedTrade(SHIPPED.asOf("2025-03-provisional"), MARCH);
    BigDecimal adjusted = BigDecimal.ZERO;
    BigDecimal plain = BigDecimal.ZERO;
    TrendLine line = TrendLine.world(SHIPPED.asOf("2025-03-provisional"), Flow.IMPORTS);
    for (int month = 1; month <= 12; month++) {
      adjusted = adjusted.add(trade.adjusted(Flow.IMPORTS, new Month(2024, month)).orElseThrow());
      plain = plain.add(line.level(new Month(2024, month)).orElseThrow().unrounded());
    }
    BigDecimal ratio = adjusted.divide(plain, 4, RoundingMode.HALF_UP);
    assertTrue(ratio.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.01")) < 0);
  }
}
