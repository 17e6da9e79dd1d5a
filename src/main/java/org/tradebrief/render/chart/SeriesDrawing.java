package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Columns and lines over a common axis: a thin grid, columns, the zero line, lines over them, a
 * label at the end of each. In a narrow chart the labels stand in rows above the plot.
 */
final class SeriesDrawing {

  /** Below this width labels beside the plot would take a third of it. */
  private static final float NARROW = 300;

  private static final float BETWEEN_LABELS = 12;

  private final SeriesChart chart;
  private final Look look;
  private final float width;
  private final boolean narrow;
  private final Plot plot;
  private final List<org.tradebrief.render.chart.Shape> shapes = new ArrayList<>();

  SeriesDrawing(SeriesChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.narrow = width < NARROW;
    Ticks ticks = ticks(chart, narrow ? 4 : 6);
    float tickWidth = 0;
    for (BigDecimal tick : ticks.values()) {
      tickWidth = Math.max(tickWidth, look.width(Plot.tickText(ticks, tick)));
    }
    float labelWidth = 0;
    for (Series series : chart.series()) {
      for (String line : label(series)) {
        labelWidth = Math.max(labelWidth, look.width(line));
      }
    }
    float right = narrow ? width - 4 : width - labelWidth - SeriesMarks.keyWidth(look, false) - 14;
    float legend = narrow ? legendHeight() + 3 : 0;
    float top = legend + look.size() * 0.6f;
    float high = (narrow ? 110 : 150) * (low ? 0.75f : 1);
    this.plot = new Plot(ticks, chart.categories().size(), tickWidth + 6, right, top, top + high);
  }

  Picture picture() {
    shapes.addAll(plot.grid(look));
    List<Series> columns = chart.series().stream().filter(SeriesDrawing::isColumn).toList();
    for (int i = 0; i < columns.size(); i++) {
      shapes.addAll(marks(columns.get(i)).columns(i, columns.size()));
    }
    if (plot.holdsZero()) {
      float zero = plot.y(BigDecimal.ZERO);
      shapes.add(Stroke.of(plot.left(), zero, plot.right(), zero, look.ink(), 0.75f));
    }
    for (Series series : chart.series()) {
      if (!isColumn(series)) {
        shapes.addAll(marks(series).line(series.shape() == Shape.STEP));
      }
    }
    positions();
    if (narrow) {
      legend();
    } else {
      endLabels();
    }
    return new Picture(width, plot.bottom() + 5 + look.leading(), shapes);
  }

  private static boolean isColumn(Series series) {
    return series.shape() == Shape.COLUMN;
  }

  private SeriesMarks marks(Series series) {
    return new SeriesMarks(series, plot, look, chart.provisionalFrom());
  }

  private static Ticks ticks(SeriesChart chart, int wanted) {
    List<BigDecimal> values =
        chart.series().stream()
            .flatMap(series -> series.values().stream())
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    if (values.isEmpty()) {
      return Ticks.over(BigDecimal.ZERO, BigDecimal.ONE, wanted);
    }
    BigDecimal low = values.getFirst();
    BigDecimal high = values.getLast();
    // Columns are read by their length and start at zero; lines far from zero need not.
    boolean columns = chart.series().stream().anyMatch(SeriesDrawing::isColumn);
    boolean nearZero = low.compareTo(high.multiply(new BigDecimal("0.4"))) < 0;
    if (columns || nearZero || low.signum() <= 0) {
      low = low.min(BigDecimal.ZERO);
      high = high.max(BigDecimal.ZERO);
    }
    return Ticks.over(low, high, wanted);
  }

  /** From the right, so that the newest month keeps its label when there is no room for all. */
  private void positions() {
    float bottom = plot.bottom();
    shapes.add(Stroke.of(plot.left(), bottom, plot.right(), bottom, look.rule(), Look.HAIR));
    float free = Float.MAX_VALUE;
    for (int i = chart.axisLabels().size() - 1; i >= 0; i--) {
      String label = chart.axisLabels().get(i);
      float half = look.width(label) / 2;
      float middle = Math.clamp(plot.x(i), half, Math.max(half, width - half));
      if (label.isEmpty() || middle + half + 4 > free) {
        continue;
      }
      free = middle - half;
      shapes.add(Stroke.of(plot.x(i), bottom, plot.x(i), bottom + 3, look.quiet(), 0.5f));
      shapes.add(look.words(middle, bottom + 5 + look.size(), label, look.quiet(), Anchor.MIDDLE));
    }
  }

  private void endLabels() {
    List<Series> labelled =
        chart.series().stream().filter(series -> marks(series).last() >= 0).toList();
    List<Float> wished = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    for (Series series : labelled) {
      wished.add(plot.y(series.values().get(marks(series).last()).orElseThrow()));
      heights.add(label(series).size() * look.leading());
    }
    List<Float> middles = LabelColumn.spread(wished, heights, plot.top() - 4, plot.bottom() + 4);
    float x = plot.right() + 8 + SeriesMarks.keyWidth(look, false) + 4;
    for (int i = 0; i < labelled.size(); i++) {
      Series series = labelled.get(i);
      float key = x - 4 - SeriesMarks.keyWidth(look, isColumn(series));
      shapes.add(marks(series).key(key, middles.get(i), isColumn(series)));
      shapes.addAll(look.block(x, middles.get(i), label(series), look.ink(), Anchor.START));
    }
  }

  /** A label beside the plot takes at most a quarter of the chart. */
  private List<String> label(Series series) {
    return look.lines(series.endLabel(), width / 4);
  }

  private float legendWidth(Series series) {
    return SeriesMarks.keyWidth(look, isColumn(series))
        + 4
        + look.width(series.endLabel())
        + BETWEEN_LABELS;
  }

  private List<List<Series>> legendRows() {
    List<List<Series>> rows = new ArrayList<>();
    float used = 0;
    for (Series series : chart.series()) {
      if (rows.isEmpty() || used + legendWidth(series) > width + BETWEEN_LABELS) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.getLast().add(series);
      used += legendWidth(series);
    }
    return rows;
  }

  private List<String> legendLines(Series series) {
    float room = width - SeriesMarks.keyWidth(look, isColumn(series)) - 4;
    return look.lines(series.endLabel(), room);
  }

  private float height(List<Series> row) {
    int lines = row.stream().mapToInt(series -> legendLines(series).size()).max().orElse(1);
    return lines * look.leading();
  }

  private float legendHeight() {
    return (float) legendRows().stream().mapToDouble(this::height).sum();
  }

  private void legend() {
    float top = 0;
    for (List<Series> row : legendRows()) {
      float x = 0;
      float middle = top + height(row) / 2;
      for (Series series : row) {
        shapes.add(marks(series).key(x, middle, isColumn(series)));
        float words = x + SeriesMarks.keyWidth(look, isColumn(series)) + 4;
        shapes.addAll(look.block(words, middle, legendLines(series), look.ink(), Anchor.START));
        x += legendWidth(series);
      }
      top += height(row);
    }
  }
}
