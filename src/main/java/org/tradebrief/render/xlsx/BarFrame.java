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
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.tradebrief.document.SheetChart;

/**
 * What charts of horizontal bars share. The names stand at the left edge, clear of bars below zero,
 * the first row at the top; the scale has no numbers, since the bars carry theirs.
 */
final class BarFrame {

  /** Width of a character of a label, as a share of the chart. */
  private static final double LABEL_CHARACTER = 0.0088;

  private final XSSFChart target;
  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final ChartWords words;

  BarFrame(XSSFChart target, SheetChart chart, ChartSource source, Inks inks, ChartWords words) {
    this.target = target;
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.words = words;
  }

  /**
   * Every series of the chart as bars, without any look.
   *
   * @param gap between two names, in percent of a bar
   */
  CTBarChart bars(BarGrouping grouping, int gap) {
    XDDFCategoryAxis names = names();
    XDDFValueAxis scale = scale();
    scale.crossAxis(names);
    names.crossAxis(scale);
    XDDFBarChartData bars = (XDDFBarChartData) target.createData(ChartTypes.BAR, names, scale);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(grouping);
    bars.setGapWidth(gap);
    bars.setVaryColors(false);
    for (SheetChart.Series series : chart.series()) {
      XDDFChartData.Series added =
          bars.addSeries(source.categories(), source.values(series.column()));
      added.setTitle(source.name(series), source.nameCell(series));
    }
    target.plot(bars);
    return target.getCTChart().getPlotArea().getBarChartArray(0);
  }

  private XDDFCategoryAxis names() {
    XDDFCategoryAxis names = target.createCategoryAxis(AxisPosition.LEFT);
    names.setOrientation(AxisOrientation.MAX_MIN);
    names.setTickLabelPosition(AxisTickLabelPosition.LOW);
    names.setMajorTickMark(AxisTickMark.NONE);
    names.setMinorTickMark(AxisTickMark.NONE);
    names.setCrosses(AxisCrosses.AUTO_ZERO);
    names.getOrAddShapeProperties().setLineProperties(inks.line("text", 1));
    return names;
  }

  private XDDFValueAxis scale() {
    XDDFValueAxis scale = target.createValueAxis(AxisPosition.TOP);
    scale.setCrosses(AxisCrosses.MIN);
    scale.setCrossBetween(AxisCrossBetween.BETWEEN);
    scale.setNumberFormat(source.code(chart.series().getFirst().column()));
    scale.setTickLabelPosition(AxisTickLabelPosition.NONE);
    scale.setMajorTickMark(AxisTickMark.NONE);
    scale.setMinorTickMark(AxisTickMark.NONE);
    scale
        .getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    return scale;
  }

  /**
   * The words above the drawing, and the place of the drawing.
   *
   * @param height of the chart, in points
   * @param below what stays free under the drawing, in points
   */
  void place(double height, double below) {
    words.subtitle(target.getCTChart().getPlotArea().getValAxArray(0).addNewTitle(), chart, height);
    double top = words.above(chart) / height;
    double left = Math.min(0.42, 0.03 + source.longestLabel() * LABEL_CHARACTER);
    ChartWords.plotArea(target, left, top, 0.93 - left, 1 - top - below / height);
  }
}
