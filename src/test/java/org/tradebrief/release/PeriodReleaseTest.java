package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;
import org.tradebrief.table.Published;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.TableId;
import org.tradebrief.table.Vintage;

/**
 * Releases about a year or a half: the ministry's monthly layout under other titles. The titles are
 * ours, for no such file was at hand; the figures are those published for fiscal 2024.
 */
class PeriodReleaseTest {
  private static final String PATH = "releases/2024_214e.xml";

  @TempDir Path folder;

  private static String fiscal2024() {
    return SmallRelease.text()
        .replace("March 2025", "Fiscal Year 2024")
        .replace("March 2024", "Fiscal Year 2023")
        .replace("2025034e.pdf", "2024_214e.pdf")
        .replace("9,847,814", "108,934,600")
        .replace("9,303,763", "114,156,300")
        .replace("544,051", "-5,221,700")
        .replace(">3.9<", ">5.9<")
        .replace(">2.0<", ">4.7<")
        .replace(">55.5<", ">-15.0<")
        .replace("1,664,045", "18,890,000")
        .replace("2,114,870", "25,940,000")
        .replace("-450,825", "-7,050,000");
  }

  @Test
  void aFiscalYearIsAReleaseOfItsOwn() {
    ReadArchive read = Inputs.read(folder, PATH, fiscal2024());
    assertEquals(List.of(), Inputs.told(read));
    assertEquals(List.of(), read.archive().releases());
    Release release = read.archive().periods().getFirst();
    Period year = Period.parse("FY2024");
    assertEquals(
        new Vintage(year, Stage.PROVISIONAL, Published.on(LocalDate.of(2025, 4, 17))),
        release.vintage());
    assertEquals(
        Amount.millions(108_934_600),
        figure(release, TableId.TOTALS, "WORLD", Flow.EXPORTS, year).reading());
    assertEquals(
        Amount.millions(-7_050_000),
        figure(release, TableId.AREAS, "CHINA", Flow.BALANCE, year).reading());
    assertEquals(
        Amount.millions(9_474_898),
        figure(release, TableId.TOTALS, "WORLD", Flow.EXPORTS, year.yearBefore()).reading());
  }

  private static Figure figure(
      Release release, TableId table, String area, Flow flow, Period period) {
    return release
        .figures()
        .find(table, area, Commodity.TOTAL_ID, flow, Measure.VALUE, period)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Fiscal Year 2024, FY2024",
    "FY2024, FY2024",
    "FY 2024, FY2024",
    "fiscal 2024, FY2024",
    "2024 Fiscal Year, FY2024",
    "2024, CY2024",
    "CY2024, CY2024",
    "First Half of 2025, 2025-H1",
    "The First Half of 2025, 2025-H1",
    "2025 First Half, 2025-H1",
    "First Half of Fiscal Year 2025, FY2025-H1",
    "First Half of FY2025, FY2025-H1",
    "April 2024 - March 2025, FY2024",
    "'April, 2024 - March, 2025', FY2024",
    "January 2024 to December 2024, CY2024",
    "January - June 2025, 2025-H1",
    "April - September 2025, FY2025-H1",
    "October 2024 - March 2025, FY2024-H2",
    "March 2025, 2025-03"
  })
  void wordsThatSayOneThing(String words, String id) {
    assertEquals(Optional.of(id), PressPeriod.of(words).map(Period::id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Half of 2024",
        "2024 2nd",
        "May 2024 - March 2025",
        "Fiscal Year",
        "Third Half of 2024",
        "FY24",
        "9999999"
      })
  void otherWordsAreReportedAndNothingIsGuessed(String words) {
    assertEquals(Optional.empty(), PressPeriod.of(words));
    ReadArchive read =
        Inputs.read(
            folder, PATH, fiscal2024().replace("Imports Fiscal Year 2024", "Imports " + words));
    assertTrue(
        Inputs.told(read).stream().anyMatch(told -> told.contains("broken-title")),
        Inputs.told(read).toString());
    assertEquals(List.of(), read.archive().periods());
  }

  @ParameterizedTest
  @CsvSource({
    "<taishoymzennen>Fiscal Year 2023, <taishoymzennen>Fiscal Year 2022, period-disagrees",
    "2024_214e.pdf, 2024_114e.pdf, period-disagrees",
    "2024_214e.pdf, 2024_215e.pdf, stage-disagrees",
    "<taishokikan>Fiscal Year 2024</taishokikan>, <taishokikan>2024</taishokikan>, period-disagrees",
    "'April 17, 2025', 'February 17, 2025', period-disagrees"
  })
  void whatDisagreesWithTheTitleIsToldAndTheNameOfTheFileDecidesNothing(
      String right, String wrong, String code) {
    ReadArchive read = Inputs.read(folder, PATH, fiscal2024().replace(right, wrong));
    assertTrue(
        Inputs.told(read).stream().anyMatch(told -> told.contains(code)),
        Inputs.told(read).toString());
    // Under another name the same content is the same release.
    assertEquals(
        "FY2024-provisional",
        Inputs.read(folder, PATH, fiscal2024()).archive().periods().getFirst().vintage().id());
  }
}
