package org.tradebrief.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/** What the measures touch in the exports of March 2025, by hand and by the ministry's shares. */
class TariffExposureTest {
  private static final TariffRoute TO_USA = new TariffRoute("JAPAN", "USA");
  private static final String HEADER =
      "id,kind,title_en,title_ja,authority,document,announced,known_from,effective_from,effective_to,"
          + "end_known_from,suspended_from,suspended_to,rate,mode,origin,destination,headings,"
          + "mof_items,mof_cover,stacks_with,excludes,status,source,confidence,checked_on\n";

  private final Desk desk = Desk.shipped();
  private final TradeView march = desk.release("2025-03-provisional");

  @TempDir Path folder;

  /** Shares are those the ministry prints on its USA page: 26.7, 5.3, 1.3 and 1.0. */
  @Test
  void sharesAreThoseThatTheMinistryPrints() {
    Map<String, String> shares =
        lines("2025-04-17").stream()
            .filter(line -> line.commodity().isPresent())
            .collect(
                Collectors.toMap(
                    line -> line.commodity().get().id(),
                    line -> line.share().orElseThrow().value().toPlainString()));
    assertEquals("26.7", shares.get("MOTOR_VEHICLES"));
    assertEquals("5.3", shares.get("MOTOR_VEHICLE_PARTS"));
    assertEquals("1.3", shares.get("IRON_AND_STEEL"));
    assertEquals("1.0", shares.get("NONFERROUS_METALS"));
  }

  /**
   * 501,838 cars and trucks at 27.5; 100,086 parts at 0 to 2.5, or 10 to 12.5 if the baseline fell
   * on them; 23,778 steel at 25; 1,250,482 all else at 10 to 15; of 1,876,184.
   */
  @Test
  void onTheDayOfTheMarchRelease() {
    assertEquals("14.3375 to 18.3368", range(weighted("2025-04-17", "2025-04-17").now(), 4));
  }

  /** The two illustrations of the domain notes, with the weights of March 2025. */
  @ParameterizedTest
  @CsvSource({"2025-09-16, 15.4", "2026-07-24, 13.8"})
  void illustrationsWithTheWeightsOfMarch2025(String day, String expected) {
    Interval rate = weighted("2026-09-15", day).now();
    assertEquals(expected, tenth(rate.high()));
    assertEquals(expected, tenth(rate.low()), "no base duty matters where all rates include it");
  }

  @Test
  void theWeightedRateIsTheSumOfTheLines() {
    for (String day : List.of("2025-04-04", "2025-04-17", "2025-06-10", "2026-03-01")) {
      List<TariffExposure.Line> lines = lines(day);
      TariffExposure.Line all = lines.getLast();
      assertEquals(TariffExposure.Kind.ALL, all.kind());
      BigDecimal value = BigDecimal.ZERO;
      BigDecimal duty = BigDecimal.ZERO;
      for (TariffExposure.Line line : lines.subList(0, lines.size() - 1)) {
        if (line.rate().isPresent()) {
          value = value.add(line.value());
          duty = duty.add(line.impliedDuty().orElseThrow().high());
        }
      }
      assertEquals(all.value(), value, day);
      assertEquals(
          all.impliedDuty().orElseThrow().high().setScale(3, RoundingMode.HALF_UP),
          duty.setScale(3, RoundingMode.HALF_UP),
          day);
    }
  }

  @Test
  void impliedDutyIsValueTimesRate() {
    TariffExposure.Line steel =
        lines("2025-06-10").stream()
            .filter(
                line -> line.commodity().map(c -> c.id().equals("IRON_AND_STEEL")).orElse(false))
            .findFirst()
            .orElseThrow();
    assertEquals("50", steel.rate().orElseThrow().high().toPlainString());
    // 23,778 at 50 per cent, in million yen
    assertEquals(0, new BigDecimal("11889").compareTo(steel.impliedDuty().orElseThrow().high()));
  }

