package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.NineDigits;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Stage;

/** Tables of trade by nine-digit code, of the world and by country. */
class NineDigitReaderTest {

  /** By country, as reported; the figures are made up. */
  static final String HEADER = header("HS,Country");

  static final String CARS =
      row("1,2025,'870323919',304,NO,NO", "0,30,9000", "0,20,6100", "0,0,0", "0,10,2900");

  static final String STEEL =
      row("1,2025,'720851000',304,  ,KG", "0,5,70", "0,5,70", "0,0,0", "0,0,0");

  static final String ELSEWHERE =
      row("1,2025,'870323919',999,NO,NO", "0,1,100", "0,0,0", "0,0,0", "0,1,100");

  @TempDir Path folder;

  private static String header(String codes) {
    StringBuilder text = new StringBuilder("Exp or Imp,Year,").append(codes).append(",Unit1,Unit2");
    for (String span :
        List.of(
            "Year", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
            "Dec")) {
      text.append(",Quantity1-").append(span).append(",Quantity2-").append(span);
      text.append(",Value-").append(span);
    }
    return text.append('\n').toString();
  }

  /** A row with its year and its first months; the others are still to come. */
  static String row(String about, String year, String... months) {
    StringBuilder text = new StringBuilder(about).append(',').append(year);
    for (int month = 0; month < 12; month++) {
      text.append(',').append(month < months.length ? months[month] : "0,0,0");
    }
    return text.append('\n').toString();
  }

