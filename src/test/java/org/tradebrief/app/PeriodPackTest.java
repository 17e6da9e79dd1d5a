package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
  void calendar2024IsPrintedAsPublished() throws IOException {
    Desk.Said result = Desk.say("run", "--period", "CY2024", "--out", folder.toString());
    assertEquals(0, result.code(), result.err());
    Path pack = folder.resolve("CY2024-provisional");
    try (PDDocument pdf =
        Loader.loadPDF(pack.resolve("trade-CY2024-provisional.en.pdf").toFile())) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertTrue(text.contains("Exports rose 6.2% in 2024"), text);
      assertTrue(text.contains("5,332.6 billion yen"), text);
      assertTrue(text.contains("112,423.8 billion yen"), text);
    }
  }

  @Test
  void whatIsNoPeriodIsAnErrorThatNamesTheForms() {
    Desk.Said result = Desk.say("run", "--period", "2025-Q5", "--out", folder.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("a quarter (2025-Q1)"), result.err());
  }

  /**
   * January to March 2025: 1,173,250 + 1,538,242 + 1,664,045 as printed. Of fiscal 2024 China's
   * trade was published; Germany's lacks April 2024.
   */
  @Test
  void aPartnerHasAnEditionOfAPeriodWhereTheFiguresAllowIt() throws IOException {
    Desk.Said quarter =
        Desk.say(
            "run", "--period", "2025-Q1", "--partners", "CHINA,EU", "--out", folder.toString());
    assertEquals(0, quarter.code(), quarter.err());
    Path pack = folder.resolve("2025-Q1-provisional");
    assertTrue(Files.exists(pack.resolve("trade-2025-Q1-provisional.eu.ja.pdf")), quarter.out());
    String china = text(pack.resolve("trade-2025-Q1-provisional.china.en.pdf"));
    assertTrue(
        china.contains(
            "Exports to China rose about 0.7% from a year earlier to 4,375.5 billion yen"),
        china);
    assertTrue(china.contains("16.3"), china);

    Desk.Said year =
        Desk.say(
            "run",
            "--period",
            "FY2024",
            "--partners",
            "CHINA,GERMANY",
            "--lang",
            "en",
            "--out",
            folder.toString());
    assertEquals(0, year.code(), year.err());
    Path fiscal = folder.resolve("FY2024-provisional");
    assertTrue(
        text(fiscal.resolve("trade-FY2024-provisional.china.en.pdf")).contains("18.89 trillion"),
        "as published");
    assertFalse(Files.exists(fiscal.resolve("trade-FY2024-provisional.germany.en.pdf")));
    assertTrue(
        year.err().contains("figures of GERMANY in FY2024") && year.err().contains("2024-04"),
        year.err());
    assertFalse(year.err().contains("Wait for the release"), year.err());
  }

  private static String text(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  @Test
  void aQuarterWithMonthsToComeIsRefusedAndTheMonthsAreNamed() {
    Desk.Said result = Desk.say("run", "--period", "2025-Q2", "--out", folder.toString());
    assertEquals(3, result.code());
    assertTrue(
        result.err().contains("no figures of 2025-04, 2025-05, 2025-06 to sum"), result.err());
  }

  /**
   * The pages of March 2025 under the title of the year: a release about the year gives partners,
   * goods and checks, and comes before sums and before what the press reported.
   */
  @Test
  void aReleaseAboutTheYearComesFirst() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    String march = PressXml.of(Path.of("inputs/releases/2025-03-provisional.csv"));
    desk.write(
        "releases/2024_214e.xml",
        march.replace("March 2025", "Fiscal Year 2024").replace("March 2024", "Fiscal Year 2023"));
    Desk.Said result = desk.run("--period", "FY2024", "--lang", "en");
    assertEquals(0, result.code(), result.err());
    Path pack = desk.out().resolve("FY2024-provisional");
    String text = PackText.briefing(pack.resolve("trade-FY2024-provisional.en.pdf"));
    // 9,847.8 stands for the year; 108,956.7 is the sum of its months all the same.
    assertTrue(
        text.contains("Exports rose 3.9% in fiscal 2024; trade surplus of 544.1 billion yen"),
        text);
    assertTrue(text.contains("9,847.8 3.9 108,956.7"), text);
    assertTrue(
        text.contains("motor vehicles (+7.2%")
            && text.contains("contributed most to the rise in exports"),
        text);
    assertTrue(text.contains("Vietnam"), text);
    assertTrue(!text.contains("No figures by partner are at hand"), text);
    assertTrue(!text.contains("this release has no pages of commodities"), text);
  }

  /** The archive begins in May 2024, so four months of the half have no area page. */
  @Test
  void everyMonthWithoutPartnersIsNamed() throws IOException {
    Desk.Said result =
        Desk.say("run", "--period", "2024-H1", "--lang", "en", "--out", folder.toString());
    assertEquals(0, result.code(), result.err());
    String text = text(folder.resolve("2024-H1-provisional/trade-2024-H1-provisional.en.pdf"));
    assertTrue(
        text.contains(
            "No figures by partner are at hand for January 2024, February 2024, March 2024 and"
                + " April 2024."),
        text);
  }
}
