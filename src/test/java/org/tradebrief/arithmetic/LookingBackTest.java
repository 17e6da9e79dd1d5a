package org.tradebrief.arithmetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tradebrief.arithmetic.LookBack.Outcome;
import org.tradebrief.arithmetic.Streak.Stop;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;

/** Streaks, firsts, ranks and sums on the shipped history of the world's totals. */
class LookingBackTest {

  private static final Month MARCH = Month.parse("2025-03");

  @Test
  void exportsOfMarch2025AreTheSixthRiseInARow() throws IOException {
    Streak streak = Streak.ofLevels(newestFirst(months("exports", "9847814000")), 12);
    assertEquals(new Streak(1, 6, Stop.TURN), streak);
    assertTrue(streak.isExact());
  }

  @Test
  void importsOfMarch2025AreTheFirstRiseInTwoMonths() throws IOException {
    List<Optional<BigDecimal>> levels = newestFirst(months("imports", "9303763000"));
    assertEquals(new Streak(1, 1, Stop.TURN), Streak.ofLevels(levels, 12));
    assertEquals(new LookBack(Outcome.FOUND, 2), FirstSince.of(changes("2.0", "-0.7", "16.7")));
  }

  @Test
  void aMissingValueOrAZeroBaseStopsTheCount() {
    assertEquals(new Streak(1, 1, Stop.GAP), Streak.of(changes("1", null, "1")));
    assertEquals(new Streak(-1, 2, Stop.END_OF_DATA), Streak.of(changes("-1", "-0.1")));
    assertEquals(new Streak(0, 0, Stop.TURN), Streak.of(changes("0", "1")));
    assertEquals(new Streak(0, 0, Stop.GAP), Streak.of(changes((String) null)));
    assertEquals(new Streak(0, 0, Stop.END_OF_DATA), Streak.of(List.of()));
    assertEquals(new Streak(1, 1, Stop.GAP), Streak.ofLevels(changes("3", "2", "2", "0"), 2));
  }

  @Test
  void firstAndLargestSince() {
    assertEquals(new LookBack(Outcome.FOUND, 1), FirstSince.of(changes("-1", "-2")));
    assertEquals(new LookBack(Outcome.NEVER, 2), FirstSince.of(changes("-1", "2", "0")));
    assertEquals(new LookBack(Outcome.GAP, 1), FirstSince.of(changes("-1", "2", null)));
    assertEquals(
        new LookBack(Outcome.FOUND, 3), LargestSince.of(changes("-13.8", "20", "-13.7", "-14.0")));
    assertEquals(new LookBack(Outcome.NEVER, 1), LargestSince.of(changes("-13.8", "-13.7")));
    assertEquals(new LookBack(Outcome.GAP, 0), LargestSince.of(changes("-13.8", null, "-14")));
  }

  @Test
  void exportsOfMarch2025RankSecondOfAllMonthsAndFirstOfMarches() throws IOException {
    Map<Month, BigDecimal> months = months("exports", "9847814000");
    assertEquals(new Ranking(2, 555, 1, 47), Ranking.highest(MARCH, months.get(MARCH), months));
  }

  @Test
  void fiscalYearsHalvesAndYearsToDate() throws IOException {
    Map<Month, BigDecimal> exports = months("exports", "9847814000");
    // Fiscal 2023 in the time series of September 2026: 102,902.4 billion yen.
    FiscalYear year = new FiscalYear(2023);
    BigDecimal sum = FiscalSums.year(year, exports).orElseThrow();
    assertEquals(new BigDecimal("102902.4"), Rounding.toTenth(sum.movePointLeft(6)));
    assertEquals(
        sum,
        FiscalSums.firstHalf(year, exports)
            .orElseThrow()
            .add(FiscalSums.secondHalf(year, exports).orElseThrow()));
    assertEquals(Optional.of(sum), YearToDate.fiscal(Month.parse("2024-03"), exports));
    assertEquals(
        Optional.of(exports.get(Month.parse("2025-01"))),
        YearToDate.calendar(Month.parse("2025-01"), exports));
    assertEquals(Optional.empty(), FiscalSums.year(new FiscalYear(2025), exports));
  }

  /** The time series to February 2025 and the release's own March, thousand yen. */
  private static TreeMap<Month, BigDecimal> months(String flow, String march) throws IOException {
    TreeMap<Month, BigDecimal> months = new TreeMap<>();
    Path home = Path.of(System.getProperty("tradebrief.home", "."));
    try (Stream<String> lines = Files.lines(home.resolve("inputs/history/world-monthly.csv"))) {
      lines
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[7].equals(flow))
          .forEach(cells -> months.put(Month.parse(cells[3]), new BigDecimal(cells[9])));
    }
    months.put(MARCH, new BigDecimal(march));
    return months;
  }

  private static List<Optional<BigDecimal>> newestFirst(Map<Month, BigDecimal> months) {
    return new TreeMap<>(months).descendingMap().values().stream().map(Optional::of).toList();
  }

  private static List<Optional<BigDecimal>> changes(String... texts) {
    return Arrays.stream(texts).map(t -> Optional.ofNullable(t).map(BigDecimal::new)).toList();
  }
}
