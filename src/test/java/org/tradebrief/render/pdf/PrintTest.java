package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** The file, which keeps the standards it claims, whatever a test makes of it. */
  static byte[] render(Briefing briefing) {
    byte[] pdf = RENDERER.render(briefing, Samples.theme(), List.of());
    assertEquals(List.of(), Verdict.failures(pdf));
    return pdf;
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

  /** What is read is darker than its paper by 4.5 to 1, what is only seen by 3 to 1 (WCAG 2.1). */
  @ParameterizedTest
  @EnumSource(Language.class)
  void inkStandsOutFromPaper(Language language) throws IOException {
    Set<List<Float>> words = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(render(Samples.full(language)))) {
      for (PDPage page : document.getPages()) {
        List<Float> operands = new ArrayList<>();
        List<Float> fill = List.of(0f, 0f, 0f);
        for (Object token : new PDFStreamParser(page).parse()) {
          if (token instanceof COSNumber number) {
            operands.add(number.floatValue());
          } else if (token instanceof Operator operator) {
            switch (operator.getName()) {
              case "rg" -> fill = List.copyOf(operands);
              case "Tj", "TJ" -> words.add(fill);
              default -> {
                // sets no colour that is judged here
              }
            }
            operands.clear();
          }
        }
      }
    }
    List<Float> paper = List.of(1f, 1f, 1f);
    assertTrue(words.size() >= 3, words.toString());
    for (List<Float> colour : words) {
      // White letters stand on the dark label of the stage.
      boolean white = colour.equals(paper);
      List<Float> ground = white ? colour("colour.heading") : colour("colour.band");
      assertTrue(contrast(colour, ground) >= 4.5, colour + ": " + contrast(colour, ground));
    }
    for (String ink :
        List.of("exports", "imports", "balance", "focus", "muted", "surplus", "deficit")) {
      double contrast = contrast(colour("colour." + ink), paper);
      assertTrue(contrast >= 3, ink + ": " + contrast);
    }
  }

  private static List<Float> colour(String key) {
    int rgb = Samples.theme().colour(key);
    return List.of((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
  }

  private static double contrast(List<Float> one, List<Float> other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(List<Float> colour) {
    double[] parts =
        colour.stream()
            .mapToDouble(c -> c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4))
            .toArray();
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
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
