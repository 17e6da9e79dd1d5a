package org.tradebrief.render.xlsx;

import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.tradebrief.document.SheetChart;

/**
 * A waterfall as stacked bars: the first series is invisible and lifts each bar to where the one
 * above ended, the last is invisible too and carries the contributions beyond the bars.
 *
 * <p>The bars nearly touch, so that where one ends the next is seen to begin. The lines that the
 * format can draw between stacked bars ({@code serLines}) join the ends of every series, the unseen
 * ones too, and so run aslant; they are no connectors.
 */
final class WaterfallDrawing {

  /** Between two bars, in percent of a bar. */
  private static final int GAP = 6;

  private final XSSFChart target;
  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final ChartWords words;

  WaterfallDrawing(
      XSSFChart target, SheetChart chart, ChartSource source, Inks inks, ChartWords words) {
    this.target = target;
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.words = words;
  }

  void draw(double height) {
    BarFrame frame = new BarFrame(target, chart, source, inks, words);
    CTBarChart plotted = frame.bars(BarGrouping.STACKED, GAP);
    PlainElements.after(plotted, "gapWidth", "overlap", "100");
    FloatingMarks marks = new FloatingMarks(chart, source, inks, words.marks(chart, source));
    for (int index = 0; index < chart.series().size(); index++) {
      marks.dress(
          plotted.getSerArray(index),
          chart.series().get(index),
          index == 0 || index == chart.series().size() - 1);
    }
    frame.place(height, 10);
  }
}