  /**
   * Page 1 prints the year before: what is derived from value and growth must leave room for it.
   */
  @ParameterizedTest
  @EnumSource(
      value = Flow.class,
      names = {"EXPORTS", "IMPORTS"})
  void theYearBeforeLeavesRoomForWhatTheMinistryPrints(Flow flow) {
    int months = 0;
    for (String id :
        List.of("2025-03-provisional", "2025-03-first-10-days", "2025-03-first-20-days")) {
      TradeView view = desk.release(id);
      Figure value = view.total(flow, Measure.VALUE).orElseThrow();
      YearBefore before = YearBefore.of(value, view.total(flow, Measure.GROWTH)).orElseThrow();
      BigDecimal printed = view.totalYearBefore(flow).orElseThrow().amount().get().inMillions();
      assertTrue(before.within().contains(printed), id + " " + before.within() + " " + printed);
      assertTrue(before.within().contains(before.value()), id);
      months++;
    }
    assertEquals(3, months);
  }

  /** 501,838 after +4.1: 482,073, and what 501,837.5 / 1.0415 and 501,838.5 / 1.0405 leave open. */
  @Test
  void theYearBeforeIsDerivedWithItsBounds() {
    TariffExposure.Line cars = lines("2025-04-17").getFirst();
    YearBefore before = cars.before().orElseThrow();
    assertEquals("482073.00", before.value().setScale(2, RoundingMode.DOWN).toPlainString());
    assertEquals("481841.09 to 482305.14", range(before.within(), 2));
  }

  @Test
  void everyMeasureHasItsScope() {
    Map<String, String> scopes =
        MeasureScopes.of(march, view("2025-04-17", "2025-04-17"), TO_USA).stream()
            .collect(
                Collectors.toMap(
                    scope -> scope.state().measure().id(),
                    scope ->
                        scope.cover()
                            + scope.value().map(v -> " " + v.toPlainString()).orElse("")
                            + scope.rate().map(r -> " " + tenth(r.high())).orElse("")));
    assertEquals(
        Map.of(
            "us-jp-autos-25", "most 501838 27.5",
            "us-jp-auto-parts-25", "most 100086 27.5",
            "us-jp-steel-25", "most 23778 25.0",
            "us-jp-aluminium-25", "part 19372 30.0",
            // All goods but vehicles, parts and steel: 1,876,184 - 501,838 - 100,086 - 23,778
            "us-jp-baseline-10", "most 1250482 15.0",
            "us-jp-reciprocal-24-paused", "most 1250482 29.0"),
        scopes);
  }

  @Test
  void stepsRunFromJanuaryToWhatIsAnnounced() {
    assertEquals(
        List.of(
            "2025-01-01 4.1",
            "2025-03-12 4.5",
            "2025-04-03 11.1",
            "2025-04-05 18.3",
            "2025-04-09 28.4",
            "2025-04-10 18.3",
            "2025-05-03 19.1",
            "2025-07-09 28.5"),
        RateSteps.of(march, view("2025-04-17", "2025-04-17"), TO_USA).stream()
            .map(step -> step.from() + " " + tenth(step.rate().now().high()))
            .toList());
  }

  /** The presets by hand: value by value at base and rate, with the weights of March 2025. */
  @Test
  void presetsOfTheScenarios() {
    assertEquals(
        List.of(
            "none 0 77572.20 4.1",
            "baseline 1876184 265190.60 14.1",
            "rate-24 1876184 534113.38 28.5",
            "all-in-15 1876184 289749.90 15.4",
            "own 0 77572.20 4.1"),
        ScenarioCosts.of(march, view("2025-04-17", "2025-04-17"), TO_USA).stream()
            .map(
                cost ->
                    cost.scenario().id()
                        + " "
                        + cost.inScope().toPlainString()
                        + " "
                        + cost.duty().setScale(2, RoundingMode.HALF_UP).toPlainString()
                        + " "
                        + tenth(cost.weighted()))
            .toList());
  }

