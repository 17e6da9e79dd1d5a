package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack about more than a month, from the command to the printed page. */
class PeriodPackTest {
  @TempDir Path folder;

  @Test
  void fiscal2024IsPrintedAsPublishedWithTheVintagesOfItsMonths() throws IOException {
    Desk.Said result = Desk.say("run", "--period", "FY2024", "--out", folder.toString());
    assertEquals(0, result.code(), result.err());
    Path pack = folder.resolve("FY2024-provisional");
    try (PDDocument pdf =
        Loader.loadPDF(pack.resolve("trade-FY2024-provisional.en.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(
          text.contains("Exports rose 5.9% in fiscal 2024; trade deficit of 5,221.7 billion yen"),
          text);
      assertTrue(
          text.contains(
              "Exports to the United States rose 3.8% from a year earlier to 21,648.2 billion yen."),
          text);
      assertTrue(text.contains("27 Jun 2024"), text);
      // 108,956.7 is the sum of the twelve months as first printed, of April as in the time series.
      assertTrue(text.contains("108,934.6 5.9 108,956.7 −22.1"), text);
      assertTrue(text.contains("No figures by partner are at hand for April 2024."), text);
      assertTrue(
          text.contains("as reported on release, not from a file of the ministry: Jiji"), text);
    }
    assertTrue(Files.exists(pack.resolve("trade-FY2024-provisional.ja.pdf")));
  }

  @Test
  void whatIsNoPeriodIsAnErrorThatNamesTheForms() {
    Desk.Said result = Desk.say("run", "--period", "2025-Q5", "--out", folder.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("a quarter (2025-Q1)"), result.err());
  }
}
