package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.render.pdf.flow.Attachment;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.table.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The whole sample in both languages, read by readers that are not ours. */
class BriefingRendererTest {

  private static final BriefingRenderer RENDERER = new BriefingRenderer(FontShelf.usualFolders());

  private static byte[] sample(Language language) {
    return RENDERER.render(Samples.full(language), Samples.theme(), List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsPdfUaAndPdfA(Language language) {
    byte[] pdf = sample(language);
    assertEquals(List.of(), Verdict.failures(pdf));
  }

  @Test
  void theJudgeCanSayNo() {
    assertFalse(
        Verdict.failures(sample(Language.ENGLISH), List.of(PDFAFlavour.PDFA_1_A)).isEmpty());
  }

  @Test
  void carriesTheWorkbookInside() {
    Attachment workbook =
        new Attachment(
            "trade.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "All tables of this briefing",
            LocalDate.of(2025, 4, 17),
            new byte[] {80, 75, 3, 4});
    byte[] pdf =
        RENDERER.render(Samples.full(Language.ENGLISH), Samples.theme(), List.of(workbook));
    assertEquals(List.of(), Verdict.failures(pdf));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesTheSameBytesAgain(Language language) {
    byte[] first = sample(language);
    byte[] second = sample(language);
    byte[] third =
        new BriefingRenderer(FontShelf.usualFolders())
            .render(Samples.full(language), Samples.theme(), List.of());
    assertArrayEquals(first, second);
    assertArrayEquals(first, third);
    assertTrue(first.length < 600_000, first.length + " bytes");
  }

  @Test
  void englishTextCanBeRead() {
    String text = Printed.text(sample(Language.ENGLISH));
    for (String words :
        List.of(
            "9,847.8 billion yen",
            "\u22125,221.7 billion yen",
            "Released 17 April 2025",
            "Provisional",
            "South Korea 690,976 11.5 366,999 2.5 323,977 23.8",
            "Page 1 of 4",
            "\u8CA1\u52D9\u7701\u8CBF\u6613\u7D71\u8A08",
            "Source: Trade Statistics of Japan, Ministry of Finance")) {
      assertTrue(text.contains(words), words + " is not in " + text);
    }
  }

  @Test
  void japaneseTextHasTheRightCodePoints() {
    String text = Printed.text(sample(Language.JAPANESE));
    for (String words : List.of("9兆8,478億円", "2025年4月17日公表", "速報", "前年同月比3.9％増", "1／4ページ")) {
      assertTrue(text.contains(words), words + " is not in " + text);
    }
    // Radicals look like the letters they are part of and are found by no search.
    assertTrue(text.codePoints().noneMatch(c -> c >= 0x2E80 && c <= 0x2FDF), text);
    assertTrue(text.indexOf('\u6708') >= 0);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theStructureIsComplete(Language language) {
    byte[] pdf = sample(language);
    List<String> types = StructureDump.types(pdf);
    List<String> headings = types.stream().filter(type -> type.matches("H\\d")).toList();
    assertEquals(List.of("H1", "H2", "H3", "H2", "H2", "H2"), headings);
    List<String> lines = StructureDump.of(pdf);
    assertEquals(2, types.stream().filter("Table"::equals).count());
    // Two heads of one and two rows, 47 partners and 5 indexes: a repeated head is no row again.
    assertEquals(3 + 47 + 5, types.stream().filter("TR"::equals).count());
    assertEquals(2, types.stream().filter("Link"::equals).count());
    for (String line : lines) {
      String type = line.strip().split(" ")[0];
      assertTrue(!type.equals("TH") || line.contains("Scope"), line);
      assertTrue(!type.equals("Figure") || line.contains("Alt=") && line.contains("BBox"), line);
    }
  }
}
