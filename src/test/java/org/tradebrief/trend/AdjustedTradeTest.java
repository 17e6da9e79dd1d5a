package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.context.CalendarDay;
import org.tradebrief.season.Tested;
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

  private static AdjustedTrade trade(ShippedSeries series, String release, Month last) {
    return new AdjustedTrade(series.asOf(release), last, SHIPPED.context.calendar());
  }

  /**
   * The adjusted balances that the ministry published on each release day, billion yen, as quoted
   * by the press and by calendars of the day, some rounded to ten; docs/seasonal-adjustment.md has
   * the sources and the same table.
   */
  private static final Map<String, Integer> PUBLISHED =
      Map.of(
          "2024-08", -596, "2024-09", -190, "2024-10", -360, "2024-11", -384, "2025-01", -857,
          "2025-02", 180, "2025-03", -230);

  /**
   * With weekdays, holidays and leap years alone ours meet the published balances of seven release
   * days; Lunar New Year, which is in ours as it is found significant, parts them where it fell.
   */
  @Test
  void whatTheMinistryPublishedIsMetAndTheTableOfTheDocumentIsTrue() throws IOException {
    List<String> rows = new ArrayList<>();
    BigDecimal[] distance = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    for (String id : new TreeMap<>(PUBLISHED).keySet()) {
      Month month = Month.parse(id);
      MonthlySeries series = SHIPPED.asOf(id + "-provisional");
      List<CalendarDay> calendar = SHIPPED.context.calendar();
      BigDecimal published = BigDecimal.valueOf(PUBLISHED.get(id));
      BigDecimal ours = balance(new AdjustedTrade(series, month, calendar));
      BigDecimal noLunar =
          balance(
              new AdjustedTrade(
                  series,
                  month,
                  (first, months) ->
                      CalendarRegressors.of(calendar).of(first, months).stream()
                          .filter(regressor -> !regressor.id().equals(CalendarRegressors.LUNAR))
                          .toList()));
      BigDecimal plain = balance(new AdjustedTrade(series, month, (first, months) -> List.of()));
      List<BigDecimal> found = List.of(plain, noLunar, ours);
      for (int i = 0; i < 3; i++) {
        distance[i] = distance[i].add(found.get(i).subtract(published).abs());
      }
      rows.add(
          Stream.of(published, plain, noLunar, ours)
              .map(value -> value.setScale(0, RoundingMode.HALF_UP).toPlainString())
              .map(value -> value.replace('-', '\u2212'))
              .collect(Collectors.joining(" | ", "| " + id + " | ", " |")));
    }
    BigDecimal seven = BigDecimal.valueOf(PUBLISHED.size());
    assertTrue(distance[1].compareTo(seven.multiply(BigDecimal.valueOf(100))) < 0);
    assertTrue(distance[2].compareTo(seven.multiply(BigDecimal.valueOf(120))) < 0);
    rows.add(
        Stream.of(distance)
            .map(sum -> sum.divide(seven, 0, RoundingMode.HALF_UP).toPlainString())
            .collect(Collectors.joining(" | ", "| mean distance | | ", " |")));
    String document =
        Files.readString(
            Path.of(System.getProperty("tradebrief.home", "."), "docs/seasonal-adjustment.md"));
    assertEquals(
        List.of(),
        rows.stream().filter(row -> !document.contains(row)).toList(),
        "missing in docs/seasonal-adjustment.md");
  }

  private static BigDecimal balance(AdjustedTrade trade) {
    return trade.adjusted(Flow.BALANCE, trade.last()).orElseThrow().movePointLeft(3);
  }

  /**
   * Ten days before 29 January 2025: imports were brought forward into January and exports put off;
   * in February, where the holiday is on average, it is the other way round.
   */
  @Test
  void lunarNewYearMovesTradeFromFebruaryToJanuaryWhereItFallsInJanuary() {
    AdjustedTrade trade = trade(SHIPPED, "2025-03-provisional", MARCH);
    Month january = MARCH.plus(-2);
    CalendarEffect lunar = CalendarEffect.LUNAR_NEW_YEAR;
    assertEquals(1, trade.effect(lunar, Flow.IMPORTS, january).orElseThrow().signum());
    assertEquals(-1, trade.effect(lunar, Flow.EXPORTS, january).orElseThrow().signum());
    assertEquals(-1, trade.effect(lunar, Flow.IMPORTS, MARCH.previous()).orElseThrow().signum());
    assertEquals(1, trade.effect(lunar, Flow.EXPORTS, MARCH.previous()).orElseThrow().signum());
    assertEquals(0, trade.effect(lunar, Flow.EXPORTS, MARCH).orElseThrow().signum());
    assertEquals(
        trade
            .effect(lunar, Flow.EXPORTS, january)
            .orElseThrow()
            .subtract(trade.effect(lunar, Flow.IMPORTS, january).orElseThrow()),
        trade.effect(lunar, Flow.BALANCE, january).orElseThrow());
  }

  /** In both flows weekdays, holidays and Lunar New Year are significant in every release. */
  @Test
  void theTestsSayWhatIsTakenOut() {
    for (String release : List.of("2024-08-provisional", "2025-03-provisional")) {
      AdjustedTrade trade = trade(SHIPPED, release, Month.parse(release.substring(0, 7)));
      for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
        List<Tested> tests =
            AdjustedTrade.quality(trade.adjustment(flow).orElseThrow()).orElseThrow().regressors();
        assertEquals(
            List.of("weekdays", "holidays", "lunar-new-year"),
            tests.stream().map(Tested::regressor).toList());
        for (Tested test : tests) {
          assertEquals(
              test.probability().compareTo(new BigDecimal("0.05")) < 0, test.kept(), "" + test);
          assertTrue(test.kept(), release + test);
        }
      }
    }
  }

  @Test
  void changesFollowFromTheAdjustedMonthsAlone() {
    AdjustedTrade trade = trade(SHIPPED, "2025-03-provisional", MARCH);
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
    AdjustedTrade now = trade(SHIPPED, "2025-03-provisional", MARCH);
    Month february = MARCH.previous();
    AdjustedTrade then = trade(SHIPPED, "2025-02-provisional", february);
    for (Flow flow : Flow.values()) {
      assertEquals(then.adjusted(flow, february), now.before(flow, february));
    }
    assertEquals(Optional.empty(), now.before(Flow.EXPORTS, MARCH));
    assertFalse(now.adjusted(Flow.EXPORTS, february).equals(now.before(Flow.EXPORTS, february)));
  }

  @Test
  void theMinistrysOwnFiguresComeFirstIfTheyWerePublic() {
    List<Figure> own = new ArrayList<>();
    for (int back = 0; back < 3; back++) {
      own.add(adjusted(Flow.EXPORTS, MARCH.plus(-back), 9_200_000 + back));
      own.add(adjusted(Flow.IMPORTS, MARCH.plus(-back), 9_430_000 - back));
    }
    AdjustedTrade trade = trade(SHIPPED.with(own), "2025-03-provisional", MARCH);
    assertTrue(trade.isMinistrys());
    assertEquals(Optional.of(new BigDecimal("-230000")), trade.adjusted(Flow.BALANCE, MARCH));
    assertEquals(Optional.empty(), trade.trend(Flow.EXPORTS, MARCH));
    assertEquals(Optional.empty(), trade.adjustment(Flow.EXPORTS));
    AdjustedTrade before = trade(SHIPPED.with(own), "2025-02-provisional", MARCH.previous());
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
    AdjustedTrade trade = trade(SHIPPED, "2025-03-provisional", MARCH);
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
