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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.claim.Claim;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
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
}
