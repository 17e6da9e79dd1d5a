package org.tradebrief.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;
import org.tradebrief.source.Limits;
import org.tradebrief.table.Area;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Month;

/** The shipped context and reference, and what is said about broken ones. */
class ContextReaderTest {
  private static final Path SHIPPED = Path.of(System.getProperty("tradebrief.home", "."), "inputs");

  @TempDir Path folder;

  @Test
  void theShippedFilesAreWhole() throws IOException {
    Findings findings = new Findings();
    Context context = read(SHIPPED, findings);
    assertEquals(List.of(), findings.list());
    assertEquals(47, context.reference().areas().size());
    assertEquals(6, context.files().size());
    ExchangeRate march =
        context.exchangeRates().stream()
            .filter(rate -> rate.kind().equals("customs-average"))
            .filter(rate -> rate.period().equals(Optional.of(new Month(2025, 3))))
            .findFirst()
            .orElseThrow();
    assertEquals(new BigDecimal("149.55"), march.rate());
    ExchangeRate market =
        context.exchangeRates().stream()
            .filter(rate -> rate.kind().equals("market"))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 4, 17)), market.day());
    assertTrue(market.period().isEmpty());
  }

  @Test
  void everyLabelOfAnAreaIsTheSameArea() throws IOException {
    ReferenceLists lists = read(SHIPPED, new Findings()).reference();
    assertEquals(lists.area("(EU)"), lists.area("EU"));
    assertEquals(lists.area("Grand Total"), lists.area("WORLD"));
    assertEquals(Area.Kind.MEMO, lists.area(" (ASEAN)").orElseThrow().kind());
    assertEquals(
        Commodity.Level.OF_WHICH,
        lists.commodity(CommodityLayout.PRESS_EXPORTS, " (CAR)").orElseThrow().level());
    assertNotEquals(
        lists.commodity(CommodityLayout.HISTORY_EXPORTS, "611").map(Commodity::id),
        lists.commodity(CommodityLayout.HISTORY_IMPORTS, "611").map(Commodity::id));
  }

  @Test
  void whatTheUsersFolderLacksComesFromTheShippedOne() throws IOException {
    write("context/calendar.csv", "date,kind,name_en,name_ja\n2025-04-29,holiday,Showa Day,昭和の日\n");
    Findings findings = new Findings();
    Context context =
        new ContextReader(
                new InputFolders(
                    new InputFolder(folder),
                    new InputFolder(SHIPPED, "(shipped) ", Limits.DEFAULT)),
                findings)
            .read();
    assertEquals(List.of(), findings.list());
    assertEquals(1, context.calendar().size());
    assertEquals(
        List.of("(shipped) reference/areas.csv", "context/calendar.csv"),
        context.files().stream()
            .map(file -> file.path())
            .filter(path -> path.contains("areas") || path.contains("calendar"))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reference/areas.csv | WORLD,Grand | WELT,Grand | none",
        "reference/areas.csv | ,country,ASIA,,105 | ,land,ASIA,,105 | unknown-word 4 kind land",
        "reference/areas.csv | ,country,ASIA,,105 | ,country,ASIE,,105 | unknown-id 4 region ASIE",
        "reference/areas.csv | HG KONG | CHINA | doubled-id 5 labels CHINA again",
        "reference/areas.csv | TAIWAN,TAIWAN | CHINA,TAIWAN | doubled-id 6 id CHINA again",
        "reference/areas.csv | english,japanese | english,nihongo | missing-column 1 '' none",
        "reference/commodities.csv | section,no,TOTAL | section,yes,TOTAL | contradiction 3"
            + " of_which section with yes",
        "context/exchange-rates.csv | 111.91 | 111,91 | row-length 2 '' 9 cells",
        "context/exchange-rates.csv | 111.91 | 111.9l | broken-number 2 rate 111.9l",
        "context/exchange-rates.csv | FY2021 | FY21 | broken-date 2 period FY21",
        "context/forecasts.csv | exports,growth | exports,rise | unknown-word 2 measure rise",
        "context/calendar.csv | 2015-02-19 | 2015-02-29 | broken-date 2 date 2015-02-29",
        "context/quotes.csv | topic | theme | unknown-column 1 '' theme"
      })
  void oneThingBroken(String path, String from, String to, String expected) throws IOException {
    String text = Files.readString(SHIPPED.resolve(path));
    String broken = text.replaceFirst(java.util.regex.Pattern.quote(from), to);
    assertNotEquals(text, broken, "nothing was broken");
    write(path, broken);
    Findings findings = new Findings();
    new ContextReader(new InputFolders(new InputFolder(folder), new InputFolder(SHIPPED)), findings)
        .read();
    List<String> told =
        findings.list().stream()
            .map(
                finding ->
                    finding.code()
                        + " "
                        + finding.place().row()
                        + " "
                        + (finding.place().column().isEmpty() ? "''" : finding.place().column())
                        + " "
                        + finding.found())
            .toList();
    if (expected.equals("none")) {
      assertEquals(List.of(), told);
    } else {
      assertTrue(told.contains(expected), told.toString());
    }
  }

  @Test
  void aReferenceListThatIsNowhere() throws IOException {
    Findings findings = new Findings();
    read(folder, findings);
    assertEquals(
        List.of("missing-file", "missing-file"),
        findings.list().stream().map(finding -> finding.code()).toList());
  }

  private static Context read(Path inputs, Findings findings) throws IOException {
    InputFolder only = new InputFolder(inputs);
    return new ContextReader(new InputFolders(only, only), findings).read();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
