package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.TableId;

/**
 * The ministry's own series: both copies of the world's, and the commodities of two fiscal years.
 */
class HistoryTest {
  private static final String WORLD = "mof-d41ma/d41ma.csv";
  private static final String WORLD_EARLIER = "mof-d41ma/d41ma_snapshot_2026-09-02.csv";
  private static final String EXPORTS = "mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv";
  private static final String IMPORTS = "mof-d51-d61-commodity/d61ma_excerpt_2023-04_2025-03.csv";

  @TempDir Path folder;

  @Test
  void theWorldSinceJanuary1979() throws IOException {
    List<Figure> figures = figures(WORLD);
    assertEquals(2 * (47 * 12 + 8), figures.size());
    assertEquals(
        List.of("2026-08-time-series"),
        figures.stream().map(figure -> figure.vintage().id()).distinct().toList());
    assertEquals("1192541404", figures.get(0).printed());
    assertEquals("row 5, column 2 (Exp-Total)", figures.get(0).place().text().split(", ", 2)[1]);
    Map<String, String> shipped =
        printed(Inputs.read(Inputs.SHIPPED).archive().history().where(HistoryTest::isWorldHistory));
    Map<String, String> read = printed(figures);
    assertEquals(1108, shipped.size());
    shipped.forEach((key, text) -> assertEquals(text, read.get(key), key));
  }

  @Test
  void twoCopiesDifferInThreeCells() throws IOException {
    Map<String, String> later = printed(figures(WORLD));
    Map<String, String> earlier = printed(figures(WORLD_EARLIER));
    TreeSet<String> different =
        later.keySet().stream()
            .filter(key -> !later.get(key).equals(earlier.get(key)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        List.of(
            "2026-07 imports TOTAL value",
            "2026-08 exports TOTAL value",
            "2026-08 imports TOTAL value"),
        List.copyOf(different));
    assertEquals("12147718419", earlier.get("2026-07 imports TOTAL value"));
    assertEquals("12154293886", later.get("2026-07 imports TOTAL value"));
  }

  @Test
  void bothCopiesStandSideBySideAndTheLaterOneAnswers() throws IOException {
    Inputs.write(folder, "history/z.csv", Files.readAllBytes(Inputs.ministryFile(WORLD_EARLIER)));
    ReadArchive read =
        Inputs.read(folder, "history/a.csv", Files.readAllBytes(Inputs.ministryFile(WORLD)));
    assertEquals(List.of(), Inputs.told(read));
    assertEquals(
        "12154293886",
        read.archive()
            .history()
            .find(
                TableId.WORLD_HISTORY,
                "WORLD",
                Commodity.TOTAL_ID,
                Flow.IMPORTS,
                Measure.VALUE,
                new Month(2026, 7))
            .orElseThrow()
            .printed());
  }

  @ParameterizedTest
  @CsvSource({EXPORTS + ", exports", IMPORTS + ", imports"})
  void sectionsAddUpToTheTotalInEveryMonth(String path, String flow) throws IOException {
    Map<Period, BigDecimal> totals = new HashMap<>();
    Map<Period, BigDecimal> sections = new HashMap<>();
    Map<String, String> world = printed(figures(WORLD));
    for (Figure figure : figures(path)) {
      assertEquals(flow, figure.flow().id());
      if (figure.measure() == Measure.VALUE) {
        BigDecimal value = figure.reading().required();
        if (figure.commodity().level() == Commodity.Level.TOTAL) {
          totals.put(figure.period(), value);
          assertEquals(
              world.get(figure.period().id() + " " + flow + " TOTAL value"), figure.printed());
        } else if (figure.commodity().level() == Commodity.Level.SECTION) {
          sections.merge(figure.period(), value, BigDecimal::add);
        }
      }
    }
    assertEquals(24, totals.size());
    assertEquals(totals, sections);
  }

  @Test
  void carsAreCountedInNumbersAndBatteriesNoMore() throws IOException {
    List<Figure> figures = figures(EXPORTS);
    Figure cars =
        figures.stream()
            .filter(figure -> figure.commodity().code().equals("7050301"))
            .filter(figure -> figure.measure() == Measure.QUANTITY)
            .findFirst()
            .orElseThrow();
    assertEquals("437597", cars.printed());
    assertEquals("NO", ((Quantity) cars.reading()).unit().id());
    assertTrue(cars.place().column().endsWith("(7050301 quantity)"), cars.place().column());
    assertTrue(
        figures.stream()
            .filter(figure -> figure.commodity().code().equals("70319"))
            .noneMatch(figure -> figure.measure() == Measure.QUANTITY));
  }

  private List<Figure> figures(String path) throws IOException {
    ReadArchive read =
        Inputs.read(
            folder.resolve(path.replace('/', '-')),
            "history/series.txt",
            Files.readAllBytes(Inputs.ministryFile(path)));
    assertEquals(List.of(), Inputs.told(read));
    return read.archive().history().all();
  }

  private static boolean isWorldHistory(Figure figure) {
    return figure.table() == TableId.WORLD_HISTORY;
  }

  private static Map<String, String> printed(List<Figure> figures) {
    Map<String, String> printed = new HashMap<>();
    for (Figure figure : figures) {
      printed.put(
          figure.period().id()
              + " "
              + figure.flow().id()
              + " "
              + figure.commodity().id()
              + " "
              + figure.measure().id(),
          figure.printed());
    }
    return printed;
  }
}
