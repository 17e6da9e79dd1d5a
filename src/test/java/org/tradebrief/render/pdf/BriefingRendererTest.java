package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.document.Briefing;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.table.Language;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BriefingRendererTest {

  private static byte[] render(Briefing briefing) {
    return new BriefingRenderer(FontShelf.usualFolders())
        .render(briefing, Samples.theme(), List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void keepsPdfUaAndPdfA(Language language) {
    byte[] pdf = render(Samples.full(language));
    assertEquals(List.of(), Verdict.failures(pdf, PDFAFlavour.PDFUA_1));
    assertEquals(List.of(), Verdict.failures(pdf, PDFAFlavour.PDFA_3_A));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void writesTheSameBytesAgain(Language language) {
    BriefingRenderer renderer = new BriefingRenderer(FontShelf.usualFolders());
    byte[] first = renderer.render(Samples.full(language), Samples.theme(), List.of());
    byte[] second = renderer.render(Samples.full(language), Samples.theme(), List.of());
    assertArrayEquals(first, second);
    assertArrayEquals(first, render(Samples.full(language)));
  }
}
