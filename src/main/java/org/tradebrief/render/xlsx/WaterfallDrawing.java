package org.tradebrief.render.xlsx;

import javax.xml.namespace.QName;
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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.tradebrief.document.SheetChart;

/**
 * A waterfall as stacked bars: the first series is invisible and lifts each bar to where the one
 * above ended, the last is invisible too and carries the contributions beyond the bars.
 */
final class WaterfallDrawing {
  private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private static final double LABEL_CHARACTER = 0.0088;

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
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setGapWidth(25);
    bars.setVaryColors(false);
    for (SheetChart.Series series : chart.series()) {
      XDDFChartData.Series added =
          bars.addSeries(source.categories(), source.values(series.column()));
      added.setTitle(source.name(series), source.nameCell(series));
    }
    target.plot(bars);
    var plotted = target.getCTChart().getPlotArea().getBarChartArray(0);
    overlap(plotted);
    SeriesMarks marks = words.marks(chart, source);
    for (int index = 0; index < chart.series().size(); index++) {
      marks.floating(
          plotted.getSerArray(index),
          chart.series().get(index),
          index == 0 || index == chart.series().size() - 1);
    }
    words.subtitle(target.getCTChart().getPlotArea().getValAxArray(0).addNewTitle(), chart, height);
    double top = words.above(chart) / height;
    double left = Math.min(0.42, 0.03 + source.longestLabel() * LABEL_CHARACTER);
    ChartWords.plotArea(target, left, top, 0.93 - left, 1 - top - 10 / height);
  }

  /** The library's compiled types lack the overlap, so it is written as a plain element. */
  private static void overlap(XmlObject bars) {
    try (XmlCursor at = bars.newCursor()) {
      if (!at.toChild(new QName(NAMESPACE, "gapWidth")) || !at.toNextSibling()) {
        throw new IllegalStateException("bars without a gap or an axis");
      }
      at.beginElement("overlap", NAMESPACE);
      at.insertAttributeWithValue("val", "100");
    }
  }
}
