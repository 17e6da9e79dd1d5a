package org.tradebrief.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.arithmetic.Absorption;
import org.tradebrief.check.MinistryAreas;
import org.tradebrief.context.ContextReader;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/**
 * The tests around the day of a duty on the ministry's series of world exports by commodity, the
 * only one by item and month at hand. The days of duties here are made up.
 */
class DutyTestsTest {
  private static final Path MINISTRY =
      Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));
  private static final String SERIES = "mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv";

  @TempDir Path folder;

  /** The benchmark of the domain notes, and the real fall of June 2025: -26.7 on +3.4 units. */
  @Test
  void theBenchmarkOfFullAbsorption() {
    assertEquals("19.6", tenth(Absorption.benchmark(new BigDecimal("2.5"), rate("27.5")).get()));
    assertEquals("10.9", tenth(Absorption.benchmark(new BigDecimal("2.5"), rate("15")).get()));
    assertEquals(Optional.empty(), Absorption.benchmark(rate("15"), rate("15")));
    assertEquals(Optional.empty(), Absorption.benchmark(rate("27.5"), rate("15")));
    // 0.7089 of the yen at 157.86 yen a year before and 144.50: 0.7745 of the dollars
    BigDecimal dollars = Absorption.inDollars(rate("-29.11"), rate("144.50"), rate("157.86"));
    assertEquals("-22.6", tenth(dollars));
    assertEquals("115.0", tenth(Absorption.ratio(dollars, rate("19.6078"))));
  }

  /**
   * Changes of world exports of motor vehicles on the year, April 2024 to March 2025, worked out
   * from the file outside the program.
   */
  @Test
  void frontLoadingOnTheRealSeries() throws IOException {
    DutyTests tests = new DutyTests(series("世界", "WORLD", "WORLD"));
    DutyTests.FrontLoading cars =
        tests.frontLoading("MOTOR_VEHICLES", new Month(2025, 4)).orElseThrow();
    assertEquals(
        "2025-02 13.4", cars.highest().month().id() + " " + tenth(cars.highest().growth()));
    assertEquals("3.3 22.4", tenth(cars.mean()) + " " + tenth(cars.limit()));
    assertFalse(cars.visible());
    assertEquals(Optional.empty(), tests.frontLoading("MOTOR_VEHICLES", new Month(2025, 3)));
    assertEquals(Optional.empty(), tests.frontLoading("NO_SUCH_ITEM", new Month(2025, 4)));
  }

  @Test
  void fallsAfterADayOnTheRealSeries() throws IOException {
    DutyTests tests = new DutyTests(series("世界", "WORLD", "WORLD"));
    DutyTests.After steel =
        tests.after("IRON_AND_STEEL", new Month(2024, 8), new Month(2025, 3)).orElseThrow();
    assertEquals(
        "7 6 -5.8 4.6 true",
        steel.months().size()
            + " "
            + steel.falls()
            + " "
            + tenth(steel.inScope())
            + " "
            + tenth(steel.others())
            + " "
            + steel.seen());
    DutyTests.After machines =
        tests
            .after("SEMICONDUCTOR_MACHINERY", new Month(2024, 8), new Month(2025, 3))
            .orElseThrow();
    assertFalse(machines.seen());
    assertEquals(
        Optional.empty(), tests.after("IRON_AND_STEEL", new Month(2025, 2), new Month(2025, 3)));
  }

  /** The layout of a partner is that of the world under another title. */
  @ParameterizedTest
  @CsvSource({"米国, USA, USA", "《アジア》, ASIA, ASIA"})
  void theSeriesOfAPartnerIsReadByItsTitle(String japanese, String english, String id)
      throws IOException {
    DutyTests tests = new DutyTests(series(japanese, english, id));
    assertTrue(tests.frontLoading("MOTOR_VEHICLES", new Month(2025, 4)).isPresent());
  }

  /** Printed changes of the area pages, May 2024 to March 2026; means worked out by hand. */
  @Test
  void exportsToTheUnitedStatesAgainstAllOnRealMonths() {
    List<Release> releases = MinistryAreas.read("area_totals_press_2024-05_2026-03.csv");
    Release last = releases.getLast();
    TradeView view =
        new TradeView(
            new Archive(releases, Desk.shipped().archive().history()),
            new Target(
                last.vintage(),
                last.kind(),
                Optional.of(last),
                last.vintage().published().day().orElseThrow()));
    MonthlySeries series = new MonthlySeries(view);
    Month began = new Month(2025, 4);
    PartnerAverages usa =
        PartnerAverages.of(series, "USA", Flow.EXPORTS, began, view.target().month()).orElseThrow();
    assertEquals("11 4.0 11 -6.8", line(usa));
    assertEquals(
        "11 5.9 11 4.2",
        line(
            PartnerAverages.of(series, "WORLD", Flow.EXPORTS, began, view.target().month())
                .orElseThrow()));
    assertEquals(
        Optional.empty(),
        PartnerAverages.of(series, "USA", Flow.EXPORTS, began, new Month(2025, 6)),
        "two months after are too few");
  }

  private static String line(PartnerAverages found) {
    return found.monthsBefore().size()
        + " "
        + tenth(found.before())
        + " "
        + found.monthsAfter().size()
        + " "
        + tenth(found.after());
  }

  /** The world's file, under the title of another area, seen from April 2025. */
  private ItemSeries series(String japanese, String english, String area) throws IOException {
    Path file = MINISTRY.resolve(SERIES);
    Assumptions.assumeTrue(Files.exists(file), () -> "the ministry's files are not at " + MINISTRY);
    Charset charset = Charset.forName("windows-31j");
    String text =
        new String(Files.readAllBytes(file), charset)
            .replaceFirst("《世界》", japanese.startsWith("《") ? japanese : "《" + japanese + "》")
            .replaceFirst("WORLD Monthly", english + " Monthly");
    Path own = Files.createDirectories(folder.resolve("history")).resolve("d52ma.csv");
    Files.write(own, text.getBytes(charset));
    InputFolder shipped =
        new InputFolder(Path.of(System.getProperty("tradebrief.home", "."), "inputs"));
    InputFolder inputs = new InputFolder(folder);
    Archive archive =
        new ArchiveReader(
                new ContextReader(new InputFolders(shipped, shipped), new Findings())
                    .read()
                    .reference())
            .read(inputs)
            .archive();
    Vintage vintage =
        new Vintage(new Month(2025, 4), Stage.PROVISIONAL, Published.on(LocalDate.of(2025, 5, 21)));
    return new ItemSeries(
        new TradeView(
            archive,
            new Target(
                vintage, PackKind.HISTORY_MONTH, Optional.empty(), LocalDate.of(2025, 5, 21))),
        area,
        Flow.EXPORTS);
  }

  private static BigDecimal rate(String text) {
    return new BigDecimal(text);
  }

  private static String tenth(BigDecimal value) {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
