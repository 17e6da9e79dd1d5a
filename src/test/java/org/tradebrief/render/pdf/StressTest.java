package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.Block;
import org.tradebrief.document.Box;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Heading;
import org.tradebrief.document.KeyFigures;
import org.tradebrief.document.PageBreak;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Paragraph.Style;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.Run;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SideBySide;
import org.tradebrief.document.TableBlock;
import org.tradebrief.document.TableBlock.Align;
import org.tradebrief.document.TableBlock.Column;
import org.tradebrief.document.TableBlock.Row;
import org.tradebrief.render.pdf.flow.MissingGlyphException;
import org.tradebrief.table.Language;

/** Documents that no one wishes for and that must be printed all the same. */
class StressTest {

  private static final String LONG_ENGLISH =
      "Machinery for the production of semiconductors, flat panels and integrated circuits, of which to Central and"
          + " Eastern Europe, Russia and other partners not named elsewhere in this table ";
  private static final String LONG_JAPANESE = "半導体等製造装置（集積回路、フラットパネルディスプレイ等の製造に使用されるものを含む。）及びその部分品";

  private static byte[] check(Language language, List<Block> blocks) {
    byte[] pdf = PrintTest.render(Samples.of(language, blocks));
    assertEquals(List.of(), Verdict.failures(pdf));
    assertEquals(List.of(), Printed.overlaps(pdf));
    try {
      PrintTest.assertMarginsAreEmpty(pdf);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return pdf;
  }

  private static String longName(Language language) {
    return language == Language.JAPANESE ? LONG_JAPANESE : LONG_ENGLISH;
  }

  private static TableBlock table(Language language, int rows) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(longName(language), "", Align.START, 20));
    for (int c = 0; c < 6; c++) {
      columns.add(new Column(c % 2 == 0 ? "Value" : "%", "Group " + c / 2, Align.END, 10));
    }
    List<Row> list = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      RowRole role = RowRole.values()[r % 4];
      String name = r % 7 == 0 ? longName(language) : "Row " + r;
      list.add(
          new Row(
              role,
              r % 4,
              List.of(name, "\u221215,221,700", "479.6", "9,303,763", "-", "", "\u22121,234.5")));
    }
    return new TableBlock("t", "A table", "Million yen", columns, list, List.of("Note"), "A table");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 15, 60, 130})
  void tablesOfAnyLength(int rows) {
    for (Language language : Language.values()) {
      byte[] pdf = check(language, List.of(new Heading(1, "T", "t"), table(language, rows)));
      List<String> types = StructureDump.types(pdf);
      assertEquals(rows + 2, types.stream().filter("TR"::equals).count());
      // The printed heads: one a page on which rows stand.
      String text = Printed.text(pdf);
      int heads = text.split("Group 0", -1).length - 1;
      assertTrue(heads == Printed.pages(pdf), heads + " heads on " + Printed.pages(pdf));
    }
  }

  @Test
  void aTableWithoutCaptionUnitNotesOrGroups() {
    check(
        Language.ENGLISH,
        List.of(
            new TableBlock(
                "t",
                "",
                "",
                List.of(new Column("A", "", Align.START, 1), new Column("B", "", Align.END, 1)),
                List.of(new Row(RowRole.ITEM, 0, List.of("x", "1"))),
                List.of(),
                "")));
  }

  @Test
  void aCellHigherThanAPageGoesOn() {
    String endless = LONG_ENGLISH.repeat(25);
    byte[] pdf =
        check(
            Language.ENGLISH,
            List.of(
                new TableBlock(
                    "t",
                    "Endless",
                    "",
                    List.of(
                        new Column("A", "", Align.START, 1), new Column("B", "", Align.START, 2)),
                    List.of(new Row(RowRole.ITEM, 0, List.of("x", endless + "THE END"))),
                    List.of(),
                    "")));
    assertTrue(Printed.text(pdf).contains("THE END"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keyFiguresOfAnyWidth(Language language) {
    boolean japanese = language == Language.JAPANESE;
    List<KeyFigures.Item> items = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      items.add(
          new KeyFigures.Item(
              longName(language),
              japanese ? "▲122兆1,234億円の赤字" : "\u22122,650,999.7 billion yen",
              longName(language),
              i == 0 ? "" : "Provisional",
              i == 1 ? List.of(BigDecimal.ONE) : List.of(),
              "trend"));
    }
    byte[] pdf = check(language, List.of(new KeyFigures(items)));
    String text = Printed.text(pdf);
    assertTrue(text.contains(japanese ? "▲122兆1,234億円" : "\u22122,650,999.7 billion yen"), text);
    check(language, List.of(new KeyFigures(items.subList(0, 1))));
    check(
        language,
        List.of(
            new SideBySide(
                List.of(new KeyFigures(items.subList(0, 3))),
                List.of(new KeyFigures(items.subList(3, 6))))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void emptyPartsLeaveNoTrace(Language language) {
    byte[] pdf =
        check(
            language,
            List.of(
                new Paragraph(Style.BODY, List.of()),
                new Paragraph(Style.BODY, List.of(Run.plain(""))),
                new Bullets(List.of()),
                new KeyFigures(List.of()),
                new Box("", List.of()),
                new SideBySide(List.of(), List.of()),
                new PageBreak(),
                new ChartBlock(new BarChart("b", List.of(), "", 0), "", "", "nothing", ""),
                new ChartBlock(
                    new SeriesChart("s", List.of(), List.of(), List.of(), "", 0, 0),
                    "",
                    "",
                    "nothing",
                    ""),
                new PageBreak()));
    assertEquals(2, Printed.pages(pdf));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void longTextRunsOverPages(Language language) {
    String word = longName(language);
    List<Block> inside =
        List.of(
            new Paragraph(Style.NOTE, List.of(Run.plain(word.repeat(60)))),
            new Bullets(List.of(List.of(Run.strong(word)), List.of(Run.plain(word)))));
    check(
        language,
        List.of(
            new Heading(1, word, "a"),
            new Box(word, inside),
            new Heading(2, word, "b"),
            new SideBySide(inside, List.of(new Paragraph(Style.LEAD, List.of(Run.plain("x"))))),
            new Paragraph(Style.HEADLINE, List.of(Run.plain(word.repeat(5))))));
  }

  @Test
  void aWordWiderThanTheLineIsTorn() {
    check(
        Language.ENGLISH,
        List.of(new Paragraph(Style.BODY, List.of(Run.plain("https://" + "a".repeat(400))))));
  }

  @Test
  void aMissingGlyphIsNamedBeforeAnythingIsDrawn() {
    Briefing briefing =
        Samples.of(
            Language.ENGLISH,
            List.of(
                new Paragraph(Style.BODY, List.of(Run.plain("trade with \u0E44\u0E17\u0E22")))));
    MissingGlyphException missing =
        assertThrows(MissingGlyphException.class, () -> PrintTest.render(briefing));
    assertEquals(0x0E44, missing.codePoint());
  }

  @Test
  void noLevelOfHeadingsIsSkipped() {
    byte[] pdf =
        check(
            Language.ENGLISH,
            List.of(
                new Heading(2, "First", "a"),
                new Heading(1, "Part", "b"),
                new Heading(2, "C", "c")));
    List<String> headings =
        StructureDump.types(pdf).stream().filter(type -> type.matches("H\\d")).toList();
    assertEquals(List.of("H1", "H2", "H2", "H3"), headings);
  }

  @Test
  void aLinkToNowhereIsAnError() {
    Run lost = new Run("there", false, Optional.of("#nowhere"), Optional.empty());
    Briefing briefing =
        Samples.of(Language.ENGLISH, List.of(new Paragraph(Style.BODY, List.of(lost))));
    assertThrows(IllegalArgumentException.class, () -> PrintTest.render(briefing));
  }

  @Test
  void smallMultiplesStandSideBySide() {
    check(
        Language.ENGLISH,
        List.of(
            new SideBySide(
                List.of(Samples.monthlyChart(Language.ENGLISH)),
                List.of(Samples.monthlyChart(Language.ENGLISH)))));
  }
}
