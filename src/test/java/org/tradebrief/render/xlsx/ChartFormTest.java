package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.document.SheetChart;
import org.tradebrief.table.Language;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The charts of the shipped packs as the file holds them, read as plain XML. */
class ChartFormTest {

  static List<ShippedWorkbooks.Written> books() {
    return ShippedWorkbooks.all();
  }

  private static List<SheetChart> charts(ShippedWorkbooks.Written book) {
    return book.document().sheets().stream().flatMap(sheet -> sheet.charts().stream()).toList();
  }

  @Test
  void aFullPackShowsEveryChartThatHasATable() {
    Set<String> ids = new TreeSet<>();
    charts(ShippedWorkbooks.full(Language.ENGLISH)).forEach(chart -> ids.add(chart.id()));
    Set<String> wanted =
        Set.of(
            "contributions-exports",
            "contributions-imports",
            "drivers-exports",
            "drivers-imports",
            "monthly",
            "partner-balances",
            "partner-trends-1",
            "partner-trends-2",
            "partner-trends-3",
            "partner-trends-4",
            "partner-trends-5",
            "partner-trends-6",
            "price-volume-exports",
            "price-volume-imports",
            "price-volume-months-exports-1",
            "price-volume-months-exports-5",
            "price-volume-months-imports-1",
            "price-volume-months-imports-5",
            "year-on-year");
    assertTrue(ids.containsAll(wanted), ids::toString);
  }

  /** A chart follows an edit, and a program that does not calculate can draw it. */
  @ParameterizedTest
  @MethodSource("books")
  void everyValueDrawnIsTheCellItRefersTo(ShippedWorkbooks.Written book) throws IOException {
    Map<String, List<Row>> sheets = sheets(book.bytes());
    int drawn = 0;
    for (String part : book.parts().names("xl/charts/chart")) {
      for (Element reference : book.parts().elements(part, "numRef")) {
        String range = first(reference, "f").getTextContent();
        int bang = range.lastIndexOf('!');
        String tab = range.substring(0, bang).replaceAll("^'|'$", "").replace("''", "'");
        String[] ends = range.substring(bang + 1).replace("$", "").split(":");
        int column = column(ends[0]);
        int firstRow = row(ends[0]);
        NodeList points = reference.getElementsByTagNameNS("*", "pt");
        for (int at = 0; at < points.getLength(); at++) {
          Element point = (Element) points.item(at);
          int row = firstRow + Integer.parseInt(point.getAttribute("idx"));
          Cell cell = sheets.get(tab).get(row).getCell(column);
          assertTrue(
              new BigDecimal(cell.getRawValue())
                      .subtract(new BigDecimal(first(point, "v").getTextContent()))
                      .abs()
                      .compareTo(new BigDecimal("0.000001"))
                  < 0,
              () -> range + " row " + row);
          drawn++;
        }
      }
    }
    assertTrue(drawn > 0 || charts(book).isEmpty());
  }

  /** One value axis, a drawn line at zero, a finding on top and words for who cannot see. */
  @ParameterizedTest
  @MethodSource("books")
  void everyChartHasOneScaleATitleAndAText(ShippedWorkbooks.Written book) {
    List<SheetChart> charts = charts(book);
    List<String> parts = book.parts().names("xl/charts/chart");
    assertEquals(charts.size(), parts.size());
    for (String part : parts) {
      assertEquals(1, book.parts().elements(part, "valAx").size(), part);
      String all = book.parts().xml(part).getDocumentElement().getTextContent();
      assertTrue(charts.stream().anyMatch(chart -> all.contains(chart.title())), part);
    }
    List<Element> frames =
        book.parts().names("xl/drawings/drawing").stream()
            .flatMap(part -> book.parts().elements(part, "cNvPr").stream())
            .toList();
    Set<String> texts = new HashSet<>();
    for (Element frame : frames) {
      assertTrue(frame.getAttribute("descr").length() > 10, frame.getAttribute("name"));
      assertTrue(texts.add(frame.getAttribute("descr")), "a text that serves two charts");
      assertFalse(frame.getAttribute("title").isBlank(), frame.getAttribute("name"));
    }
    assertEquals(charts.size(), frames.size());
  }

