package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The next month, the ministry's own file, and the kinds of pack that hold less than a full
 * release.
 */
@Order(2)
class AnotherReleaseTest {

  private static final String MARCH = "2025-03-provisional";

  @TempDir private Path folder;

  /** The shipped March in the tidy layout, with which the ministry's own file is compared. */
  private static Desk tidy;

  @BeforeAll
  static void makeTheTidyPack(@TempDir Path folder) throws IOException {
    tidy = Desk.withShippedInputs(folder);
    Desk.Said said = tidy.run();
    assertEquals(ExitCode.DONE, said.code(), said.err());
  }

  private static Path file(Desk desk, String pack, String ending) {
    return desk.out().resolve(pack).resolve("trade-" + pack + "." + ending);
  }

  private static void removeMarch(Desk desk) throws IOException {
    try (Stream<Path> files = Files.list(desk.inputs().resolve("releases"))) {
      for (Path each :
          files.filter(f -> f.getFileName().toString().startsWith("2025-03")).toList()) {
        Files.delete(each);
      }
    }
  }

  @Test
  void aMinistryFileMoreGivesTheNextPack() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    removeMarch(desk);
    assertEquals(ExitCode.DONE, desk.run("--lang", "en").code());
    String february = PackText.mail(file(desk, "2025-02-provisional", "en.eml"));
    assertTrue(february.contains("9,191.1 billion yen"), february);
    assertFalse(february.contains("in March"), february);

    desk.write(
        "releases/as it came.xml", PressXml.of(Path.of("inputs/releases/2025-03-provisional.csv")));
    Desk.Said said = desk.run("--lang", "en");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    String march = PackText.mail(file(desk, MARCH, "en.eml"));
    assertTrue(march.contains("9,847.8 billion yen"), march);
    assertEquals(february, PackText.mail(file(desk, "2025-02-provisional", "en.eml")));
  }

  static Stream<String> marchAsXml() throws IOException {
    Path real =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"))
            .resolve("mof-press-xml-2025-03/2025034e.xml");
    String written = PressXml.of(Path.of("inputs/releases/2025-03-provisional.csv"));
    return Files.exists(real) ? Stream.of(written, Files.readString(real)) : Stream.of(written);
  }

  /**
   * The press XML in place of the tidy release gives the same documents, but for where they were
   * read.
   */
  @ParameterizedTest(name = "ministry file {index}")
  @MethodSource("marchAsXml")
  void theMinistrysFileGivesTheSameFigures(String xml) throws IOException {
    Desk raw = Desk.withShippedInputs(folder);
    Files.delete(raw.release(MARCH + ".csv"));
    raw.write("releases/deep/below/march.xml", xml);
    Desk.Said said = raw.run();
    assertEquals(ExitCode.DONE, said.code(), said.err());
    for (String language : List.of("en", "ja")) {
      assertEquals(
          PackText.mail(file(tidy, MARCH, language + ".eml")),
          PackText.mail(file(raw, MARCH, language + ".eml")));
      Map<String, List<String>> one = PackText.sheets(file(tidy, MARCH, language + ".xlsx"));
      Map<String, List<String>> other = PackText.sheets(file(raw, MARCH, language + ".xlsx"));
      assertEquals(one.keySet(), other.keySet());
      List<String> tabs = List.copyOf(one.keySet());
      // The last sheet lists the files and differs; what others say of a place is left aside.
      for (String tab : tabs.subList(0, tabs.size() - 1)) {
        assertEquals(withoutPlaces(one.get(tab)), withoutPlaces(other.get(tab)), tab);
      }
    }
  }

  /**
   * The rows without what names a file; in the tidy data the place takes all cells from there on.
   */
  private static List<String> withoutPlaces(List<String> rows) {
    return rows.stream()
        .map(
            row -> {
              String[] cells = row.split("\\|", -1);
              return cells.length > 14 && cells[14].startsWith("releases/")
                  ? String.join("|", List.of(cells).subList(0, 14))
                  : row.replaceAll("releases/[^|]*", "");
            })
        .toList();
  }

  @Test
  void withoutTheMinistrysFilesTheRealOneIsNotTried() throws IOException {
    Assumptions.assumeTrue(
        marchAsXml().count() == 2,
        "the ministry's own file is not at hand: tested on a written one");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-05", "2024-10", "2025-01"})
  void anAreaMonthIsAPackOfTotalsAndPartners(String period) throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--period", period);
    assertEquals(ExitCode.DONE, said.code(), said.err());
    String pack =
        said.out()
            .lines()
            .findFirst()
            .map(Path::of)
            .orElseThrow()
            .getParent()
            .getFileName()
            .toString();
    for (String language : List.of("en", "ja")) {
      String text = PackText.briefing(file(desk, pack, language + ".pdf"));
      // A tariff announced for a day of March 2025 may be named; the month's trade may not.
      assertFalse(text.matches(".*(in|for|to|,) March 2025.*"), "a word of March 2025");
      assertFalse(text.matches(".*2025年3月(の|は|、|末).*"), "a word of March 2025");
      assertTrue(text.contains(language.equals("en") ? "Hong Kong" : "香港"));
    }
  }

  @Test
  void theFirstTenDaysAreAPackOfTotals() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--stage", "first-10-days");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    String english = PackText.briefing(file(desk, "2025-03-first-10-days", "en.pdf"));
    assertTrue(
        english.contains("a deficit of 39.4 billion yen in the first 10 days of March 2025"),
        english);
    assertTrue(english.contains("against a surplus of 204.4 billion yen a year earlier"));
    assertFalse(english.contains("in a row"), "a part of a month is in no streak");
    String japanese = PackText.briefing(file(desk, "2025-03-first-10-days", "ja.pdf"));
    assertTrue(japanese.contains("2025年3月上旬の差引額は394億円の赤字"), japanese);
  }

  @Test
  void aMonthOfTheHistorySaysItsState() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--period", "1998-05");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(
        PackText.briefing(file(desk, "1998-05-time-series", "en.pdf"))
            .contains("state of September 2026"));
    assertTrue(
        PackText.mail(file(desk, "1998-05-time-series", "ja.eml")).contains("時系列（2026年9月現在）"));
  }
}
