package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Release;
import org.tradebrief.table.TableId;

/** What anyone gets who runs the program as it comes. */
class ShippedInputsTest {
  private static final Month MARCH = new Month(2025, 3);
  private static ReadArchive shipped;

  @BeforeAll
  static void read() {
    shipped = Inputs.read(Inputs.SHIPPED);
  }

  @Test
  void nothingIsWrongInThem() {
    assertEquals(List.of(), Inputs.told(shipped));
  }

  @Test
  void everyRowIsAFigure() {
    for (var file : shipped.files()) {
      long rows =
          Inputs.text(Inputs.SHIPPED.resolve(file.path()))
              .lines()
              .filter(l -> !l.isEmpty())
              .count();
      assertEquals(rows - 1, file.count(), file.path());
    }
  }

  @Test
  void marchIsAFullReleaseBesideItsTenAndTwentyDays() {
    Map<String, PackKind> kinds =
        shipped.archive().releases().stream()
            .filter(release -> release.month().equals(MARCH))
            .collect(Collectors.toMap(release -> release.vintage().id(), Release::kind));
    assertEquals(
        Map.of(
            "2025-03-first-10-days", PackKind.TOTALS_ONLY,
            "2025-03-first-20-days", PackKind.TOTALS_ONLY,
            "2025-03-provisional", PackKind.FULL),
        kinds);
  }

  @Test
  void theComparatorStaysWithItsRelease() {
    Figure before =
        march()
            .find(
                TableId.TOTALS,
                "WORLD",
                Commodity.TOTAL_ID,
                Flow.IMPORTS,
                Measure.VALUE,
                MARCH.yearBefore())
            .orElseThrow();
    assertEquals(Amount.millions(9_125_040), before.reading());
    assertEquals(MARCH, before.vintage().period());
    assertEquals("9,125,040", before.printed());
    assertEquals("2025034e.xml page 1 row 2 import/sogakuzennen", before.place().origin());
  }

  @Test
  void aNegativeZeroKeepsItsSign() {
    List<Figure> zeros = march().where(figure -> figure.printed().equals("-0.0"));
    for (Figure zero : zeros) {
      boolean negative =
          switch (zero.reading()) {
            case Points points -> points.negativeZero();
            case Percent percent -> percent.negativeZero();
            default -> false;
          };
      assertEquals(true, negative, zero.place().text());
    }
  }

  @Test
  void historyHasOneVintageAndFiscalYearsTheirPrecision() {
    FigureSet history = shipped.archive().history();
    assertEquals(
        List.of("2025-02-time-series 2026-09"),
        history.where(figure -> figure.table() == TableId.WORLD_HISTORY).stream()
            .map(figure -> figure.vintage().id() + " " + figure.vintage().published().id())
            .distinct()
            .toList());
    Amount imports =
        history
            .find(
                TableId.FISCAL_YEARS,
                "WORLD",
                Commodity.TOTAL_ID,
                Flow.IMPORTS,
                Measure.VALUE,
                new FiscalYear(2023))
            .flatMap(Figure::amount)
            .orElseThrow();
    assertEquals(new BigDecimal("108790"), imports.value());
    assertEquals(new BigDecimal("10"), imports.precision());
  }

  private static FigureSet march() {
    return shipped.archive().releases().stream()
        .filter(release -> release.vintage().id().equals("2025-03-provisional"))
        .findFirst()
        .orElseThrow()
        .figures();
  }
}