  /** Without any colour, two series of a chart still differ. */
  @ParameterizedTest
  @MethodSource("books")
  void seriesDifferByMoreThanColour(ShippedWorkbooks.Written book) {
    for (String part : book.parts().names("xl/charts/chart")) {
      Set<String> looks = new HashSet<>();
      List<Element> all = book.parts().elements(part, "ser");
      for (Element series : all) {
        StringBuilder look = new StringBuilder(series.getParentNode().getLocalName());
        for (String name : List.of("custDash", "prstDash", "pattFill", "symbol")) {
          Element found = own(series, name);
          look.append(' ').append(found == null ? "" : name + found.getAttribute("val"));
        }
        if (floats(all)) {
          // What is not seen need not differ, and the two sides of zero are one look.
          String heading = first(first(series, "tx"), "v").getTextContent();
          if (unseen(series) || heading.contains("below zero") || heading.contains("ゼロより下")) {
            continue;
          }
          look.append(' ').append(first(own(series, "spPr"), "ln") == null ? "" : weight(series));
        }
        assertTrue(looks.add(look.toString()), () -> part + " has two series of look " + look);
      }
    }
  }

  private static boolean floats(List<Element> series) {
    return series.stream().anyMatch(ChartFormTest::unseen);
  }

  private static boolean unseen(Element series) {
    Element look = own(series, "spPr");
    return look != null && look.getFirstChild().getLocalName().equals("noFill");
  }

  private static String weight(Element series) {
    return first(own(series, "spPr"), "ln").getAttribute("w");
  }

  /**
   * In every waterfall the seen parts begin where the ones before ended, the last bar is the sum
   * from zero, and the figures at the bars are the contributions.
   */
  @Test
  void aWaterfallStacksToItsTotal() {
    for (Language language : Language.values()) {
      ShippedWorkbooks.Written book = ShippedWorkbooks.full(language);
      int found = 0;
      for (String part : book.parts().names("xl/charts/chart")) {
        List<Element> all = book.parts().elements(part, "ser");
        if (!floats(all)) {
          continue;
        }
        found++;
        assertEquals(
            "stacked", book.parts().elements(part, "grouping").getFirst().getAttribute("val"));
        assertEquals("100", book.parts().elements(part, "overlap").getFirst().getAttribute("val"));
        assertTrue(unseen(all.getFirst()) && unseen(all.getLast()));
        List<Element> labels = new ArrayList<>();
        NodeList points = all.getLast().getElementsByTagNameNS("*", "dLbl");
        for (int at = 0; at < points.getLength(); at++) {
          labels.add((Element) points.item(at));
        }
        assertEquals(12, labels.size());
        double sum = 0;
        for (int at = 0; at < labels.size(); at++) {
          double low = 0;
          double high = 0;
          for (Element series : all.subList(1, all.size() - 1)) {
            double value = value(series, at);
            low += Math.min(value, 0);
            high += Math.max(value, 0);
          }
          double base = value(all.getFirst(), at);
          low += Math.min(base, 0);
          high += Math.max(base, 0);
          low = base > 0 ? base : low;
          high = base < 0 ? base : high;
          String label =
              first(labels.get(at), "t").getTextContent().replace('\u2212', '-').replace("+", "");
          double points0 = Double.parseDouble(label);
          assertEquals(Math.abs(points0), high - low, 0.0501, part + " bar " + at);
          if (at == labels.size() - 1) {
            assertEquals(0, base, 0);
            assertEquals(sum, low + high, 1e-6, part);
          } else {
            double from = points0 < 0 || label.startsWith("-") ? high : low;
            assertEquals(sum, from, 1e-6, part + " bar " + at);
            sum = from == high ? low : high;
          }
        }
      }
      assertEquals(2, found);
    }
  }

  /** A label is the text of its cell: edit the cell, and the bar says so. */
  @Test
  void theFiguresOfAWaterfallAreCells() throws IOException {
    for (Language language : Language.values()) {
      ShippedWorkbooks.Written book = ShippedWorkbooks.full(language);
      Map<String, List<Row>> sheets = sheets(book.bytes());
      int labels = 0;
      for (String part : book.parts().names("xl/charts/chart")) {
        for (Element range : book.parts().elements(part, "datalabelsRange")) {
          String place = first(range, "f").getTextContent();
          int bang = place.lastIndexOf('!');
          String tab = place.substring(0, bang).replaceAll("^'|'$", "").replace("''", "'");
          String start = place.substring(bang + 1).replace("$", "").split(":")[0];
          List<Element> fields = book.parts().elements(part, "fld");
          NodeList cached = range.getElementsByTagNameNS("*", "pt");
          assertEquals(fields.size(), cached.getLength());
          Set<String> names = new HashSet<>();
          for (int at = 0; at < cached.getLength(); at++) {
            Cell cell = sheets.get(tab).get(row(start) + at).getCell(column(start));
            String text = first((Element) cached.item(at), "v").getTextContent();
            assertEquals(text, first(fields.get(at), "t").getTextContent());
            assertEquals("CELLRANGE", fields.get(at).getAttribute("type"));
            assertTrue(names.add(fields.get(at).getAttribute("id")));
            assertEquals(
                new BigDecimal(cell.getRawValue()).doubleValue(),
                Double.parseDouble(text),
                0.0501,
                place);
            labels++;
          }
        }
      }
      assertEquals(2 * 12, labels);
    }
  }

