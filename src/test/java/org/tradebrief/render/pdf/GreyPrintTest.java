package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.document.Chart;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.GroupedBarChart;
import org.tradebrief.document.Ink;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.Theme;
import org.tradebrief.document.TimelineChart.State;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataChart;
import org.tradebrief.table.Language;

/** A grey printer must keep apart what colours keep apart. */
class GreyPrintTest {

  /** Levels of 255 between two greys that a reader tells apart in small areas. */
  private static final int APART = 35;

  @Test
  void theThreeFlowsHaveThreeGreys() throws IOException {
    List<Integer> greys = new ArrayList<>();
    for (Ink ink : List.of(Ink.EXPORTS, Ink.BALANCE, Ink.IMPORTS)) {
      greys.add(mostCommonGrey(columns(ink, 12)));
    }
    for (int i = 1; i < greys.size(); i++) {
      assertTrue(greys.get(i) - greys.get(i - 1) >= APART, greys.toString());
    }
    assertTrue(255 - greys.getLast() >= 2 * APART, greys + " on white");
  }

  @Test
  void focusAndMutedHaveTwoGreys() throws IOException {
    int focus = mostCommonGrey(columns(Ink.FOCUS, 12));
    int muted = mostCommonGrey(columns(Ink.MUTED, 12));
    assertTrue(muted - focus >= 2 * APART, focus + " and " + muted);
  }

  @Test
  void provisionalColumnsAreLighterAndStriped() throws IOException {
    TreeMap<Integer, Integer> full = greys(columns(Ink.EXPORTS, 12));
    TreeMap<Integer, Integer> provisional = greys(columns(Ink.EXPORTS, 0));
    int dark = mostCommonGrey(columns(Ink.EXPORTS, 12));
    assertTrue(provisional.getOrDefault(dark, 0) * 2 < full.get(dark), "stripes leave paper free");
    assertTrue(provisional.size() > full.size() / 2, "stripes have edges");
  }

  @Test
  void linesDifferInDashOrMarkerToo() {
    Theme theme = Samples.theme();
    assertNotEquals(theme.text("dash.exports"), theme.text("dash.imports"));
    assertNotEquals(theme.text("dash.imports"), theme.text("dash.balance"));
    assertNotEquals(theme.text("marker.exports"), theme.text("marker.imports"));
  }

  @Test
  void everyStateOfAMeasureHasItsOwnFill() throws IOException {
    List<Double> means = new ArrayList<>();
    for (State state : State.values()) {
      means.add(mean(Samples.oneSpan(state)));
    }
    assertEquals(4, means.size());
    for (int i = 0; i < means.size(); i++) {
      for (int j = i + 1; j < means.size(); j++) {
        double apart = Math.abs(means.get(i) - means.get(j));
        assertTrue(apart > 0.25, "states " + i + " and " + j + ": " + means);
      }
    }
  }

