package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.SeriesChart;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Columns and lines over a common axis: a thin grid, the zero line, columns first and lines over
 * them, a label at the end of each. Provisional positions are hatched columns and open markers.
 */
final class SeriesDrawing {

  /**
   * A chart narrower than this has its labels above the plot, since beside it they would take a
   * third.
   */
  private static final float NARROW = 300;

  private static final float KEY = 16;

  private final SeriesChart chart;
  private final Look look;
  private final float width;
  private final Ticks ticks;
  private final List<org.tradebrief.render.chart.Shape> shapes = new ArrayList<>();

  private final boolean labelsBeside;
  private final float left;
  private final float right;
  private final float top;
  private final float bottom;
  private final float height;

  SeriesDrawing(SeriesChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.ticks = ticks(chart, width < NARROW ? 4 : 6);
    this.labelsBeside = width >= NARROW;
    float tickWidth = 0;
    for (BigDecimal tick : ticks.values()) {
      tickWidth = Math.max(tickWidth, look.width(tickText(tick)));
    }
    float labelWidth = 0;
    for (Series series : chart.series()) {
      for (String line : label(series)) {
        labelWidth = Math.max(labelWidth, look.width(line));
      }
    }
    this.left = tickWidth + 6;
    this.right = labelsBeside ? width - labelWidth - KEY - 14 : width - 4;
    float legend = labelsBeside ? 0 : legendRows().size() * look.leading() + 3;
    this.top = legend + look.size() * 0.6f;
    float plot = (width < NARROW ? 110 : 150) * (low ? 0.75f : 1);
    this.bottom = top + plot;
    this.height = bottom + 5 + look.leading();
  }

  Picture picture() {
    grid();
    for (int i = 0, column = 0; i < chart.series().size(); i++) {
      if (chart.series().get(i).shape() == Shape.COLUMN) {
        columns(chart.series().get(i), column++);
      }
    }
    zeroLine();
    for (Series series : chart.series()) {
      if (series.shape() != Shape.COLUMN) {
        line(series);
      }
    }
    positions();
    if (labelsBeside) {
      endLabels();
    } else {
      legend();
    }
    return new Picture(width, height, shapes);
  }

  private static Ticks ticks(SeriesChart chart, int wanted) {
    BigDecimal low = null;
    BigDecimal high = null;
    boolean columns = false;
    for (Series series : chart.series()) {
      columns |= series.shape() == Shape.COLUMN;
      for (Optional<BigDecimal> value : series.values()) {
        if (value.isPresent()) {
          low = low == null ? value.get() : low.min(value.get());
          high = high == null ? value.get() : high.max(value.get());
        }
      }
    }
    if (low == null) {
      return Ticks.over(BigDecimal.ZERO, BigDecimal.ONE, wanted);
    }
    // Columns are read by their length and start at zero; lines far from zero need not.
    boolean nearZero = low.signum() > 0 && low.compareTo(high.multiply(new BigDecimal("0.4"))) < 0;
    if (columns || nearZero || low.signum() <= 0) {
      low = low.min(BigDecimal.ZERO);
      high = high.max(BigDecimal.ZERO);
    }
    return Ticks.over(low, high, wanted);
  }

  private String tickText(BigDecimal tick) {
    return Ticks.text(tick, Math.max(0, ticks.decimals()));
  }

  private void grid() {
    for (BigDecimal tick : ticks.values()) {
      float y = y(tick);
      if (tick.signum() != 0) {
        shapes.add(Stroke.of(left, y, right, y, look.rule(), Look.HAIR));
      }
      shapes.add(look.words(left - 6, y + look.drop(), tickText(tick), look.quiet(), Anchor.END));
    }
  }

  private void zeroLine() {
    if (ticks.low().signum() <= 0 && ticks.high().signum() >= 0) {
      float y = y(BigDecimal.ZERO);
      shapes.add(Stroke.of(left, y, right, y, look.ink(), 0.75f));
    }
  }

