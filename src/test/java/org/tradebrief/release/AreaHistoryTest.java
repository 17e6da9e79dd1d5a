package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Figure;
import org.tradebrief.table.TableId;

/** The layout of d42ma as reported; the figures are those of Asia and China, to the million. */
class AreaHistoryTest {
  private static final Charset CP932 = Charset.forName("windows-31j");

  static final String ASIA =
      """
      《アジア》  【月別】　（単位：千円） ,,,,,,
      ASIA  Monthly Data  (a thousand yen) ,,,,,,
      Years/Months,Exp-Total,Imp-Total,Exp-105,Imp-105,Exp-999,Imp-999
      ,,,,,,
      2025/01,4010000000 ,5490000000 ,1173250000 ,2600000000 ,5 ,0\s
      2025/02,4891678000 ,4004512000 ,1538242000 ,1725041000 ,5 ,0\s
      2025/03,5285276000 ,4599413000 ,0 ,0 ,5 ,0\s
      2025/04,0 ,0 ,0 ,0 ,0 ,0\s
      2025/05,-,-,-,-,-,-
      """;

  @TempDir Path folder;

  private ReadArchive read(String text) {
    return Inputs.read(folder, "history/area.csv", text.replace("\n", "\r\n").getBytes(CP932));
  }

  private static List<String> told(List<Figure> figures) {
    return figures.stream()
        .map(
            figure ->
                figure.period().id()
                    + " "
                    + figure.area().id()
                    + " "
                    + figure.flow().id()
                    + " "
                    + figure.printed())
        .sorted()
        .collect(Collectors.toList());
  }

  @Test
  void monthsToComeAndMonthsThatACountryLagsAreNoValues() {
    ReadArchive read = read(ASIA);
    List<Figure> figures =
        read.archive().history().where(figure -> figure.table() == TableId.AREA_HISTORY);
    assertEquals(
        List.of(
            "2025-01 ASIA exports 4010000000",
            "2025-01 ASIA imports 5490000000",
            "2025-01 CHINA exports 1173250000",
            "2025-01 CHINA imports 2600000000",
            "2025-02 ASIA exports 4891678000",
            "2025-02 ASIA imports 4004512000",
            "2025-02 CHINA exports 1538242000",
            "2025-02 CHINA imports 1725041000",
            "2025-03 ASIA exports 5285276000",
            "2025-03 ASIA imports 4599413000"),
        told(figures));
    assertEquals("2025-03-time-series", figures.getFirst().vintage().id());
    assertTrue(
        figures.stream().anyMatch(f -> f.place().text().endsWith("row 6, column 4 (Exp-105)")));
    List<String> findings = Inputs.told(read);
    assertEquals(1, findings.size());
    assertTrue(findings.getFirst().contains("unlisted-country"), findings.toString());
    assertTrue(read.findings().getFirst().text().contains("999"), read.findings().toString());
  }

  /** A zero between figures is no trade, and stays. */
  @Test
  void aZeroBetweenFiguresIsAValue() {
    String text =
        ASIA.replace("1538242000 ,1725041000", "0 ,1725041000")
            .replace("5285276000 ,4599413000 ,0 ,0", "5285276000 ,4599413000 ,1664045000 ,0");
    assertTrue(told(read(text).archive().history().all()).contains("2025-02 CHINA exports 0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Exp-105,Imp-105|Imp-105,Exp-105|broken-header",
        "Exp-105,Imp-105|Exp-Total,Imp-Total|broken-header",
        "Exp-105|Exp-1055|broken-header",
        "ASIA  Monthly|ATLANTIS  Monthly|",
        "2025/02,|2025/04,|period-disagrees",
        "4891678000 |4,891,678 |row-length",
        "4891678000 |48916x8000 |broken-number",
        "4891678000 |-4891678000 |broken-number",
        "thousand|million|",
      })
  void whatIsBrokenIsSaid(String from, String to, String code) {
    assertTrue(ASIA.contains(from), from);
    ReadArchive read = read(ASIA.replace(from, to));
    List<String> findings = Inputs.told(read);
    if (code == null) {
      // The Japanese title still says it.
      assertEquals(1, findings.size(), findings.toString());
    } else {
      assertTrue(findings.stream().anyMatch(f -> f.contains(code)), findings.toString());
    }
  }

  @Test
  void anAreaThatNoListKnowsHasNoTotalsAndIsSaid() {
    ReadArchive read = read(ASIA.replace("《アジア》", "《南極》").replace("ASIA ", "ANTARCTICA "));
    assertTrue(Inputs.told(read).stream().anyMatch(f -> f.contains("unknown-area")));
    assertFalse(told(read.archive().history().all()).toString().contains("ASIA"));
    assertTrue(told(read.archive().history().all()).toString().contains("CHINA"));
  }

  @Test
  void withoutAUnitNothingIsRead() {
    ReadArchive read = read(ASIA.replace("（単位：千円）", "").replace("(a thousand yen)", ""));
    assertTrue(Inputs.told(read).stream().anyMatch(f -> f.contains("unknown-unit")));
    assertEquals(List.of(), read.archive().history().all());
  }
}
