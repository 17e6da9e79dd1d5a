package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.document.Sheet;
import org.tradebrief.table.Language;
import org.w3c.dom.Element;

/** How the sheets of the shipped packs print, measured in the file. */
class PrintFormTest {

  /** Six points from the ten of the sheet: the smallest that the ministry's own tables use. */
  private static final double LEAST = 0.60;

  private static final Pattern RANGE = Pattern.compile("\\$([A-Z]+)\\$(\\d+):\\$([A-Z]+)\\$(\\d+)");

  static List<ShippedWorkbooks.Written> books() {
    return ShippedWorkbooks.all();
  }

  private record Printed(Sheet sheet, String part, Map<String, String> names) {

    String area() {
      return names.get("_xlnm.Print_Area");
    }
  }

  private static List<Printed> sheets(ShippedWorkbooks.Written book) {
    List<Printed> sheets = new ArrayList<>();
    List<Element> names = book.parts().elements("xl/workbook.xml", "definedName");
    for (int at = 0; at < book.document().sheets().size(); at++) {
      Map<String, String> own = new TreeMap<>();
      for (Element name : names) {
        if (name.getAttribute("localSheetId").equals(Integer.toString(at))) {
          own.put(name.getAttribute("name"), name.getTextContent());
        }
      }
      sheets.add(
          new Printed(
              book.document().sheets().get(at), "xl/worksheets/sheet" + (at + 1) + ".xml", own));
    }
    return sheets;
  }

  /** One page wide, so no column is cut; and not so small that nobody can read it. */
  @ParameterizedTest
  @MethodSource("books")
  void noSheetPrintsTooSmall(ShippedWorkbooks.Written book) {
    for (Printed sheet : sheets(book)) {
      Element setup = book.parts().only(sheet.part(), "pageSetup");
      assertEquals("9", setup.getAttribute("paperSize"), sheet.part());
      assertEquals("1", setup.getAttribute("fitToWidth"), sheet.part());
      boolean across = setup.getAttribute("orientation").equals("landscape");
      double page = (across ? 842 : 595) - 2 * 72 * 0.6;
      Matcher range = RANGE.matcher(sheet.area());
      assertTrue(range.find(), sheet.area());
      do {
        double width = width(book, sheet.part(), column(range.group(1)), column(range.group(3)));
        assertTrue(
            page / width >= LEAST,
            () -> book + " " + sheet.sheet().id() + " prints at " + page / width);
      } while (range.find());
    }
  }

  /** The headings stand on every page, with title, stage, release date and number of the page. */
  @ParameterizedTest
  @MethodSource("books")
  void everyPageSaysWhatItIs(ShippedWorkbooks.Written book) {
    for (Printed sheet : sheets(book)) {
      if (sheet.sheet().table().isPresent()) {
        assertTrue(
            sheet.names().getOrDefault("_xlnm.Print_Titles", "").matches(".*!\\$\\d+:\\$\\d+"),
            () -> sheet.sheet().id() + " repeats no headings");
      }
      String header = book.parts().only(sheet.part(), "oddHeader").getTextContent();
      String footer = book.parts().only(sheet.part(), "oddFooter").getTextContent();
      assertTrue(header.contains(sheet.sheet().header()), header);
      assertTrue(footer.contains("&P") && footer.contains("&N"), footer);
    }
    String stage =
        book.language() == Language.JAPANESE ? "(速報|時系列).*" : "(Provisional|Time series).*";
    assertTrue(
        book.document().sheets().getFirst().header().matches("(?s).*" + stage),
        book.document().sheets().getFirst().header());
  }

  /** What stands for machines alone is left out of the print, and is in the sheet. */
  @Test
  void theDataSheetPrintsAsFarAsThePrintedText() {
    Printed data =
        sheets(ShippedWorkbooks.full(Language.ENGLISH)).stream()
            .filter(sheet -> sheet.sheet().id().equals("data"))
            .findFirst()
            .orElseThrow();
    Matcher range = RANGE.matcher(data.area());
    assertTrue(range.find());
    int last = column(range.group(3));
    assertEquals("printed", data.sheet().table().orElseThrow().columns().get(last).id());
    assertTrue(data.sheet().table().orElseThrow().columns().size() > last + 1);
  }

  /** A region starts on a new page rather than being torn apart. */
  @Test
  void pagesBreakBeforeRegions() {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.JAPANESE);
    int breaks = 0;
    for (Printed sheet : sheets(book)) {
      for (Element found : book.parts().elements(sheet.part(), "brk")) {
        int row = Integer.parseInt(found.getAttribute("id"));
        Sheet shown = sheet.sheet();
        int header =
            Integer.parseInt(sheet.names().get("_xlnm.Print_Titles").replaceAll(".*:\\$", ""));
        assertEquals(
            org.tradebrief.document.RowRole.GROUP,
            shown.table().orElseThrow().rows().get(row - header).role(),
            shown.id() + " row " + row);
        breaks++;
      }
    }
    assertTrue(breaks > 0, "no sheet has a break");
  }

  /** Points across, by the width of a digit of seven pixels and the five around a cell. */
  private static double width(ShippedWorkbooks.Written book, String part, int first, int last) {
    Map<Integer, Double> widths = new TreeMap<>();
    for (Element column : book.parts().elements(part, "col")) {
      for (int at = Integer.parseInt(column.getAttribute("min"));
          at <= Integer.parseInt(column.getAttribute("max"));
          at++) {
        widths.put(at, Double.parseDouble(column.getAttribute("width")));
      }
    }
    double sum = 0;
    for (int at = first; at <= last; at++) {
      sum += (Math.floor(widths.getOrDefault(at + 1, 8.43) * 7) + 5) * 0.75;
    }
    return sum;
  }

  private static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }
}