  private ReadArchive read(String text) {
    return Inputs.read(folder, "history/codes.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String told(NineDigitRow row, Month month) {
    return row.code()
        + " "
        + row.area().id()
        + " "
        + row.value(month).map(Figure::printed).orElse("none")
        + " "
        + row.quantity(month)
            .map(f -> f.printed() + " " + ((Quantity) f.reading()).unit().id())
            .orElse("none");
  }

  /** More broken cells than findings are kept: each row is still left out. */
  @Test
  void aFileOfBrokenRowsGivesFindingsToTheEnd() {
    String broken = row("1,2025,10121000,304,NO,NO", "0,1,100", "0,1,100");
    ReadArchive read = read(HEADER + broken.repeat(20_100) + CARS);
    assertTrue(
        read.findings().stream().anyMatch(finding -> finding.code().equals("more-findings")),
        "the rest is counted");
  }

  @Test
  void aMonthIsPublishedUpToTheLastInWhichAnythingWasTraded() {
    ReadArchive read = read(HEADER + CARS + STEEL + ELSEWHERE);
    assertEquals(
        List.of("unlisted-country"),
        read.findings().stream().map(finding -> finding.code()).toList());
    assertEquals("nine-digit-csv", read.files().getFirst().layout());
    List<NineDigitRow> rows = read.archive().nineDigits().rows();
    assertEquals(2, rows.size());
    assertEquals("870323919 USA 6100 20 NO", told(rows.get(0), new Month(2025, 1)));
    // A nought between published months is no trade; one after them is nothing at all.
    assertEquals("870323919 USA 0 0 NO", told(rows.get(0), new Month(2025, 2)));
    assertEquals("720851000 USA 0 0 KG", told(rows.get(1), new Month(2025, 3)));
    assertEquals("720851000 USA none none", told(rows.get(1), new Month(2025, 4)));
    assertEquals("720851000 USA none none", told(rows.get(1), new Month(2024, 1)));
    Figure march = rows.get(0).value(new Month(2025, 3)).orElseThrow();
    assertEquals(new BigDecimal("2.900"), march.amount().map(Amount::inMillions).orElseThrow());
    assertEquals("2025-03-time-series", march.vintage().id());
    assertEquals("history/codes.csv, row 2, column Value-Mar", march.place().text());
  }

  @Test
  void theTitleSaysStagesAndHowFarTheTableGoes() {
    ReadArchive read = read("2025年4月分 統計品別国表 (輸出 1～2月：確々報、3-4月：確報)\n" + HEADER + CARS);
    assertEquals(List.of(), read.findings());
    NineDigitRow row = read.archive().nineDigits().rows().getFirst();
    assertEquals(
        List.of(Stage.REVISED, Stage.REVISED, Stage.DETAILED, Stage.DETAILED),
        row.table().stages());
    assertEquals("870323919 USA 0 0 NO", told(row, new Month(2025, 4)));
    assertEquals("2025-02-revised", row.value(new Month(2025, 2)).orElseThrow().vintage().id());
    ReadArchive imports =
        read(
            "2026年7月分 統計品別表 (輸入 1-6月：確報、7月：輸入9桁速報)\n"
                + header("HS")
                + row("2,2026,'870323919',NO,NO", "0,0,5", "0,0,5"));
    assertEquals(
        Stage.EXPORTS_DETAILED,
        imports.archive().nineDigits().rows().getFirst().table().stages().getLast());
  }

  /** The ministry's own rows: eight months of 2026, the special code among them. */
  @Test
  void theMinistrysTableOfTheWorld() throws IOException {
    Path file = Inputs.ministryFile("estat-hs9-excerpt/estat_E_2026-08_excerpt.csv");
    ReadArchive read = Inputs.read(folder, "history/estat.csv", Files.readAllBytes(file));
    assertEquals(List.of(), read.findings());
    NineDigits codes = read.archive().nineDigits();
    assertEquals(10, codes.rows().size());
    assertEquals(
        "000000190 WORLD 1017302366 112487679 KG",
        told(codes.rows(Flow.EXPORTS, "WORLD", new Month(2026, 3)).get(1), new Month(2026, 3)));
    assertEquals(
        new Month(2026, 8),
        codes.lastMonth(Flow.EXPORTS, "WORLD", new Month(2027, 1)).orElseThrow());
    assertTrue(codes.rows(Flow.EXPORTS, "WORLD", new Month(2026, 9)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HS,Country,Unit1|HS,Custom,Country,Unit1|broken-header 1 4 (Country)",
        "Quantity2-Mar|Quantity-Mar|broken-header 1 17 (Quantity2-Mar)",
        "1,2025,'870323919'|3,2025,'870323919'|unknown-word 2 1 (Exp or Imp)",
        "1,2025,'870323919'|1,20x5,'870323919'|broken-date 2 2 (Year)",
        "'870323919',304|'87032391',304|broken-number 2 3 (HS)",
        "'870323919',304|'870323919',USA|broken-number 2 4 (Country)",
        "0,20,6100|0,20,6x00|broken-number 2 12 (Value-Jan)",
        "0,20,6100|0,20,-6100|broken-number 2 12 (Value-Jan)",
        "0,20,6100|0,20,61|year-sum 2 9 (Value-Year)",
        "0,20,6100|0,21,6100|year-sum 2 8 (Quantity2-Year)",
        "0,20,6100|0,206100|row-length 2"
      })
  void whatIsBrokenIsSaidWithItsPlace(String from, String to, String expected) {
    String text = HEADER + CARS;
    assertTrue(text.contains(from), from);
    List<String> told =
        read(text.replace(from, to)).findings().stream()
            .map(f -> (f.code() + " " + f.place().row() + " " + f.place().column()).strip())
            .toList();
    assertTrue(told.contains(expected), told.toString());
  }

  @Test
  void aTitleThatEndsBeforeTheTableDoesIsSaid() {
    assertEquals(
        List.of("stage-disagrees"),
        read("2025年2月分 (輸出 1-2月：確報)\n" + HEADER + CARS).findings().stream()
            .map(finding -> finding.code())
            .toList());
    assertEquals(
        List.of("broken-title"),
        read("2025年3月分 (輸出 1月：確報、3月：速報)\n" + HEADER + CARS).findings().stream()
            .map(finding -> finding.code())
            .toList());
  }

  @Test
  void twoFilesOfOneTableMustAgree() {
    Inputs.write(folder, "history/a.csv", (HEADER + CARS).getBytes(StandardCharsets.UTF_8));
    ReadArchive same = read(HEADER + CARS + STEEL);
    assertEquals(List.of("doubled-release"), same.findings().stream().map(f -> f.code()).toList());
    assertEquals(2, same.archive().nineDigits().rows().size());
    ReadArchive other = read(HEADER + CARS.replace("9000", "9001").replace("2900", "2901"));
    assertEquals(List.of("doubled-figure"), other.findings().stream().map(f -> f.code()).toList());
    ReadArchive twice = Inputs.read(folder.resolve("b"), "history/b.csv", HEADER + CARS + CARS);
    assertEquals(List.of("doubled-row"), twice.findings().stream().map(f -> f.code()).toList());
  }
}
