package org.tradebrief.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.context.ContextReader;
import org.tradebrief.source.Findings;
import org.tradebrief.source.InputFolder;
import org.tradebrief.source.InputFolders;

/** Lists of tariff headings: what they hold of a statistical code, and what is no list. */
class HeadingsTest {
  private static final Path SHIPPED = Path.of(System.getProperty("tradebrief.home", "."), "inputs");
  private static final String HEADER =
      "id,kind,title_en,title_ja,authority,document,announced,known_from,effective_from,effective_to,"
          + "end_known_from,rate,mode,origin,destination,headings,hs_scope,hs_source,"
          + "mof_items,status,source,confidence,checked_on\n";

  @TempDir Path folder;

  private final Findings findings = new Findings();

  private Optional<Headings> read(String list, String source) throws IOException {
    Files.createDirectories(folder.resolve("context"));
    Files.writeString(
        folder.resolve("context/tariffs.csv"),
        HEADER
            + "cars,duty,Cars,自動車,A law,An act,2025-03-26,2025-03-26,2025-04-03,,,25,ADD,JAPAN,USA,"
            + "as the act has them,\""
            + list
            + "\","
            + source
            + ",MOTOR_VEHICLES,in-force,the act,H,2025-04-17\n");
    InputFolders folders = new InputFolders(new InputFolder(folder), new InputFolder(SHIPPED));
    List<TariffMeasure> measures =
        new TariffReader(
                folders, new ContextReader(folders, new Findings()).read().reference(), findings)
            .read()
            .timeline()
            .measures();
    return measures.stream().findFirst().flatMap(TariffMeasure::codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8703.22-8703.24 | 870323919 | ALL",
        "8703.22-8703.24 | 870321000 | NONE",
        "8703.22-8703.24 | 870325000 | NONE",
        "87 | 870899090 | ALL",
        "72-73 | 730890000 | ALL",
        "72-73 | 740100000 | NONE",
        "7216.99-7301.10 | 722511000 | ALL",
        "7216.99-7301.10 | 730120000 | NONE",
        // Eight digits of another country name a part of the six.
        "7407.10.15 | 740710000 | PART",
        "7407.10.15 | 740721000 | NONE",
        "7407.10.15-7409.11.10 | 740811000 | ALL",
        "7407.10.15-7409.11.10 | 740911000 | PART",
        // Noughts after the sixth digit: the group is not divided.
        "8703.40.00 | 870340090 | ALL",
        "8544.49.00-8544.49.90 | 854449000 | PART",
        "8544.49.00-8544.49.90 | 854460000 | NONE",
        "8703.22.00-8703.24.00 | 870323919 | ALL",
        "8703.22.00-8703.24.00 | 870340000 | NONE",
        "7406.10.00.00 | 740610000 | ALL",
        "7616.99.51.60 | 761699000 | PART",
        "*;!8703 | 870323919 | NONE",
        "*;!8703.23 | 870322000 | ALL",
        "*;!8703.23.10 | 870323919 | PART",
        "8703;!8703.23.10;!8703.23.20 | 870324000 | ALL",
        "8471;+ | 847150000 | ALL",
        "8471;+ | 847330000 | NONE"
      })
  void sixDigitsAreShared(String list, String code, Headings.Cover expected) throws IOException {
    Headings headings = read(list, "").orElseThrow(() -> new AssertionError(findings.list()));
    assertEquals(expected, headings.cover(code, Headings.SHARED));
  }

  /** The country's own tariff has the same nine digits as its statistics. */
  @Test
  void nineDigitsDecideForGoodsIntoTheReportingCountry() throws IOException {
    Headings headings = read("8703.23.919", "").orElseThrow();
    assertEquals(Headings.Cover.ALL, headings.cover("870323919", Headings.WHOLE_CODE));
    assertEquals(Headings.Cover.NONE, headings.cover("870323911", Headings.WHOLE_CODE));
    assertEquals(Headings.Cover.PART, headings.cover("870323911", Headings.SHARED));
  }

  @Test
  void theListIsShownAsItIsMeant() throws IOException {
    Headings headings = read("8703.22-8703.24;870340;!8703.23.10; 7406.10.00.00 ;+", "").get();
    assertEquals("8703.22-8703.24; 8703.40; 7406.10; !8703.23.10; +", headings.text());
    assertTrue(headings.open());
    assertEquals("the act", headings.source());
    assertEquals("another", read("8703", "another").orElseThrow().source());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8703.22-8703 | broken-heading hs_scope 8703.22-8703",
        "8703.24-8703.22 | broken-heading hs_scope 8703.24-8703.22",
        "870 | broken-heading hs_scope 870",
        "cars | broken-heading hs_scope cars",
        "9903.94.01 | broken-heading hs_scope 9903.94.01",
        "0002 | broken-heading hs_scope 0002",
        "8703..22 | broken-heading hs_scope 8703..22",
        "8703;;8704 | broken-heading hs_scope nothing between two semicolons",
        "8703;8703 | broken-heading hs_scope 8703 again",
        "8703;!8704 | broken-heading hs_scope !8704",
        "!8704 | broken-heading hs_scope !8704",
        "+ | broken-heading hs_scope +",
        "+;8703 | broken-heading hs_scope +"
      })
  void whatIsNoListIsSaidWithItsPlace(String list, String expected) throws IOException {
    read(list, "");
    List<String> told =
        findings.list().stream()
            .filter(finding -> finding.place().row().equals("2"))
            .map(finding -> finding.code() + " " + finding.place().column() + " " + finding.found())
            .toList();
    assertTrue(told.contains(expected), told.toString());
  }

  @Test
  void aSourceOfNoListIsAContradiction() throws IOException {
    read("", "somewhere");
    assertEquals(
        List.of("contradiction hs_source"),
        findings.list().stream().map(f -> f.code() + " " + f.place().column()).toList());
  }
}
