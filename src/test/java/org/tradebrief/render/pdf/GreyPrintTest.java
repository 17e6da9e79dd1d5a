package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.tradebrief.document.ChartBlock;
import org.tradebrief.document.Ink;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.Theme;
import org.tradebrief.document.TimelineChart.State;
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
        .max(java.util.Map.Entry.comparingByValue())
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
    byte[] pdf = PrintTest.render(Samples.of(Language.ENGLISH, List.of(chart)));
    TreeMap<Integer, Integer> greys = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 144, ImageType.GRAY);
      for (int y = 300; y < 1000; y++) {
        for (int x = 0; x < image.getWidth(); x++) {
          greys.merge(image.getRaster().getSample(x, y, 0), 1, Integer::sum);
        }
      }
    }
    return greys;
  }
}
