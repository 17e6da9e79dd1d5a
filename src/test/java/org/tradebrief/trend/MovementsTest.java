package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.InputFolder;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Flow;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Vintage;

/** Which goods and which partners moved. */
class MovementsTest {
  private static final ShippedSeries SHIPPED = new ShippedSeries();

  @TempDir Path folder;

  private static TradeView march(Archive archive) {
    Release release =
        archive.releases().stream()
            .filter(r -> r.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    return new TradeView(
        archive,
        new Target(
            release.vintage(),
            release.kind(),
            Optional.of(release),
            release.vintage().published().day().orElseThrow()));
  }

  private static BigDecimal billions(BigDecimal millions) {
    return millions.movePointLeft(3).setScale(1, RoundingMode.HALF_UP);
  }

  /** Motor vehicles moved exports by 107.7 billion yen, 1.1 points (the ministry's own points). */
  @Test
  void theMovementsOfAMonthAddUpToTheTotal() {
    TradeView view = march(SHIPPED.archive);
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      Drivers drivers = Drivers.of(view, flow, Drivers.Span.MONTH).orElseThrow();
      assertEquals(10, drivers.lines().size());
      BigDecimal sum =
          drivers.lines().stream()
              .map(Drivers.Line::moved)
              .reduce(drivers.restNow().subtract(drivers.restBefore()), BigDecimal::add);
      assertEquals(0, drivers.moved().compareTo(sum));
    }
    Drivers exports = Drivers.of(view, Flow.EXPORTS, Drivers.Span.MONTH).orElseThrow();
    assertEquals(new BigDecimal("372916"), exports.moved());
    Drivers.Line cars = line(exports, "MOTOR_VEHICLES");
    assertEquals(new BigDecimal("107.8"), billions(cars.moved()));
    assertEquals(
        new BigDecimal("1.1"),
        exports.points(cars.moved()).orElseThrow().setScale(1, RoundingMode.HALF_UP));
  }

  private static Drivers.Line line(Drivers drivers, String key) {
    return drivers.lines().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Section 9 of exports contributes 2.3 points as printed, its item instruments 0.1: the 2.2 that
   * no item holds are the month's largest movement, and would be lost among the rest.
   */
  @Test
  void whatASectionHoldsBeyondItsItemsIsALine() {
    Drivers exports =
        Drivers.of(march(SHIPPED.archive), Flow.EXPORTS, Drivers.Span.MONTH).orElseThrow();
    assertEquals("OTHERS/others", exports.lines().getFirst().key());
    assertEquals(
        new BigDecimal("2.2"),
        exports
            .points(exports.lines().getFirst().moved())
            .orElseThrow()
            .setScale(1, RoundingMode.HALF_UP));
    BigDecimal rest = exports.restNow().subtract(exports.restBefore());
    BigDecimal cars = line(exports, "MOTOR_VEHICLES").moved();
    assertTrue(rest.abs().compareTo(cars) < 0, "what is not named: " + rest);
  }

  @Test
  void withoutTheCommodityHistoryNothingIsSaidOfLongerSpans() {
    TradeView view = march(SHIPPED.archive);
    assertEquals(Optional.empty(), Drivers.of(view, Flow.EXPORTS, Drivers.Span.QUARTER));
    assertEquals(Optional.empty(), Drivers.of(view, Flow.EXPORTS, Drivers.Span.FISCAL_YEAR));
  }

  /** Fiscal 2023 to 2024 in the ministry's series, as PUBLISHED.md derives them. */
  @Test
  void theFiscalYearFromTheMinistrysSeries() throws IOException {
    Path file =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv");
    assumeTrue(Files.exists(file), "the ministry's files are not at hand: " + file);
    Path history = Files.createDirectories(folder.resolve("history"));
    Files.copy(file, history.resolve("d51ma.csv"));
    Archive read =
        new ArchiveReader(SHIPPED.context.reference()).read(new InputFolder(folder)).archive();
    TradeView view = march(new Archive(SHIPPED.archive.releases(), read.history()));
    Drivers year = Drivers.of(view, Flow.EXPORTS, Drivers.Span.FISCAL_YEAR).orElseThrow();
    assertEquals("102902.4", billions(year.before()).toString());
    assertEquals("108937.3", billions(year.now()).toString());
    Drivers.Line machinery =
        year.lines().stream()
            .filter(line -> billions(line.now()).toString().equals("4642.2"))
            .findFirst()
            .orElseThrow();
    assertEquals("3655.3", billions(machinery.before()).toString());
    assertEquals(
        0,
        year.moved()
            .compareTo(
                year.lines().stream()
                    .map(Drivers.Line::moved)
                    .reduce(year.restNow().subtract(year.restBefore()), BigDecimal::add)));
    assertTrue(Drivers.of(view, Flow.EXPORTS, Drivers.Span.QUARTER).isPresent());
    TradeView ofYear =
        new TradeView(
            new Archive(SHIPPED.archive.releases(), read.history()),
            new Target(
                new Vintage(
                    Period.parse("FY2024"),
                    Stage.PROVISIONAL,
                    Published.on(LocalDate.of(2025, 4, 17))),
                PackKind.PERIOD,
                Optional.empty(),
                LocalDate.of(2025, 4, 17)));
    assertEquals(List.of(Drivers.Span.PERIOD), Drivers.Span.of(ofYear));
    Drivers period = Drivers.of(ofYear, Flow.EXPORTS, Drivers.Span.PERIOD).orElseThrow();
    assertEquals(year.lines(), period.lines());
    assertEquals(year.moved(), period.moved());
  }

  /** As the printed balances order them; China was last in March and in February 2025. */
  @Test
  void theOrderOfBalances() {
    List<PartnerRanks.Place> places = PartnerRanks.of(march(SHIPPED.archive), Flow.BALANCE);
    PartnerRanks.Place usa = places.getFirst();
    assertEquals("USA", usa.area().id());
    assertEquals(1, usa.now());
    assertEquals(Optional.of(1), usa.monthBefore());
    assertEquals(Optional.of(1), usa.yearBefore());
    PartnerRanks.Place china = places.getLast();
    assertEquals("CHINA", china.area().id());
    assertEquals(places.size(), china.now());
    assertEquals("HONG_KONG", places.get(1).area().id());
    assertEquals(Optional.of(2), places.get(1).monthBefore());
  }

  /** Counted by hand in the printed area page of March 2025 and that of February. */
  @Test
  void theOrderOfMarketsAndSuppliers() {
    List<String> exports =
        PartnerRanks.of(march(SHIPPED.archive), Flow.EXPORTS).stream()
            .limit(4)
            .map(place -> place.area().id() + " " + place.now() + " of " + place.of())
            .toList();
    assertEquals(
        List.of("USA 1 of 36", "CHINA 2 of 36", "SOUTH_KOREA 3 of 36", "TAIWAN 4 of 36"), exports);
    PartnerRanks.Place taiwan = PartnerRanks.of(march(SHIPPED.archive), Flow.EXPORTS).get(3);
    assertEquals(Optional.of(3), taiwan.monthBefore());
    assertEquals(Optional.of(4), taiwan.yearBefore());
    PartnerRanks.Place china = PartnerRanks.of(march(SHIPPED.archive), Flow.IMPORTS).getFirst();
    assertEquals("CHINA", china.area().id());
  }
}
