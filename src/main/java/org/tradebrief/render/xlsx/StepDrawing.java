package org.tradebrief.render.xlsx;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.tradebrief.document.SheetChart;

/**
 * Steps over an axis of days. The table has the day before a step beside the step's own, so a plain
 * line draws it upright; the one point of the last series carries a bar down to the axis, which is
 * the line through its day.
 */
final class StepDrawing {
  private final XSSFChart target;
  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final ChartWords words;

  StepDrawing(XSSFChart target, SheetChart chart, ChartSource source, Inks inks, ChartWords words) {
    this.target = target;
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.words = words;
  }

  void draw(double height) {
    XDDFDateAxis along = target.createDateAxis(AxisPosition.BOTTOM);
    along.setNumberFormat("yyyy-mm");
    along.setCrosses(AxisCrosses.AUTO_ZERO);
    along.setTickLabelPosition(AxisTickLabelPosition.LOW);
    along.setMajorTickMark(AxisTickMark.OUT);
    along.setMinorTickMark(AxisTickMark.NONE);
    along.getOrAddShapeProperties().setLineProperties(inks.line("text", 1));
    XDDFValueAxis upward = target.createValueAxis(AxisPosition.LEFT);
    upward.crossAxis(along);
    upward.setCrosses(AxisCrosses.MIN);
    upward.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
    upward.setMinimum(0);
    upward.setNumberFormat(source.code(chart.series().getFirst().column()));
    upward.setMajorTickMark(AxisTickMark.NONE);
    upward.setMinorTickMark(AxisTickMark.NONE);
    upward.getOrAddMajorGridProperties().setLineProperties(inks.line("rule", 0.5));
    XDDFLineChartData data = (XDDFLineChartData) target.createData(ChartTypes.LINE, along, upward);
    for (SheetChart.Series series : chart.series()) {
      XDDFLineChartData.Series line =
          (XDDFLineChartData.Series)
              data.addSeries(source.categories(), source.values(series.column()));
      line.setTitle(source.name(series), source.nameCell(series));
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.NONE);
      line.setLineProperties(line(series));
    }
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    target.plot(data);
    target.displayBlanksAs(DisplayBlanks.GAP);
    day(target.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(2));
    target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    PlainElements.timeUnits(
        target.getCTChart().getPlotArea().getDateAxArray(0), "days", 3, "months");
    words.subtitle(
        target.getCTChart().getPlotArea().getDateAxArray(0).addNewTitle(), chart, height);
    double top = words.above(chart) / height;
    ChartWords.plotArea(target, 0.115, top, 0.845, 1 - top - 52 / height);
  }

  /** What is announced is dashed, so that a grey print tells it from what is in force. */
  private XDDFLineProperties line(SheetChart.Series series) {
    XDDFLineProperties line = inks.line("focus", 2.25);
    line.setPresetDash(
        new XDDFPresetLineDash(
            series.equals(chart.series().get(1))
                ? PresetLineDash.SYSTEM_DASH
                : PresetLineDash.SOLID));
    return line;
  }

  /** One point with a marker, and a bar from it down to zero. */
  private void day(CTLineSer series) {
    series.getMarker().getSymbol().setVal(STMarkerStyle.CIRCLE);
    CTErrBars bars = series.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    bars.addNewErrBarType().setVal(STErrBarType.MINUS);
    bars.addNewErrValType().setVal(STErrValType.PERCENTAGE);
    bars.addNewNoEndCap().setVal(true);
    bars.addNewVal().setVal(100);
    bars.addNewSpPr().setLn(inks.line("text", 1.25).getXmlObject());
  }
}
