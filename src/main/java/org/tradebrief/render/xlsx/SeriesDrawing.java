package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDateAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetChart;

/**
 * Lines over a common axis, with columns behind them where a series asks for that; one value axis.
 */
final class SeriesDrawing {
  private final XSSFChart target;
  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final ChartWords words;
  private final SeriesMarks marks;

  SeriesDrawing(
      XSSFChart target, SheetChart chart, ChartSource source, Inks inks, ChartWords words) {
    this.marks = words.marks(chart, source);
    this.target = target;
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.words = words;
  }

  void draw(double height) {
    XDDFChartAxis along = along();
    XDDFValueAxis upward = upward(along);
    List<SheetChart.Series> columns = of(Shape.COLUMN);
    List<SheetChart.Series> lines = new ArrayList<>(chart.series());
    lines.removeAll(columns);
    int order = 0;
    if (!columns.isEmpty()) {
      order = plot(columns, target.createData(ChartTypes.BAR, along, upward), order);
      dressColumns(columns);
    }
    if (!lines.isEmpty()) {
      plot(lines, target.createData(ChartTypes.LINE, along, upward), order);
      dressLines(lines, height);
    }
    if (source.overTime()) {
      PlainElements.timeUnits(
          target.getCTChart().getPlotArea().getDateAxArray(0),
          "months",
          step(source.size()),
          "months");
    }
    if (!chart.subtitle().isEmpty()) {
      words.subtitle(levelAxisTitle(), chart, height);
    }
    double top = words.above(chart) / height;
    double below = (small() ? 26 : 34) / height;
    double left = small() ? 0.24 : 0.115;
    double right = small() ? 0.19 : 0.165;
    ChartWords.plotArea(target, left, top, 1 - left - right, 1 - top - below);
  }

  private boolean small() {
    return chart.kind() == SheetChart.Kind.PANELS;
  }

  private void dressColumns(List<SheetChart.Series> columns) {
    var drawn = target.getCTChart().getPlotArea().getBarChartArray(0);
    for (int index = 0; index < columns.size(); index++) {
      marks.bars(
          drawn.getSerArray(index), columns.get(index), false, marks.nameAtEnd(columns.get(index)));
    }
  }

  /** Every line is named at its end; where two ends are close the names move apart. */
  private void dressLines(List<SheetChart.Series> lines, double height) {
    List<String> ids = chart.series().stream().map(SheetChart.Series::column).toList();
    List<Double> lower =
        new LabelHeights(
                chart
                    .axis()
                    .map(
                        axis ->
                            new double[] {axis.bottom().doubleValue(), axis.top().doubleValue()})
                    .orElse(source.range(ids)),
                height - words.above(chart),
                small() ? 13 : 25)
            .apart(
                lines.stream()
                    .map(
                        line ->
                            source.at(line.column(), Math.max(0, source.lastValue(line.column()))))
                    .toList());
    var drawn = target.getCTChart().getPlotArea().getLineChartArray(0);
    for (int index = 0; index < lines.size(); index++) {
      marks.line(drawn.getSerArray(index), lines.get(index), lower.get(index) / height, !small());
    }
  }

  private CTTitle levelAxisTitle() {
    CTPlotArea plot = target.getCTChart().getPlotArea();
    return source.overTime()
        ? plot.getDateAxArray(0).addNewTitle()
        : plot.getCatAxArray(0).addNewTitle();
  }

  private List<SheetChart.Series> of(Shape shape) {
    if (chart.kind() != SheetChart.Kind.COLUMNS_AND_LINES) {
      return List.of();
    }
    return chart.series().stream().filter(series -> series.shape() == shape).toList();
  }

  /** Adds the series of one shape; each has its own place in the legend's order. */
  private int plot(List<SheetChart.Series> series, XDDFChartData data, int first) {
    for (SheetChart.Series one : series) {
      XDDFChartData.Series added = data.addSeries(source.categories(), source.values(one.column()));
      added.setTitle(source.name(one), source.nameCell(one));
      if (added instanceof XDDFLineChartData.Series line) {
        line.setSmooth(false);
      }
    }
    target.plot(data);
    int order = first;
    switch (data) {
      case XDDFBarChartData bars -> {
        bars.setBarDirection(BarDirection.COL);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setGapWidth(40);
        bars.setVaryColors(false);
        for (var one : target.getCTChart().getPlotArea().getBarChartArray(0).getSerArray()) {
          one.getIdx().setVal(order);
          one.getOrder().setVal(order++);
        }
      }
      case XDDFLineChartData lines -> {
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (var one : target.getCTChart().getPlotArea().getLineChartArray(0).getSerArray()) {
          one.getIdx().setVal(order);
          one.getOrder().setVal(order++);
        }
      }
      default -> throw new IllegalStateException("neither lines nor columns: " + data);
    }
    return order;
  }

  private XDDFChartAxis along() {
    XDDFChartAxis axis;
    if (source.overTime()) {
      XDDFDateAxis dates = target.createDateAxis(AxisPosition.BOTTOM);
      boolean years = source.size() > 72;
      dates.setNumberFormat(years ? "yyyy" : source.code(chart.category()));
      axis = dates;
    } else {
      axis = target.createCategoryAxis(AxisPosition.BOTTOM);
    }
    axis.setCrosses(AxisCrosses.AUTO_ZERO);
    axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
    axis.setMajorTickMark(AxisTickMark.OUT);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties().setLineProperties(inks.line("text", 1));
    return axis;
  }

  /** Months between two labels; a Japanese month takes twice the room of an English one. */
  private int step(int months) {
    if (small()) {
      return Math.max(1, months - 1);
    }
    int step = months <= 14 ? 1 : months <= 26 ? 3 : months <= 72 ? 6 : months <= 250 ? 24 : 60;
    boolean roomy = source.code(chart.category()).length() > 8;
    return roomy && months <= 72 ? step * 2 : step;
  }

  private XDDFValueAxis upward(XDDFChartAxis along) {
    XDDFValueAxis axis = target.createValueAxis(AxisPosition.LEFT);
    axis.crossAxis(along);
    axis.setCrosses(AxisCrosses.MIN);
    axis.setCrossBetween(AxisCrossBetween.BETWEEN);
    axis.setNumberFormat(source.code(chart.series().getFirst().column()));
    chart
        .axis()
        .ifPresent(
            shared -> {
              axis.setMinimum(shared.bottom().doubleValue());
              axis.setMaximum(shared.top().doubleValue());
              axis.setMajorUnit(shared.step().doubleValue());
            });
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddMajorGridProperties().setLineProperties(inks.line("rule", 0.5));
    axis.getOrAddShapeProperties()
        .setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
    return axis;
  }
}