  /** Between 7 August and 4 September 2025 the 15% was read as coming on top of the base duty. */
  @Test
  void theSameDayReadsOtherwiseOnceTheRuleIsKnown() {
    assertEquals("22.8", tenth(weighted("2025-08-10", "2025-08-10").now().high()));
    assertEquals("19.5", tenth(weighted("2025-09-16", "2025-08-10").now().high()));
  }

  /** A desk elsewhere: measures of the EU on Japan and of Japan on China, made up for this test. */
  @Test
  void otherPartnersByTheSameArithmetic() throws IOException {
    Files.createDirectories(folder.resolve("context"));
    Files.writeString(
        folder.resolve("context/tariffs.csv"),
        HEADER
            + "eu-test-cars,duty,Made-up duty on cars,試験用の自動車関税,Test,Test,2025-01-01,2025-01-01,"
            + "2025-02-01,,,,,20,ALL_IN,JAPAN,EU,8703,MOTOR_VEHICLES,most,,,in-force,a test,L,2025-03-01\n"
            + "eu-test-all,duty,Made-up duty on all,試験用の一般関税,Test,Test,2025-01-01,2025-01-01,"
            + "2025-02-01,,,,,5,ADD,JAPAN,EU,all,*,all,,eu-test-cars,in-force,a test,L,2025-03-01\n"
            + "jp-test-coal,duty,Made-up duty on food,試験用の食料品関税,Test,Test,2025-01-01,2025-01-01,"
            + "2025-02-01,,,,,30,ADD,CHINA,JAPAN,02,FOODSTUFF,most,,,in-force,a test,L,2025-03-01\n");
    Desk other = Desk.with(folder);
    TariffView known = other.tariffs().asOf(LocalDate.parse("2025-04-17"));
    assertEquals(
        List.of(new TariffRoute("JAPAN", "EU"), new TariffRoute("CHINA", "JAPAN")), known.routes());
    TradeView view = other.release("2025-03-provisional");
    // The EU page prints 896,216 in all and 113,264 motor vehicles; no base duty is in the file.
    assertEquals("EU", new TariffRoute("JAPAN", "EU").partner());
    TariffExposure.Line all =
        new TariffExposure(view, known, new TariffRoute("JAPAN", "EU")).lines().getLast();
    TariffExposure.Line cars =
        new TariffExposure(view, known, new TariffRoute("JAPAN", "EU")).lines().getFirst();
    BigDecimal expected =
        cars.value()
            .multiply(new BigDecimal("20"))
            .add(all.value().subtract(cars.value()).multiply(new BigDecimal("5")))
            .divide(all.value(), 4, RoundingMode.HALF_UP);
    assertEquals(expected, all.rate().orElseThrow().high().setScale(4, RoundingMode.HALF_UP));
    TariffExposure.Line food =
        new TariffExposure(view, known, new TariffRoute("CHINA", "JAPAN")).lines().getFirst();
    assertEquals("FOODSTUFF", food.commodity().orElseThrow().id());
    assertEquals("30", food.rate().orElseThrow().high().toPlainString());
    assertEquals(
        List.of("missing-base-rate", "missing-base-rate"),
        other.findings().stream().map(finding -> finding.code()).toList());
  }

  private TariffView view(String known, String on) {
    return desk.tariffs().asOf(LocalDate.parse(known), LocalDate.parse(on));
  }

  private List<TariffExposure.Line> lines(String day) {
    return new TariffExposure(march, view(day, day), TO_USA).lines();
  }

  private WeightedRate weighted(String known, String on) {
    Optional<WeightedRate> rate = WeightedRate.of(march, view(known, on), TO_USA);
    return rate.orElseThrow();
  }

  private static String tenth(BigDecimal rate) {
    return rate.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  private static String range(Interval interval, int decimals) {
    return interval.low().setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        + " to "
        + interval.high().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
