package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.analysis.IndexPeriod;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.PricedLine;
import org.tradebrief.analysis.Target;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.InputFolder;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Reading;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/** Unit values, indexes, drivers and lines that come and go, over several months. */
class GoodsOverTimeTest {

  private static final ShippedSeries SHIPPED = new ShippedSeries();
  private static final Month JANUARY = Month.parse("2025-01");
  private static final Month FEBRUARY = Month.parse("2025-02");
  private static final Month MARCH = Month.parse("2025-03");

  @TempDir Path folder;

  private static TradeView march(Archive archive) {
    Release release =
        archive.releases().stream()
            .filter(found -> found.vintage().id().equals("2025-03-provisional"))
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

  private static PricedLine priced(String area, Flow flow, String commodity) {
    return PricedLine.all(march(SHIPPED.archive)).stream()
        .filter(line -> line.area().id().equals(area) && line.flow() == flow)
        .filter(line -> line.row().commodity().id().equals(commodity))
        .findFirst()
        .orElseThrow();
  }

  /** 494,942 million yen for 115,078 cars; value up 5.0, quantity up 6.4. */
  @Test
  void aCarToTheUnitedStatesIsFourPointThreeMillionYen() {
    PricedLine cars = priced("USA", Flow.EXPORTS, "CARS");
    BigDecimal yen = cars.unitValue().orElseThrow();
    assertEquals(new BigDecimal("4.30"), yen.movePointLeft(6).setScale(2, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal("-1.3"), Rounding.toTenth(cars.change().orElseThrow()));
    // The corners by hand: 494,941.5 over 115,078.5 and 494,942.5 over 115,077.5 million yen.
    assertEquals(
        "4300903.3",
        cars.within().orElseThrow().low().setScale(1, RoundingMode.HALF_UP).toPlainString());
    assertEquals(
        "4300949.4",
        cars.within().orElseThrow().high().setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** 805,831 million yen for 10,777 thousand kilolitres: the thousands are taken out. */
  @Test
  void thousandsOfAUnitAreSingleUnits() {
    PricedLine oil = priced("WORLD", Flow.IMPORTS, "PETROLEUM");
    assertEquals("KL", oil.counted().unit().single().id());
    assertEquals(
        "74773", oil.unitValue().orElseThrow().setScale(0, RoundingMode.HALF_UP).toPlainString());
    PricedLine chips = priced("WORLD", Flow.EXPORTS, "INTEGRATED_CIRCUITS");
    assertEquals(1_000_000, chips.counted().unit().singles());
    assertEquals(
        "62.7", chips.unitValue().orElseThrow().setScale(1, RoundingMode.HALF_UP).toPlainString());
  }

  /** Every line with both, a quantity rounded to nothing has no unit value, and ranges hold. */
  @Test
  void everyLineWithValueAndQuantityIsThere() {
    List<PricedLine> lines = PricedLine.all(march(SHIPPED.archive));
    assertEquals(354, lines.size());
    int without = 0;
    for (PricedLine line : lines) {
      if (line.counted().value().signum() == 0) {
        assertEquals(Optional.empty(), line.unitValue());
        assertEquals(Optional.empty(), line.within());
        without++;
        continue;
      }
      assertTrue(line.within().orElseThrow().contains(line.unitValue().orElseThrow()));
      line.change()
          .ifPresent(
              change -> {
                Interval within = line.changeWithin().orElseThrow();
                assertTrue(within.contains(change), line.row().toString());
                assertTrue(within.high().compareTo(within.low()) > 0);
              });
    }
    assertEquals(8, without);
  }

  /** Pages 22 to 26: three years, then twelve months; the last marked (P), of imports two. */
  @Test
  void theIndexesByYearAndMonth() {
    List<IndexPeriod> periods = IndexPeriod.all(march(SHIPPED.archive));
    assertEquals(5 * 15, periods.size());
    List<IndexPeriod> world = periods.stream().filter(period -> period.area().isWorld()).toList();
    assertEquals(
        List.of("CY2022", "CY2023", "CY2024", "2024-04", "2024-05"),
        world.subList(0, 5).stream().map(period -> period.period().id()).toList());
    assertEquals(
        List.of("2025-03"),
        world.stream()
            .filter(period -> period.isProvisional(Flow.EXPORTS))
            .map(period -> period.period().id())
            .toList());
    assertEquals(
        List.of("2025-02", "2025-03"),
        world.stream()
            .filter(period -> period.isProvisional(Flow.IMPORTS))
            .map(period -> period.period().id())
            .toList());
    // 152.1 over 171.0; from 139.5 over 163.4 a year before that is 4.2 percent more.
    IndexPeriod year = world.get(2);
    assertEquals(new BigDecimal("88.9"), Rounding.toTenth(year.termsOfTrade().orElseThrow()));
    BigDecimal fromLevels =
        Growth.percent(year.termsOfTrade().orElseThrow(), world.get(1).termsOfTrade().orElseThrow())
            .orElseThrow();
    assertTrue(
        fromLevels
                .subtract(year.termsOfTradeChange().orElseThrow())
                .abs()
                .compareTo(new BigDecimal("0.2"))
            < 0,
        fromLevels + " from levels, " + year.termsOfTradeChange());
  }

  /** As many as the marks on the pages; what a line was, as its printed contribution allows. */
  @Test
  void linesThatCameAndWent() {
    List<TurnedLine> lines = TurnedLine.all(march(SHIPPED.archive));
    assertEquals(25, lines.size());
    assertEquals(5, lines.stream().filter(TurnedLine::isNew).count());
    TurnedLine oil =
        lines.stream()
            .filter(line -> line.area().id().equals("ASEAN"))
            .filter(line -> line.commodity().id().equals("PETROLEUM"))
            .findFirst()
            .orElseThrow();
    // Imports from ASEAN 1,538,576 million yen, up 10.5 percent: 0.25 to 0.35 points of 1,392,376.
    Interval before = oil.before().orElseThrow();
    assertTrue(before.low().compareTo(new BigDecimal("3478")) > 0, before.toString());
    assertTrue(before.high().compareTo(new BigDecimal("4876")) < 0, before.toString());
    assertTrue(lines.stream().allMatch(line -> line.basis() == Observation.Basis.PRINTED));
  }

  /** In the history a line turns where one of the months is zero; a dash is no zero. */
  @Test
  void linesOfTheHistoryThatCameAndWent() throws IOException {
    StringBuilder rows =
        new StringBuilder(
            "release,stage,release_date,period,table,area,commodity,flow,measure,value,unit,"
                + "precision,printed,status,origin\n");
    for (String[] cell :
        new String[][] {
          {"2024-02", "50101", "1200000"}, {"2025-02", "50101", "0"},
          {"2024-02", "507", "0"}, {"2025-02", "507", "7500"},
          {"2024-02", "611", "0"}, {"2025-02", "611", "0"},
          {"2024-02", "613", "900"}, {"2025-02", "613", ""},
        }) {
      String printed = cell[2].isEmpty() ? "-" : cell[2];
      rows.append(
          "%s,time-series,2026-09,%s,commodity-history,WORLD,%s,exports,value,%s,thousand-yen,1,%s,,made for this test\n"
              .formatted(cell[0], cell[0], cell[1], cell[2], printed));
    }
    Files.writeString(
        Files.createDirectories(folder.resolve("history")).resolve("goods.csv"), rows);
    Archive read =
        new ArchiveReader(SHIPPED.context.reference()).read(new InputFolder(folder)).archive();
    TradeView view = march(new Archive(SHIPPED.archive.releases(), read.history()));
    List<TurnedLine> old =
        TurnedLine.all(view).stream().filter(line -> line.month().equals(FEBRUARY)).toList();
    assertEquals(
        List.of("ORGANIC_CHEMICALS false", "MEDICAL_PRODUCTS true"),
        old.stream().map(line -> line.commodity().id() + " " + line.isNew()).toList());
    assertEquals(
        Optional.of(Interval.exactly(new BigDecimal("1200.000"))), old.getFirst().before());
    assertTrue(old.stream().allMatch(line -> line.basis() == Observation.Basis.HISTORY));
  }

  private Archive ministrys() throws IOException {
    Path file =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv");
    assumeTrue(Files.exists(file), "the ministry's files are not at hand: " + file);
    Path history = Files.createDirectories(folder.resolve("history"));
    Files.copy(file, history.resolve("d51ma.csv"));
    return new ArchiveReader(SHIPPED.context.reference()).read(new InputFolder(folder)).archive();
  }

  /** A month's release with a page of the world's exports, as real as its series: rounded. */
  private static Archive withPages(Archive archive, FigureSet history, List<Month> months) {
    List<Release> releases = new ArrayList<>();
    for (Release release : archive.releases()) {
      if (!months.contains(release.month()) || release.vintage().stage().coversPartOfMonth()) {
        releases.add(release);
        continue;
      }
      List<Figure> figures = new ArrayList<>(release.figures().all());
      for (Figure now : series(history, release.month())) {
        BigDecimal value = now.amount().orElseThrow().inMillions();
        BigDecimal then = before(history, now).orElseThrow();
        figures.add(
            printed(
                release.vintage(), now, Measure.VALUE, Amount.millions(Rounding.toWhole(value))));
        Reading growth =
            then.signum() == 0
                ? Mark.NEW
                : Rounding.percent(Growth.percent(value, then).orElseThrow());
        figures.add(printed(release.vintage(), now, Measure.GROWTH, growth));
      }
      releases.add(new Release(release.vintage(), new FigureSet(figures), release.file()));
    }
    return new Archive(releases, archive.history());
  }

  private static List<Figure> series(FigureSet history, Month month) {
    return history.where(
        figure ->
            figure.table() == TableId.COMMODITY_HISTORY
                && figure.measure() == Measure.VALUE
                && figure.period().equals(month)
                && figure.amount().isPresent());
  }

  private static Optional<BigDecimal> before(FigureSet history, Figure now) {
    return series(history, ((Month) now.period()).yearBefore()).stream()
        .filter(then -> then.commodity().id().equals(now.commodity().id()))
        .findFirst()
        .flatMap(Figure::amount)
        .map(Amount::inMillions);
  }

  private static Figure printed(Vintage vintage, Figure like, Measure measure, Reading reading) {
    return new Figure(
        vintage,
        TableId.COMMODITIES,
        like.period(),
        like.area(),
        like.commodity(),
        like.flow(),
        measure,
        reading,
        "",
        "",
        like.place());
  }

  /**
   * The first quarter of 2025 from three releases: the pages of January and February hold the
   * ministry's real series, rounded as it prints. What a year before follows from them is the real
   * sum, as far as printed changes can tell.
   */
  @Test
  void threeMonthsFromTheirReleases() throws IOException {
    FigureSet history = ministrys().history();
    Archive archive = withPages(SHIPPED.archive, history, List.of(JANUARY, FEBRUARY));
    Drivers quarter = Drivers.of(march(archive), Flow.EXPORTS, Drivers.Span.QUARTER).orElseThrow();
    assertEquals(Observation.Basis.PRINTED, quarter.basis());
    assertEquals(JANUARY, quarter.first());
    // Totals: as the three area pages and page 1 print them.
    assertEquals(new BigDecimal("26902699"), quarter.now(), "7,863,746 + 9,191,139 + 9,847,814");
    Drivers.Line cars =
        quarter.lines().stream()
            .filter(line -> line.key().equals("MOTOR_VEHICLES"))
            .findFirst()
            .orElseThrow();
    BigDecimal real = BigDecimal.ZERO;
    BigDecimal open = BigDecimal.ONE;
    for (Figure figure : history.where(f -> f.commodity().id().equals("MOTOR_VEHICLES"))) {
      if (figure.measure() == Measure.VALUE
          && (figure.period().equals(JANUARY.yearBefore())
              || figure.period().equals(FEBRUARY.yearBefore()))) {
        real = real.add(figure.amount().orElseThrow().inMillions());
      }
    }
    Drivers march =
        Drivers.of(march(SHIPPED.archive), Flow.EXPORTS, Drivers.Span.MONTH).orElseThrow();
    Drivers.Line own =
        march.lines().stream()
            .filter(line -> line.key().equals("MOTOR_VEHICLES"))
            .findFirst()
            .orElseThrow();
    open = open.add(real.multiply(new BigDecimal("0.0005")));
    BigDecimal derived = cars.before().subtract(own.before());
    assertTrue(derived.subtract(real).abs().compareTo(open) < 0, derived + " for " + real);
    BigDecimal sum =
        quarter.lines().stream()
            .map(Drivers.Line::moved)
            .reduce(quarter.restNow().subtract(quarter.restBefore()), BigDecimal::add);
    assertEquals(0, quarter.moved().compareTo(sum));
  }

  /** A month without its page: all months from the series, or nothing; never some of each. */
  @Test
  void releasesAndHistoryAreNotMixed() throws IOException {
    FigureSet history = ministrys().history();
    Archive gap = withPages(SHIPPED.archive, history, List.of(FEBRUARY));
    assertEquals(Optional.empty(), Drivers.of(march(gap), Flow.EXPORTS, Drivers.Span.QUARTER));
    Archive both = new Archive(gap.releases(), history);
    Drivers quarter = Drivers.of(march(both), Flow.EXPORTS, Drivers.Span.QUARTER).orElseThrow();
    assertEquals(Observation.Basis.HISTORY, quarter.basis());
    Figure total =
        history
            .find(
                TableId.COMMODITY_HISTORY,
                Area.WORLD_ID,
                Commodity.TOTAL_ID,
                Flow.EXPORTS,
                Measure.VALUE,
                MARCH)
            .orElseThrow();
    assertTrue(
        quarter.now().compareTo(total.amount().orElseThrow().inMillions()) > 0
            && quarter.lines().stream()
                .flatMap(line -> line.inputs().stream())
                .allMatch(figure -> figure.table() == TableId.COMMODITY_HISTORY));
  }
}
