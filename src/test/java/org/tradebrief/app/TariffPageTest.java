package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.render.pdf.Reading;
import org.tradebrief.table.Language;

/**
 * The tariff section in the finished file, on days with few measures and with many: the timeline,
 * the exposure and the scenarios stand on one page, and the briefing keeps to six.
 */
class TariffPageTest {

  private static final int PAGES = 6;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "2025-04-17, 17 April 2025, 2025年4月17日",
    "2025-08-10, Released 17 April 2025, 2025年4月17日公表",
    "2026-07-25, 25 July 2026, 2026年7月25日"
  })
  void oneDayIsToldOnOnePage(String day, String english, String japanese) throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--as-of", day);
    assertEquals(ExitCode.DONE, said.code(), said.err());
    for (Language language : Language.values()) {
      String file =
          said.out()
              .lines()
              .filter(line -> line.endsWith("." + language.code() + ".pdf"))
              .findFirst()
              .orElseThrow();
      byte[] pdf = Files.readAllBytes(Path.of(file));
      boolean inEnglish = language == Language.ENGLISH;
      String page =
          page(
              pdf,
              inEnglish ? "Tariff context" : "関税をめぐる状況",
              inEnglish ? "announced, not yet in force" : "公表後・発効前");
      for (String words :
          inEnglish
              ? List.of(english, "under tariffs", "Scenarios for exports", "of which:")
              : List.of(japanese, "対象となる米国向け輸出", "税率シナリオ", "うち")) {
        assertTrue(page.contains(words), words + " is not on the page:\n" + page);
      }
      assertEquals(List.of(), Reading.faults(pdf, language), file);
    }
  }

  /** The text of the page with both words, in a file of no more pages than there may be. */
  private static String page(byte[] pdf, String heading, String word) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() <= PAGES, "pages: " + document.getNumberOfPages());
      for (int at = 1; at <= document.getNumberOfPages(); at++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(at);
        stripper.setEndPage(at);
        String text = stripper.getText(document);
        if (text.contains(heading) && text.contains(word)) {
          return text;
        }
      }
    }
    throw new AssertionError("no page has both " + heading + " and " + word);
  }
}