  private void columns(Series series, int place) {
    long all = chart.series().stream().filter(s -> s.shape() == Shape.COLUMN).count();
    InkStyle style = look.style(series.ink());
    float slot = slot();
    float columnWidth = Math.min(slot * 0.72f / all, 14);
    float zero = y(BigDecimal.ZERO);
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      if (value.isEmpty()) {
        continue;
      }
      float x = x(i) + (place - all / 2f) * columnWidth;
      float y = y(value.get());
      float y1 = Math.min(y, zero);
      float tall = Math.max(Math.abs(y - zero), 0.5f);
      column(x, y1, columnWidth * 0.96f, tall, style.colour(), i >= chart.provisionalFrom());
    }
  }

  private void column(float x, float y, float wide, float tall, int colour, boolean provisional) {
    if (!provisional) {
      shapes.add(org.tradebrief.render.chart.Shape.Area.box(x, y, wide, tall, colour));
      return;
    }
    shapes.add(
        org.tradebrief.render.chart.Shape.Area.box(x, y, wide, tall, InkStyle.tint(colour, 0.25f)));
    shapes.add(new org.tradebrief.render.chart.Shape.Hatch(x, y, wide, tall, colour, 2.6f, 0.7f));
    shapes.add(
        new Stroke(
            List.of(
                new Point(x, y),
                new Point(x + wide, y),
                new Point(x + wide, y + tall),
                new Point(x, y + tall),
                new Point(x, y)),
            colour,
            0.7f,
            List.of()));
  }

  private void line(Series series) {
    InkStyle style = look.style(series.ink());
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      if (value.isEmpty()) {
        stroke(points, style);
        points.clear();
        continue;
      }
      float y = y(value.get());
      if (series.shape() == Shape.STEP) {
        if (points.isEmpty()) {
          points.add(new Point(x(i) - slot() / 2, y));
        } else {
          points.add(new Point(x(i) - slot() / 2, points.getLast().y()));
          points.add(new Point(x(i) - slot() / 2, y));
        }
        points.add(new Point(x(i) + slot() / 2, y));
      } else {
        points.add(new Point(x(i), y));
      }
    }
    stroke(points, style);
    markers(series, style);
  }

  private void stroke(List<Point> points, InkStyle style) {
    if (points.size() == 1) {
      marker(points.getFirst(), style, true);
    } else if (points.size() > 1) {
      shapes.add(new Stroke(points, style.colour(), 1.6f, style.dash()));
    }
  }

  /** Open markers where figures are provisional, and a full one at the last figure otherwise. */
  private void markers(Series series, InkStyle style) {
    int last = last(series);
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      boolean provisional = i >= chart.provisionalFrom();
      if (value.isPresent() && (provisional || i == last)) {
        marker(new Point(x(i), y(value.get())), style, !provisional);
      }
    }
  }

  private void marker(Point at, InkStyle style, boolean full) {
    int fill = full ? style.colour() : look.paper();
    shapes.add(
        switch (style.marker()) {
          case DISC ->
              new org.tradebrief.render.chart.Shape.Disc(
                  at.x(), at.y(), 2.5f, fill, style.colour(), 1.2f);
          case SQUARE ->
              new org.tradebrief.render.chart.Shape.Square(
                  at.x(), at.y(), 2.3f, fill, style.colour(), 1.2f);
        });
  }

  private void positions() {
    shapes.add(Stroke.of(left, bottom, right, bottom, look.rule(), Look.HAIR));
    float free = Float.MAX_VALUE;
    // From the right, so that the newest month keeps its label when there is no room for all.
    for (int i = chart.axisLabels().size() - 1; i >= 0; i--) {
      String label = chart.axisLabels().get(i);
      if (label.isEmpty()) {
        continue;
      }
      float wide = look.width(label);
      float middle = Math.clamp(x(i), wide / 2, Math.max(wide / 2, width - wide / 2));
      if (middle + wide / 2 + 4 > free) {
        continue;
      }
      free = middle - wide / 2;
      shapes.add(Stroke.of(x(i), bottom, x(i), bottom + 3, look.quiet(), 0.5f));
      shapes.add(look.words(middle, bottom + 5 + look.size(), label, look.quiet(), Anchor.MIDDLE));
    }
  }

  private void endLabels() {
    List<Series> labelled = chart.series().stream().filter(s -> last(s) >= 0).toList();
    List<Float> wished = new ArrayList<>();
    for (Series series : labelled) {
      wished.add(y(series.values().get(last(series)).orElseThrow()));
    }
    List<Float> heights = labelled.stream().map(s -> label(s).size() * look.leading()).toList();
    List<Float> middles = LabelColumn.spread(wished, heights, top - 4, bottom + 4);
    for (int i = 0; i < labelled.size(); i++) {
      float middle = middles.get(i);
      float x = right + 8 + KEY + 4;
      key(labelled.get(i), x - 4 - keyWidth(labelled.get(i)), middle);
      shapes.addAll(look.block(x, middle, label(labelled.get(i)), look.ink(), Anchor.START));
    }
  }

  /** A label beside the plot takes at most a quarter of the chart. */
  private List<String> label(Series series) {
    return look.lines(series.endLabel(), width / 4);
  }

  private List<List<Series>> legendRows() {
    List<List<Series>> rows = new ArrayList<>();
    float used = 0;
    for (Series series : chart.series()) {
      float wide = keyWidth(series) + 4 + look.width(series.endLabel()) + 12;
      if (rows.isEmpty() || used + wide > width + 12) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.getLast().add(series);
      used += wide;
    }
    return rows;
  }

  private void legend() {
    float middle = look.leading() / 2;
    for (List<Series> row : legendRows()) {
      float x = 0;
      for (Series series : row) {
        key(series, x, middle);
        shapes.add(
            look.words(
                x + keyWidth(series) + 4,
                middle + look.drop(),
                series.endLabel(),
                look.ink(),
                Anchor.START));
        x += keyWidth(series) + 4 + look.width(series.endLabel()) + 12;
      }
      middle += look.leading();
    }
  }

  private float keyWidth(Series series) {
    return series.shape() == Shape.COLUMN ? look.size() * 0.7f : KEY;
  }

  /** A sample of how the series is drawn, beside its name. */
  private void key(Series series, float x, float middle) {
    InkStyle style = look.style(series.ink());
    if (series.shape() == Shape.COLUMN) {
      float half = look.size() * 0.35f;
      shapes.add(
          org.tradebrief.render.chart.Shape.Area.box(
              x + keyWidth(series) - 2 * half, middle - half, 2 * half, 2 * half, style.colour()));
    } else {
      shapes.add(
          new Stroke(
              List.of(new Point(x, middle), new Point(x + KEY, middle)),
              style.colour(),
              1.6f,
              style.dash()));
    }
  }

  private static int last(Series series) {
    for (int i = series.values().size() - 1; i >= 0; i--) {
      if (series.values().get(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private float slot() {
    return (right - left) / Math.max(1, chart.categories().size());
  }

  private float x(int position) {
    return left + slot() * (position + 0.5f);
  }

  private float y(BigDecimal value) {
    double low = ticks.low().doubleValue();
    double span = ticks.high().doubleValue() - low;
    return (float) (bottom - (value.doubleValue() - low) / span * (bottom - top));
  }
}
