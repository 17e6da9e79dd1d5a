package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Heading;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Run;
import org.tradebrief.document.SideBySide;
import org.tradebrief.document.TableBlock;
import org.tradebrief.table.Language;
import org.tradebrief.table.PackKind;

class BriefingComposerTest {

  private final Composer composer = new Composer(LabelsTest.TEMPLATES);

  private Briefing briefing(PackKind kind, Language language) {
    return composer.briefing(SmallCatalogue.of(kind), language);
  }

  private static Stream<Block> all(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block ->
                switch (block) {
                  case SideBySide both -> Stream.concat(all(both.left()), all(both.right()));
                  case Box box -> all(box.blocks());
                  default -> Stream.of(block);
                });
  }

  private static <T extends Block> List<T> blocks(Briefing briefing, Class<T> type) {
    return all(briefing.blocks()).filter(type::isInstance).map(type::cast).toList();
  }

  private static List<String> anchors(Briefing briefing) {
    return blocks(briefing, Heading.class).stream().map(Heading::anchor).toList();
  }

  private static String text(Paragraph paragraph) {
    return String.join("", paragraph.runs().stream().map(Run::text).toList());
  }

  @Test
  void theFirstPageSaysWhatThePackIs() {
    Briefing english = briefing(PackKind.FULL, Language.ENGLISH);
    assertEquals("Japan’s trade in goods, March 2025", english.masthead().title());
    assertEquals("Provisional", english.masthead().stage());
    assertEquals("Released 17 April 2025", english.masthead().released());
    assertEquals(
        "Provisional, released 17 April 2025. "
            + "Source: Trade Statistics of Japan, Ministry of Finance",
        english.furniture().footer());
    Briefing japanese = briefing(PackKind.FULL, Language.JAPANESE);
    assertEquals("日本の財貿易 2025年3月", japanese.masthead().title());
    assertEquals("速報、2025年4月17日公表　出所：財務省「貿易統計」", japanese.furniture().footer());
  }

  @Test
  void headlineAndLeadAreTheClaimsOfTheCatalogue() {
    List<String> paragraphs =
        blocks(briefing(PackKind.FULL, Language.ENGLISH), Paragraph.class).stream()
            .map(BriefingComposerTest::text)
            .toList();
    assertTrue(
        paragraphs
            .get(0)
            .startsWith("Exports rose 3.9% from a year earlier to 9,847.8 billion yen in March"),
        paragraphs.get(0));
    assertTrue(paragraphs.get(1).contains(". Imports rose 2.0%"), paragraphs.get(1));
  }

  @Test
  void keyFiguresSayChangeAndBase() {
    KeyFigures figures = blocks(briefing(PackKind.FULL, Language.ENGLISH), KeyFigures.class).get(0);
    assertEquals("9,847.8 billion yen", figures.items().get(0).value());
    assertEquals("+3.9% on a year earlier", figures.items().get(0).change());
    assertEquals("Surplus 55.5% larger than a year earlier", figures.items().get(2).change());
    assertEquals("−847.0 billion yen", figures.items().get(4).value());
    assertEquals("Surplus a year earlier", figures.items().get(4).change());
    KeyFigures japanese =
        blocks(briefing(PackKind.FULL, Language.JAPANESE), KeyFigures.class).get(0);
    assertEquals("9兆8,478億円", japanese.items().get(0).value());
    assertEquals("前年同月比3.9％増", japanese.items().get(0).change());
    assertEquals("黒字は前年同月比55.5％拡大", japanese.items().get(2).change());
    assertEquals("前年同月は黒字", japanese.items().get(4).change());
  }

  @Test
  void tablesShowTheSameDigitsInBothLanguages() {
    TableBlock english = partners(Language.ENGLISH);
    TableBlock japanese = partners(Language.JAPANESE);
    assertEquals("Billion yen. Changes in % on a year earlier", english.unit());
    assertEquals("億円。増減率は前年同月比（％）", japanese.unit());
    assertEquals(
        List.of("China", "1,664.0", "−4.8", "2,114.9", "15.9", "−450.8", "479.6"),
        english.rows().get(0).cells());
    assertEquals(
        List.of("中国", "16,640", "−4.8", "21,149", "15.9", "−4,508", "479.6"),
        japanese.rows().get(0).cells());
    // A negative zero keeps its sign; a change of sign has no percentage.
    assertEquals("−0.0", english.rows().get(1).cells().get(4));
    assertEquals("-", english.rows().get(1).cells().get(6));
    assertEquals("Exports", english.columns().get(1).group());
  }

  private TableBlock partners(Language language) {
    return blocks(briefing(PackKind.FULL, language), TableBlock.class).stream()
        .filter(table -> table.id().equals("partners-brief"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sectionsWithoutTablesAreLeftOutAndSaidSo() {
    Briefing full = briefing(PackKind.FULL, Language.ENGLISH);
    assertEquals(List.of("partners", "notes", "sources"), anchors(full));
    Briefing part = briefing(PackKind.TOTALS_ONLY, Language.ENGLISH);
    assertEquals(List.of("notes", "sources"), anchors(part));
    List<String> notes =
        blocks(part, Paragraph.class).stream().map(BriefingComposerTest::text).toList();
    assertTrue(
        notes.contains("Not included. Trade by partner: this release has no table of partners."),
        notes.toString());
  }

  @Test
  void aPartOfAMonthIsNamedByItsDays() {
    Briefing part = briefing(PackKind.TOTALS_ONLY, Language.ENGLISH);
    assertEquals("Japan’s trade in goods, 1–10 March 2025", part.masthead().title());
    assertEquals(
        "日本の財貿易 2025年3月上旬", briefing(PackKind.TOTALS_ONLY, Language.JAPANESE).masthead().title());
  }

  @Test
  void aMonthOfTheHistorySaysItsState() {
    Briefing history = briefing(PackKind.HISTORY_MONTH, Language.ENGLISH);
    assertEquals("Time series", history.masthead().stage());
    assertEquals("State of September 2026", history.masthead().released());
    assertEquals(
        "時系列（2026年9月現在）　出所：財務省「貿易統計」",
        briefing(PackKind.HISTORY_MONTH, Language.JAPANESE).furniture().footer());
  }

  @ParameterizedTest
  @EnumSource(PackKind.class)
  void theSameCatalogueGivesTheSameBriefing(PackKind kind) {
    for (Language language : Language.values()) {
      Composer other = new Composer(LabelsTest.TEMPLATES);
      assertEquals(briefing(kind, language), other.briefing(SmallCatalogue.of(kind), language));
    }
  }
}