  /** The value of a series at a position, zero where its cell is empty. */
  private static double value(Element series, int position) {
    NodeList points = first(series, "val").getElementsByTagNameNS("*", "pt");
    for (int at = 0; at < points.getLength(); at++) {
      Element point = (Element) points.item(at);
      if (point.getAttribute("idx").equals(String.valueOf(position))) {
        return Double.parseDouble(first(point, "v").getTextContent());
      }
    }
    return 0;
  }

  @Test
  void monthsThatAreNotFinalAreOpenOrStriped() {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.JAPANESE);
    SheetChart monthly =
        charts(book).stream()
            .filter(chart -> chart.id().equals("monthly"))
            .findFirst()
            .orElseThrow();
    int open = monthly.lastRow() - monthly.provisionalFrom() + 1;
    assertTrue(open > 0, "the pack has months that are not final");
    String part =
        book.parts().names("xl/charts/chart").stream()
            .filter(
                name ->
                    book.parts()
                        .xml(name)
                        .getDocumentElement()
                        .getTextContent()
                        .contains(monthly.title()))
            .findFirst()
            .orElseThrow();
    for (Element series : book.parts().elements(part, "ser")) {
      NodeList points = series.getElementsByTagNameNS("*", "dPt");
      assertEquals(open, points.getLength());
      boolean column = series.getParentNode().getLocalName().equals("barChart");
      for (int at = 0; at < points.getLength(); at++) {
        Element point = (Element) points.item(at);
        assertEquals(
            1, point.getElementsByTagNameNS("*", column ? "pattFill" : "symbol").getLength());
      }
    }
    String note = "白抜きの点と斜線の棒は公表時の値（未確定）。";
    assertTrue(
        book.document().sheets().stream()
            .filter(sheet -> sheet.charts().contains(monthly))
            .allMatch(sheet -> sheet.lines().stream().anyMatch(line -> line.text().equals(note))));
  }

  /** Every line is named at its last value, so that no legend need be looked up; or it has one. */
  @Test
  void linesAreNamedAtTheirEnds() {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.ENGLISH);
    for (String part : book.parts().names("xl/charts/chart")) {
      for (Element series : book.parts().elements(part, "ser")) {
        boolean legend = !book.parts().elements(part, "legend").isEmpty();
        if (!legend && series.getParentNode().getLocalName().equals("lineChart")) {
          assertEquals("1", first(first(series, "dLbl"), "showSerName").getAttribute("val"), part);
        }
      }
    }
  }

  @Test
  void namesThatWouldMeetMoveApart() {
    LabelHeights heights = new LabelHeights(new double[] {0, 100}, 200, 25);
    assertEquals(List.of(0.0, 0.0), heights.apart(List.of(90.0, 10.0)));
    List<Double> moved = heights.apart(List.of(50.0, 52.0));
    double apart = (moved.get(0) - moved.get(1)) + 2 / 100.0 * 200 * 0.85;
    assertEquals(25, apart, 0.1);
  }

  /** An element of the series itself, not of one of its points. */
  private static Element own(Element series, String name) {
    NodeList found = series.getElementsByTagNameNS("*", name);
    for (int at = 0; at < found.getLength(); at++) {
      org.w3c.dom.Node up = found.item(at);
      while (up != series && !up.getLocalName().equals("dPt")) {
        up = up.getParentNode();
      }
      if (up == series) {
        return (Element) found.item(at);
      }
    }
    return null;
  }

  private static Element first(Element element, String name) {
    return (Element) element.getElementsByTagNameNS("*", name).item(0);
  }

  private static int column(String address) {
    int column = 0;
    for (char letter : address.replaceAll("\\d", "").toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return column - 1;
  }

  private static int row(String address) {
    return Integer.parseInt(address.replaceAll("\\D", "")) - 1;
  }

  /** Rows by their number, gaps filled. */
  private static Map<String, List<Row>> sheets(byte[] file) throws IOException {
    Map<String, List<Row>> sheets = new HashMap<>();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          while (rows.size() < row.getRowNum() - 1) {
            rows.add(null);
          }
          rows.add(row);
        }
        sheets.put(sheet.getName(), rows);
      }
    }
    return sheets;
  }
}
