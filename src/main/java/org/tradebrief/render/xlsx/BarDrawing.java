package org.tradebrief.render.xlsx;

import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.tradebrief.document.SheetChart;

/**
 * Horizontal bars to both sides of a zero line, first row at the top. The names stand at the left
 * edge, clear of negative bars; each bar carries its figure.
 */
final class BarDrawing {

  /** Width of a character of a label, as a share of the chart. */
  private static final double LABEL_CHARACTER = 0.0088;

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
    XDDFCategoryAxis names = target.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.setMinorTickMark(AxisTickMark.NONE);
    names.setCrosses(AxisCrosses.AUTO_ZERO);
    names.getOrAddShapeProperties().setLineProperties(inks.line("text", 1));
    XDDFValueAxis scale = target.createValueAxis(AxisPosition.TOP);
    scale.crossAxis(names);
    names.crossAxis(scale);
    scale.setCrosses(AxisCrosses.MIN);
    scale.setCrossBetween(AxisCrossBetween.BETWEEN);
    scale.setNumberFormat(source.code(chart.series().getFirst().column()));
    scale.setTickLabelPosition(AxisTickLabelPosition.NONE);
    scale.setMajorTickMark(AxisTickMark.NONE);
    scale.setMinorTickMark(AxisTickMark.NONE);
    scale
        .getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    XDDFBarChartData bars = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, scale);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    bars.setGapWidth(45);
    bars.setVaryColors(false);
    for (SheetChart.Series series : chart.series()) {
      XDDFChartData.Series added =
          bars.addSeries(source.categories(), source.values(series.column()));
      added.setTitle(source.name(series), source.nameCell(series));
    }
    target.plot(bars);
    var plotted = target.getCTChart().getPlotArea().getBarChartArray(0);
    boolean grouped = chart.kind() == SheetChart.Kind.GROUPED_BARS;
    for (int index = 0; index < chart.series().size(); index++) {
      SheetChart.Series series = chart.series().get(index);
      if (grouped) {
        // Every second bar is striped, so that the parts are told apart in a grey print.
        words
            .marks(chart, source)
            .bars(
                plotted.getSerArray(index),
                series,
                index % 2 == 1,
                words.marks(chart, source).values(series));
      } else {
        colour(plotted.getSerArray(index), series);
      }
    }
    if (grouped) {
      target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    words.subtitle(target.getCTChart().getPlotArea().getValAxArray(0).addNewTitle(), chart, height);
    double top = words.above(chart) / height;
    double left = Math.min(0.42, 0.03 + source.longestLabel() * LABEL_CHARACTER);
    ChartWords.plotArea(target, left, top, 0.93 - left, 1 - top - (grouped ? 34 : 10) / height);
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
