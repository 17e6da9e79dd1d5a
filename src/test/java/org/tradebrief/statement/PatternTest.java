package org.tradebrief.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.analysis.Target;
import org.tradebrief.check.MinistryAreas;
import org.tradebrief.compose.JudgedText;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Language;
import org.tradebrief.table.Release;

/**
 * Statements about what exports did around a duty. The changes of the series by item are those that
 * the tests of the rules worked out outside the program; a series by partner is not at hand, so the
 * ministry's world file stands under the title of the United States, and some duties get other
 * days.
 */
class PatternTest {
  private static final Path MINISTRY =
      Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));
  private static final String AUTOS = "2025-03-26,2025-03-26,2025-04-03,2025-09-16";
  private static final String STEEL = "2025-02-10,2025-02-10,2025-03-12,2025-06-04";

  @TempDir Path folder;

  /** On 31 March 2025 the duty on cars was still that of a year before. */
  @Test
  void whatTheShippedReleaseCanDecide() {
    Desk desk = Desk.shipped();
    Judge judge = desk.judge("2025-03-provisional");
    expect(
        desk,
        judge,
        "absorption,absorbed,usa/exports/cars,,,,| contradicted | that of a year before",
        "absorption,absorbed,usa/exports/cars,,,,claimed| contradicted | that of a year before",
        "absorption,not-absorbed,usa/exports/cars,,,,| supported | no such pattern",
        "absorption,absorbed,usa/exports/chemicals,,,,| undecidable | a measure on these goods",
        "absorption,absorbed,usa/exports/motor-vehicle-parts,,,,| undecidable | counted in pieces",
        "absorption,absorbed,usa/exports/iron-and-steel,6,percent,,| supported | 6%",
        "absorption,absorbed,usa/exports,,,,| undecidable | the goods that are meant",
        "front-loading,visible,usa/exports/cars,,,,| undecidable | the duty of 3 April 2025",
        "front-loading,visible,world/exports/cars,,,,| undecidable | the duty of 3 April 2025",
        "tariff-hit,seen,usa/exports/cars,,,,| undecidable | the duty of 3 April 2025",
        "tariff-hit,seen,usa/exports,,,,| undecidable | the duty of 12 March 2025",
        "tariff-hit,seen,world/exports,,,,| undecidable | the country that raised",
        "tariff-hit,seen,,,,,| undecidable | the country that raised");
  }

  /** Exports to the United States: +4.0% on average before April 2025, −6.8% after it. */
  @Test
  void allExportsToTheCountryThatRaisedDuties() {
    Desk desk = Desk.shipped();
    expect(
        desk,
        desk.judge(areas("2026-03"), target(areas("2026-03"), "2026-03")),
        "tariff-hit,seen,usa/exports,,,,| supported | what brought it about no table shows",
        "tariff-hit,seen,usa/exports,,,,claimed| undecidable | a cause",
        "tariff-hit,not-seen,usa/exports,,,,| contradicted | there is such a pattern");
    expect(
        desk,
        desk.judge(areas("2025-05"), target(areas("2025-05"), "2025-05")),
        "tariff-hit,seen,usa/exports,,,,| undecidable | two or three whole months");
  }

  /** Motor vehicles: 13.4% in February at most, below 22.4%; steel fell in six of seven months. */
  @Test
  void goodsBeforeAndAfterADutyOfTheirOwn() throws IOException {
    Desk desk = desk("", "");
    expect(
        desk,
        desk.judge(archive(desk), target(areas("2025-06"), "2025-06")),
        "front-loading,visible,usa/exports/motor-vehicles,,,,| contradicted | +13.4%",
        "front-loading,not-visible,usa/exports/motor-vehicles,,,,| supported | no such pattern",
        "tariff-hit,seen,usa/exports/motor-vehicles,,,,| undecidable | whole months");
    Desk steel = desk(STEEL, "2024-07-10,2024-07-10,2024-08-12,2025-06-04");
    expect(
        steel,
        steel.judge(archive(steel), target(areas("2025-06"), "2025-06")),
        "tariff-hit,seen,usa/exports/iron-and-steel,5.8,percent,,| supported | −5.8%",
        "tariff-hit,seen,usa/exports/iron-and-steel,9,percent,,| contradicted | −5.8%",
        "tariff-hit,seen,usa/exports/iron-and-steel,,,,claimed| undecidable | a cause",
        "tariff-hit,not-seen,usa/exports/iron-and-steel,,,,| contradicted | such a pattern");
  }

  /** Buses and trucks: 44.1% in February 2025, above 36.2%. */
  @Test
  void anUnusualRiseIsAPatternAndNoCause() throws IOException {
    Desk desk = desk(",MOTOR_VEHICLES,most", ",BUSES_AND_TRUCKS,most");
    expect(
        desk,
        desk.judge(archive(desk), target(areas("2025-06"), "2025-06")),
        "front-loading,visible,usa/exports/buses-and-trucks,,,,| supported | +44.1%",
        "front-loading,visible,usa/exports/buses-and-trucks,,,2025-02,| supported | +44.1%",
        "front-loading,visible,usa/exports/buses-and-trucks,,,2025-01,| undecidable | that month",
        "front-loading,visible,usa/exports/buses-and-trucks,,,,claimed| undecidable | a cause",
        "front-loading,not-visible,usa/exports/buses-and-trucks,,,,| contradicted | a pattern");
  }

  /** 27.5% after 2.5% asks for a fall of 19.6%; cars fell 1.3% each in yen, 1.4% in dollars. */
  @Test
  void pricesUnderADuty() throws IOException {
    Desk desk = desk(AUTOS, "2025-02-26,2025-02-26,2025-03-01,2025-09-16");
    Judge judge = desk.judge(Desk.shipped().archive(), target(Desk.shipped().archive(), "2025-03"));
    expect(
        desk,
        judge,
        "absorption,absorbed,usa/exports/cars,,,,| supported | −1.4%",
        "absorption,absorbed,usa/exports/cars,7,percent,,| supported | 7%",
        "absorption,absorbed,usa/exports/cars,50,percent,,| contradicted | 7%",
        "absorption,absorbed,usa/exports/cars,,,,claimed| undecidable | a cause",
        "absorption,not-absorbed,usa/exports/cars,,,,| contradicted | a pattern");
  }

  private static Archive areas(String last) {
    List<Release> releases =
        MinistryAreas.read("area_totals_press_2024-05_2026-03.csv").stream()
            .filter(release -> release.month().id().compareTo(last) <= 0)
            .toList();
    return new Archive(releases, Desk.shipped().archive().history());
  }

  private static Archive archive(Desk desk) {
    return new Archive(areas("2025-06").releases(), desk.archive().history());
  }

  /** The last whole release of a month. */
  private static Target target(Archive archive, String month) {
    Release last =
        archive.releases().stream()
            .filter(release -> release.month().id().equals(month))
            .filter(release -> !release.vintage().stage().coversPartOfMonth())
            .reduce((a, b) -> b)
            .orElseThrow();
    return Target.of(last, Optional.of(LocalDate.of(2026, 4, 30)));
  }

  /**
   * The world's file under the title of the United States, and the shipped duties with a change.
   */
  private Desk desk(String from, String to) throws IOException {
    Path file = MINISTRY.resolve("mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv");
    Assumptions.assumeTrue(Files.exists(file), () -> "the ministry's files are not at " + MINISTRY);
    Charset charset = Charset.forName("windows-31j");
    Path inputs = Files.createTempDirectory(folder, "desk");
    Files.createDirectories(inputs.resolve("history"));
    Files.write(
        inputs.resolve("history/d52ma.csv"),
        new String(Files.readAllBytes(file), charset)
            .replaceFirst("《世界》", "《米国》")
            .replaceFirst("WORLD Monthly", "USA Monthly")
            .getBytes(charset));
    if (!from.isEmpty()) {
      Files.createDirectories(inputs.resolve("context"));
      String tariffs = Files.readString(Desk.INPUTS.resolve("context/tariffs.csv"));
      assertTrue(tariffs.contains(from), from);
      Files.writeString(
          inputs.resolve("context/tariffs.csv"),
          tariffs.replaceFirst(java.util.regex.Pattern.quote(from), to),
          StandardCharsets.UTF_8);
    }
    return Desk.of(inputs);
  }

  /** "kind,form,subject,value,unit,period,cause| verdict | words of the reason". */
  private static void expect(Desk desk, Judge judge, String... lines) {
    for (String line : lines) {
      String[] parts = line.split("\\|");
      Findings findings = new Findings();
      List<Statement> statements =
          desk.statements(
              "claims.csv",
              "kind,form,subject,value,unit,period,cause,text\n" + parts[0] + ",x\n",
              findings);
      assertEquals(List.of(), findings.list().stream().map(f -> f.text()).toList(), line);
      Judgement judgement = judge.judge(statements.getFirst()).getFirst();
      JudgedText words = desk.words(judgement, Language.ENGLISH);
      assertEquals(parts[1].strip(), words.verdict().id(), line + ": " + words);
      assertTrue(words.reason().contains(parts[2].strip()), line + ": " + words);
      assertTrue(!desk.words(judgement, Language.JAPANESE).reason().isBlank(), line);
    }
  }
}