  /** The parts of a group of bars: quantity and unit value. */
  @Test
  void theBarsOfAGroupHaveTwoGreys() throws IOException {
    List<Integer> greys = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      List<GroupedBarChart.Group> groups = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        List<GroupedBarChart.Bar> bars = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
          Optional<BigDecimal> value =
              k == part ? Optional.of(new BigDecimal(10 + i)) : Optional.empty();
          bars.add(new GroupedBarChart.Bar(value, ""));
        }
        groups.add(new GroupedBarChart.Group("", "", bars));
      }
      List<GroupedBarChart.Key> keys =
          List.of(new GroupedBarChart.Key("", Ink.FOCUS), new GroupedBarChart.Key("", Ink.MUTED));
      greys.add(mostCommonGrey(block(new GroupedBarChart("g", keys, groups, ""))));
    }
    assertTrue(greys.get(1) - greys.get(0) >= 2 * APART, greys.toString());
    assertTrue(255 - greys.get(1) >= 2 * APART, greys + " on white");
  }

  /** A line of exports is whole and dark, one of imports broken and lighter, in small plots too. */
  @Test
  void theLinesOfSmallPlotsDifferInGreyAndInDash() throws IOException {
    int[] exports = line(Ink.EXPORTS);
    int[] imports = line(Ink.IMPORTS);
    assertTrue(imports[0] - exports[0] >= APART, exports[0] + " and " + imports[0]);
    assertTrue(exports[1] >= 95, exports[1] + "% of the line is ink");
    assertTrue(imports[1] >= 45 && imports[1] <= 85, imports[1] + "% of the line is ink");
  }

  /** The shipped charts use the inks that these tests hold apart. */
  @Test
  void theShippedChartsUseTheseInks() {
    Catalogue pack = ShippedPacks.shared().release("2025-03-provisional");
    Map<String, List<Ink>> inks = new TreeMap<>();
    for (DataChart chart : pack.charts()) {
      inks.put(chart.id(), chart.series().stream().map(DataChart.Series::ink).distinct().toList());
    }
    assertEquals(List.of(Ink.EXPORTS, Ink.IMPORTS), inks.get("partner-trends"));
    assertEquals(List.of(Ink.FOCUS, Ink.MUTED), inks.get("price-volume-exports"));
    assertEquals(List.of(Ink.FOCUS, Ink.MUTED), inks.get("price-volume-imports"));
    assertEquals(Set.of(Ink.EXPORTS, Ink.IMPORTS, Ink.BALANCE), Set.copyOf(inks.get("monthly")));
  }

  /** The grey of a level line in a small plot, and how much of its length is ink, in percent. */
  private static int[] line(Ink ink) throws IOException {
    List<Optional<BigDecimal>> values = Collections.nCopies(12, Optional.of(new BigDecimal("1.5")));
    List<String> months = Collections.nCopies(12, "");
    Series series = new Series("", Shape.LINE, ink, values, "");
    PanelChart chart =
        new PanelChart("p", months, List.of(new PanelChart.Panel("", List.of(series))), "", 12);
    BufferedImage image = page(block(chart));
    int best = 0;
    int[] found = {255, 0};
    for (int y = 300; y < 1000; y++) {
      int first = -1;
      int last = -1;
      int count = 0;
      TreeMap<Integer, Integer> greys = new TreeMap<>();
      // To the right of the numbers of the axis.
      for (int x = 150; x < image.getWidth(); x++) {
        int grey = image.getRaster().getSample(x, y, 0);
        // Neither paper and grid nor the black of the zero line.
        if (grey < 190 && grey > 20) {
          first = first < 0 ? x : first;
          last = x;
          count++;
          greys.merge(grey, 1, Integer::sum);
        }
      }
      if (count > best) {
        best = count;
        int most = Collections.max(greys.entrySet(), Map.Entry.comparingByValue()).getKey();
        found = new int[] {most, 100 * count / (last - first + 1)};
      }
    }
    return found;
  }

  private static ChartBlock block(Chart chart) {
    return new ChartBlock(chart, "", "", "chart", "");
  }

  private static ChartBlock columns(Ink ink, int provisionalFrom) {
    List<Optional<BigDecimal>> values = new ArrayList<>();
    List<String> months = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      values.add(Optional.of(new BigDecimal(100 + i)));
      months.add("");
    }
    Series series = new Series("x", Shape.COLUMN, ink, values, "");
    return new ChartBlock(
        new SeriesChart("c", months, months, List.of(series), "", 0, provisionalFrom),
        "",
        "",
        "columns",
        "");
  }

  /** The darkest grey that covers much of the page: the fill of the columns. */
  private static int mostCommonGrey(ChartBlock chart) throws IOException {
    return greys(chart).entrySet().stream()
        .filter(grey -> grey.getKey() < 230)
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static double mean(ChartBlock chart) throws IOException {
    long sum = 0;
    long count = 0;
    for (var grey : greys(chart).entrySet()) {
      sum += (long) (255 - grey.getKey()) * grey.getValue();
      count += grey.getValue();
    }
    return 1000.0 * sum / count / 255;
  }

  /** How often each grey occurs below the masthead of the first page. */
  private static TreeMap<Integer, Integer> greys(ChartBlock chart) throws IOException {
    BufferedImage image = page(chart);
    TreeMap<Integer, Integer> greys = new TreeMap<>();
    for (int y = 300; y < 1000; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        greys.merge(image.getRaster().getSample(x, y, 0), 1, Integer::sum);
      }
    }
    return greys;
  }

  private static BufferedImage page(ChartBlock chart) throws IOException {
    byte[] pdf = PrintTest.render(Samples.of(Language.ENGLISH, List.of(chart)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 144, ImageType.GRAY);
    }
  }
}
