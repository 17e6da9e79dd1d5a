package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.document.Briefing;
import org.tradebrief.render.pdf.flow.FontShelf;
import org.tradebrief.table.Language;

/** What ink does on paper: margins, overlaps, sizes, thin lines. */
class PrintTest {

  private static final BriefingRenderer RENDERER = new BriefingRenderer(FontShelf.usualFolders());

  /** 15 mm in points. */
  private static final float MARGIN = 15 / 25.4f * 72;

  static byte[] render(Briefing briefing) {
    return RENDERER.render(briefing, Samples.theme(), List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsPrintedInTheMargins(Language language) throws IOException {
    assertMarginsAreEmpty(render(Samples.full(language)));
  }

  static void assertMarginsAreEmpty(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, 72, ImageType.GRAY);
        // Two pixels of tolerance for the soft edge of a line.
        int edge = (int) MARGIN - 2;
        for (int y = 0; y < image.getHeight(); y++) {
          for (int x = 0; x < image.getWidth(); x++) {
            boolean inMargin =
                x < edge
                    || y < edge
                    || x >= image.getWidth() - edge
                    || y >= image.getHeight() - edge;
            if (inMargin && (image.getRGB(x, y) & 0xFF) < 250) {
              throw new AssertionError("ink at " + x + ", " + y + " of page " + (page + 1));
            }
          }
        }
      }
    }
  }

  @Test
  void theRulerForOverlapsCanSayNo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (String words : List.of("9,847.8", "9,303.8")) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
          content.newLineAtOffset(100, 100);
          content.showText(words);
          content.endText();
        }
      }
      document.save(bytes);
    }
    assertFalse(Printed.overlaps(bytes.toByteArray()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void noLettersLieOnEachOther(Language language) {
    assertEquals(List.of(), Printed.overlaps(render(Samples.full(language))));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingIsTooSmallOrTooThin(Language language) throws IOException {
    assertNothingIsTooSmallOrTooThin(render(Samples.full(language)));
  }

  static void assertNothingIsTooSmallOrTooThin(byte[] pdf) throws IOException {
    for (Printed.Letter letter : Printed.letters(pdf)) {
      assertTrue(letter.size() >= 7.99f, letter.toString());
    }
    for (float width : lineWidths(pdf)) {
      assertTrue(width >= 0.25f, "a line of " + width + " pt");
    }
  }

  private static List<Float> lineWidths(byte[] pdf) throws IOException {
    List<Float> widths = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        Object before = null;
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof Operator operator && operator.getName().equals("w")) {
            widths.add(((COSNumber) before).floatValue());
          }
          before = token;
        }
      }
    }
    assertTrue(widths.size() > 10, "no lines were found");
    return widths;
  }
}
