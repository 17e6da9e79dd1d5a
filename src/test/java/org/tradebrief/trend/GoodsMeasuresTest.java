package org.tradebrief.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.analysis.MonthlySeries;
import org.tradebrief.release.ArchiveReader;
import org.tradebrief.source.InputFolder;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.Measured.Vintages;

/**
 * Motor vehicles exported: March 2025 from its release, the months before from the ministry's
 * series. Oracles: exact fractions computed in Python from the two files, and printed cells.
 */
class GoodsMeasuresTest {

  private static final ShippedSeries SHIPPED = new ShippedSeries();

  private static MonthlySeries series;

  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    Path files =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-d51-d61-commodity");
    Assumptions.assumeTrue(Files.isDirectory(files), "needs the ministry's files in " + files);
    Path history = Files.createDirectories(folder.resolve("history"));
    try (Stream<Path> each = Files.list(files)) {
      for (Path file : each.filter(f -> f.getFileName().toString().startsWith("d51")).toList()) {
        Files.copy(file, history.resolve(file.getFileName()));
      }
    }
    series =
        SHIPPED
            .with(
                new ArchiveReader(SHIPPED.context.reference())
                    .read(new InputFolder(folder))
                    .archive()
                    .history()
                    .all())
            .asOf("2025-03-provisional");
  }

  private static Measured at(String id, String month) {
    return TrendMeasures.ofGoods().stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow()
        .at(
            new TrendLine(series, Area.WORLD_ID, "MOTOR_VEHICLES", Flow.EXPORTS),
            Month.parse(month));
  }

  @ParameterizedTest
  @CsvSource({
    "level, 2025-03, 1604653, RELEASES",
    "level, 2025-02, 1567317.798, HISTORY",
    "year-on-year, 2025-03, 7.2, RELEASES",
    "year-on-year, 2025-02, 13.397690, HISTORY",
    "contribution, 2025-03, 1.1, RELEASES",
    "contribution, 2025-02, 2.244844, HISTORY",
    "share, 2025-03, 16.294510, RELEASES",
    "share, 2025-02, 17.054981, HISTORY",
    "three-month-average, 2025-03, 1492711.335333, MIXED",
    "fiscal-year-to-date, 2025-03, 18326407.060, MIXED",
    "fiscal-year-to-date-change, 2025-02, 2.088140, HISTORY",
    "twelve-month-sum, 2025-03, 18326407.060, MIXED",
    "streak, 2025-03, 3, MIXED",
  })
  void motorVehicles(String id, String month, BigDecimal expected, Vintages vintages) {
    Measured.Value value = assertInstanceOf(Measured.Value.class, at(id, month), id);
    assertEquals(
        0,
        expected.compareTo(value.exact().setScale(6, RoundingMode.HALF_UP)),
        value.exact().toString());
    assertEquals(vintages, value.vintages());
  }

  /** The series begins in April 2023: changes of that year cannot be known. */
  @Test
  void beforeTheSeriesThereIsNothing() {
    assertEquals(
        new Measured.Withheld(Measured.Reason.GAP, Month.parse("2023-03")),
        at("year-on-year", "2024-03"));
    assertEquals(
        new Measured.Withheld(Measured.Reason.GAP, Month.parse("2023-03")),
        at("contribution", "2024-03"));
  }
}
