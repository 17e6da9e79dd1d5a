package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Area;
import org.tradebrief.table.Language;

/** An edition about every country and region of a release, composed in both languages. */
class PartnerEditionsTest {

  /** Those with pages by commodity, as the ministry's contents page lists them. */
  private static final Set<String> WITH_GOODS =
      new TreeSet<>(
          Set.of("USA", "EU", "ASIA", "CHINA", "SOUTH_KOREA", "ASEAN", "MIDDLE_EAST", "RUSSIA"));

  private static List<Catalogue> partners;

  @BeforeAll
  static void build() {
    partners = ShippedPacks.shared().partners("2025-03-provisional");
  }

  @Test
  void everyAreaOfTheReleasePageHasAnEdition() {
    assertEquals(46, partners.size(), "47 rows of the area page less the world's");
    assertEquals(
        WITH_GOODS,
        partners.stream()
            .filter(catalogue -> catalogue.table("exports-partner").isPresent())
            .map(catalogue -> catalogue.pack().partner().orElseThrow().id())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void anEditionSpeaksOfItsPartnerAndSaysNothingTwice() {
    Composer composer = new Composer(Path.of("templates"));
    for (Catalogue catalogue : partners) {
      Area area = catalogue.pack().partner().orElseThrow();
      String prefix = area.id().toLowerCase(Locale.ROOT).replace('_', '-') + "/";
      assertFalse(catalogue.claims().isEmpty(), area.id());
      assertTrue(catalogue.headline().isPresent(), area.id());
      for (Claim claim : catalogue.claims()) {
        assertTrue(claim.subject().startsWith(prefix), area.id() + ": " + claim.id());
      }
      for (Language language : Language.values()) {
        List<String> sentences =
            catalogue.claims().stream().map(claim -> composer.sentence(claim, language)).toList();
        assertEquals(Set.copyOf(sentences).size(), sentences.size(), area.id() + ": " + sentences);
      }
    }
  }

  @Test
  void everyEditionCanBeComposed() {
    Composer composer = new Composer(Path.of("templates"));
    for (Catalogue catalogue : partners) {
      Area area = catalogue.pack().partner().orElseThrow();
      for (Language language : Language.values()) {
        Briefing briefing = composer.partnerBriefing(catalogue, language);
        Workbook workbook = composer.partnerWorkbook(catalogue, language);
        String name = area.name().in(language);
        assertTrue(briefing.masthead().title().contains(name), briefing.masthead().title());
        assertTrue(workbook.properties().title().contains(name), workbook.properties().title());
        assertTrue(
            workbook.sheets().stream().anyMatch(sheet -> sheet.id().equals("partner-profile")));
      }
    }
  }

  private static Catalogue of(String id) {
    return partners.stream()
        .filter(catalogue -> catalogue.pack().partner().orElseThrow().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String row(Catalogue catalogue, String table, String key, String... columns) {
    DataTable found = catalogue.table(table).orElseThrow();
    DataTable.Row row =
        found.rows().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    return Stream.of(columns)
        .map(column -> row.cells().get(found.indexOf(column)))
        .map(
            cell ->
                switch (cell) {
                  case Cell.Printed printed -> printed.figure().printed();
                  case Cell.Computed computed -> computed.reading().required().toPlainString();
                  case Cell.Result result -> result.value().toPlainString();
                  case Cell.Plain plain -> plain.value().toPlainString();
                  default -> "";
                })
        .collect(Collectors.joining(" "));
  }

  /** Shares, contributions and places counted in Python from the printed area pages. */
  @Test
  void anEditionSaysHowLargeItsPartnerIs() {
    String[] columns = {"current", "share", "contribution", "place", "move_month", "move_year"};
    assertEquals(
        "1,664,045 16.9 -0.9 2 0 0", row(of("CHINA"), "partner-profile", "exports", columns));
    assertEquals(
        "685,960 7.0 1.2 4 -1 0", row(of("TAIWAN"), "partner-profile", "exports", columns));
    assertEquals(
        "5,285,276 53.7 2.9 1 0 0", row(of("ASIA"), "partner-profile", "exports", columns));
    assertEquals("892,876 9.1 -0.1   ", row(of("EU"), "partner-profile", "exports", columns));
    assertEquals(
        "1,173,250 14.9 -1.1",
        row(
            of("CHINA"),
            "partner-months",
            "2025-01",
            "exports",
            "exports_share",
            "exports_contribution"));
  }

  @Test
  void aHeadlineHasNoFullStopAndTheChartBeginsWithItsFirstMonth() {
    Composer composer = new Composer(Path.of("templates"));
    for (Language language : Language.values()) {
      Briefing briefing = composer.partnerBriefing(of("CHINA"), language);
      Paragraph headline =
          briefing.blocks().stream()
              .filter(Paragraph.class::isInstance)
              .map(Paragraph.class::cast)
              .filter(paragraph -> paragraph.style() == Paragraph.Style.HEADLINE)
              .findFirst()
              .orElseThrow();
      String words = headline.runs().stream().map(run -> run.text()).collect(Collectors.joining());
      assertTrue(words.contains("450.8") || words.contains("4,508億円"), words);
      assertFalse(words.endsWith(".") || words.endsWith("。"), words);
      SeriesChart chart =
          briefing.blocks().stream()
              .filter(ChartBlock.class::isInstance)
              .map(block -> ((ChartBlock) block).chart())
              .filter(SeriesChart.class::isInstance)
              .map(SeriesChart.class::cast)
              .findFirst()
              .orElseThrow();
      assertEquals(0, chart.provisionalFrom(), "every month at hand is a first print");
      assertFalse(chart.axisLabels().getFirst().isEmpty());
      assertFalse(chart.axisLabels().getLast().isEmpty());
    }
  }
}
