package org.tradebrief.render.xlsx;

import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.tradebrief.document.SheetChart;

/** Horizontal bars to both sides of a zero line; each bar carries its figure. */
final class BarDrawing {

  private final XSSFChart target;
  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final ChartWords words;

  BarDrawing(XSSFChart target, SheetChart chart, ChartSource source, Inks inks, ChartWords words) {
    this.target = target;
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.words = words;
  }

  void draw(double height) {
    BarFrame frame = new BarFrame(target, chart, source, inks, words);
    CTBarChart plotted = frame.bars(BarGrouping.CLUSTERED, 45);
    boolean grouped = chart.kind() == SheetChart.Kind.GROUPED_BARS;
    SeriesMarks marks = words.marks(chart, source);
    for (int index = 0; index < chart.series().size(); index++) {
      SheetChart.Series series = chart.series().get(index);
      if (grouped) {
        // Every second bar is striped, so that the parts are told apart in a grey print.
        marks.bars(plotted.getSerArray(index), series, index % 2 == 1, marks.values(series));
      } else {
        colour(plotted.getSerArray(index), series);
      }
    }
    if (grouped) {
      target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    frame.place(height, grouped ? 34 : 10);
  }

  /**
   * Surplus and deficit differ in colour and in direction. The colours belong to the points, since
   * not every program inverts the colour of a negative bar.
   */
  private void colour(CTBarSer series, SheetChart.Series definition) {
    if (!series.isSetSpPr()) {
      series.addNewSpPr();
    }
    series.getSpPr().addNewSolidFill().set(inks.fill("surplus").getXmlObject());
    if (!series.isSetInvertIfNegative()) {
      series.addNewInvertIfNegative();
    }
    series.getInvertIfNegative().setVal(false);
    for (int position : source.negatives(definition.column())) {
      CTDPt point = series.addNewDPt();
      point.addNewIdx().setVal(position);
      point.addNewInvertIfNegative().setVal(false);
      point.addNewBubble3D().setVal(false);
      point.addNewSpPr().addNewSolidFill().set(inks.fill("deficit").getXmlObject());
    }
    CTDLbls labels = series.addNewDLbls();
    labels.addNewNumFmt().setFormatCode(source.code(definition.column()));
    labels.getNumFmt().setSourceLinked(false);
    labels.addNewSpPr().addNewNoFill();
    labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(true);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }
}
