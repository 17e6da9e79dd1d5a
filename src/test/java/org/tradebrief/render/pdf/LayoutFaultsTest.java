package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.table.Language;

/** The ruler for layouts finds nothing in a good page and most of what is moved in it. */
class LayoutFaultsTest {

  static final float MARGIN = Samples.theme().number("page.margin").floatValue();

  @ParameterizedTest
  @EnumSource(Language.class)
  void everythingIsInItsPlace(Language language) {
    assertEquals(
        List.of(), LayoutFaults.of(Reading.of(PrintTest.render(Samples.full(language))), MARGIN));
  }

  /**
   * Cells of the page with the long table, moved to the right by half a column; a name may have
   * room for it.
   */
  @Test
  void wordsThatAreMovedAreFound() throws IOException {
    byte[] pdf = PrintTest.render(Samples.full(Language.ENGLISH));
    int tried = 0;
    int found = 0;
    for (int word = 60; word < 260; word += 17) {
      tried++;
      if (!LayoutFaults.of(Reading.of(moved(pdf, 1, word, 35)), MARGIN).isEmpty()) {
        found++;
      }
    }
    assertTrue(tried > 10 && found >= tried * 0.8, found + " of " + tried);
  }

  private static byte[] moved(byte[] pdf, int pageIndex, int word, float by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDPage page = document.getPage(pageIndex);
      List<Object> tokens = new ArrayList<>(new PDFStreamParser(page).parse());
      int seen = 0;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator
            && operator.getName().equals("Tm")
            && seen++ == word) {
          float x = ((COSNumber) tokens.get(i - 2)).floatValue();
          tokens.set(i - 2, new COSFloat(x + by));
        }
      }
      assertTrue(seen > word, "the page has no word " + word);
      PDStream stream = new PDStream(document);
      try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(bytes).writeTokens(tokens);
      }
      page.setContents(stream);
      document.save(out);
    }
    return out.toByteArray();
  }
}
