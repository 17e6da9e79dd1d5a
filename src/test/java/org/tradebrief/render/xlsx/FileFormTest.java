package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Language;
import org.w3c.dom.Element;

/** What the parts of the file say, read as plain XML. */
class FileFormTest {
  private static Parts english;
  private static Parts japanese;

  @BeforeAll
  static void render() throws IOException {
    english = parts(Language.ENGLISH);
    japanese = parts(Language.JAPANESE);
  }

  private static Parts parts(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(SampleWorkbook.of(language), SampleTheme.shipped(), out);
    return new Parts(out.toByteArray());
  }

  @Test
  void everyTableIsARealOneWithOneHeaderRowAndANameOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (String part : japanese.names("xl/tables/")) {
      Element table = japanese.only(part, "table");
      assertTrue(names.add(table.getAttribute("name")), part);
      assertFalse(table.hasAttribute("headerRowCount"), "one header row is the form's default");
      assertEquals("Tradebrief", japanese.only(part, "tableStyleInfo").getAttribute("name"));
    }
    assertEquals(
        Set.of("Contents", "Totals", "Partners", "History", "Measures", "Notes", "Tidy"), names);
    Element partners =
        japanese.names("xl/tables/").stream()
            .map(part -> japanese.only(part, "table"))
            .filter(table -> table.getAttribute("name").equals("Partners"))
            .findFirst()
            .orElseThrow();
    assertEquals("A5:G52", partners.getAttribute("ref"));
  }

  @Test
  void aComputedColumnCarriesItsFormulaForNewRows() {
    String history =
        english.names("xl/tables/").stream()
            .filter(part -> english.only(part, "table").getAttribute("name").equals("History"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "History[[#This Row],[Exports]]-History[[#This Row],[Imports]]",
        english.only(history, "calculatedColumnFormula").getTextContent());
  }

  @Test
  void everySheetPrintsOnA4OnePageWideWithNumberedPages() {
    for (String part : english.names("xl/worksheets/sheet")) {
      Element setup = english.only(part, "pageSetup");
      assertEquals("9", setup.getAttribute("paperSize"), part);
      assertEquals("1", setup.getAttribute("fitToWidth"), part);
      assertEquals("true", english.only(part, "pageSetUpPr").getAttribute("fitToPage"), part);
      String footer = english.only(part, "oddFooter").getTextContent();
      assertTrue(footer.endsWith("Page &P of &N"), footer);
      assertTrue(footer.contains("17 April 2025"), footer);
    }
    String names = english.xml("xl/workbook.xml").getDocumentElement().getTextContent();
    assertTrue(names.contains("Partners!$5:$5"), names);
  }

  @Test
  void everySheetOpensAtTheTopWithTheCursorInTheCorner() {
    for (String part : english.names("xl/worksheets/sheet")) {
      boolean first = part.endsWith("sheet1.xml");
      Element view = english.only(part, "sheetView");
      assertFalse(view.hasAttribute("topLeftCell"), part);
      assertEquals(first, "true".equals(view.getAttribute("tabSelected")), part);
      assertEquals(
          part.endsWith("sheet8.xml"), !"false".equals(view.getAttribute("showGridLines")));
    }
    Element pane = english.only("xl/worksheets/sheet4.xml", "pane");
    assertEquals("B6", pane.getAttribute("topLeftCell"));
    assertEquals("frozen", pane.getAttribute("state"));
  }

  @Test
  void chartsReferToCellsAndSpeakToAReaderWhoCannotSee() {
    assertEquals(3, english.names("xl/charts/chart").size());
    List<Element> frames =
        english.names("xl/drawings/drawing").stream()
            .flatMap(part -> english.elements(part, "cNvPr").stream())
            .toList();
    assertEquals(3, frames.size());
    assertTrue(frames.stream().allMatch(frame -> frame.getAttribute("descr").length() > 10));
    List<Element> references = english.elements("xl/charts/chart1.xml", "f");
    assertEquals("Partners!$F$5", references.get(0).getTextContent());
    assertEquals("Partners!$A$7:$A$52", references.get(1).getTextContent());
    assertEquals("Partners!$F$7:$F$52", references.get(2).getTextContent());
    assertEquals(
        46,
        english.elements("xl/charts/chart1.xml", "ptCount").stream()
            .mapToInt(count -> Integer.parseInt(count.getAttribute("val")))
            .max()
            .orElse(0));
  }

  @Test
  void theFileSaysWhatItIs() {
    String core = japanese.xml("docProps/core.xml").getDocumentElement().getTextContent();
    assertTrue(core.contains("貿易統計 2025年3月"), core);
    assertTrue(core.contains("2025-04-17T00:00:00Z"), core);
  }

  @Test
  void fewLooksAreSharedByManyCells() {
    int looks = Integer.parseInt(english.only("xl/styles.xml", "cellXfs").getAttribute("count"));
    assertTrue(looks < 120, () -> looks + " looks");
  }
}
