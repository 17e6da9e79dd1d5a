package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.PanelChart.Panel;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Small plots in rows, all on the same axes, so that heights may be compared across them. What the
 * lines are stands once above; the numbers of the axis stand at the left of each row.
 */
final class PanelDrawing {

  private static final float BETWEEN = 14;

  /** A narrower plot has no room for its months. */
  private static final float NARROWEST = 110;

  /** How much of the colour of rules a shade has: seen in print, and lines stay clear on it. */
  private static final float SHADE = 0.35f;

  private final PanelChart chart;
  private final Look look;
  private final float width;
  private final float high;
  private final Ticks ticks;
  private final float axis;
  private final int across;
  private final float plotWidth;
  private final List<Shape> shapes = new ArrayList<>();

  PanelDrawing(PanelChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.high = low ? 44 : 58;
    this.ticks = Ticks.over(lowest(chart), highest(chart), 3);
    float widest = 0;
    for (BigDecimal tick : ticks.values()) {
      widest = Math.max(widest, look.width(Plot.tickText(ticks, tick)));
    }
    this.axis = widest + 6;
    float narrowest = NARROWEST;
    for (Panel panel : chart.panels()) {
      narrowest = Math.max(narrowest, look.letters().width(panel.title(), look.size(), true));
    }
    int fitting = (int) ((width - axis + BETWEEN) / (narrowest + BETWEEN));
    this.across = Math.clamp(fitting, 1, 3);
    this.plotWidth = (width - axis - (across - 1) * BETWEEN) / across;
  }

  /** Zero, unless all lines run in the upper half of the axis: then a lower end below them. */
  private static BigDecimal lowest(PanelChart chart) {
    BigDecimal lowest =
        chart.panels().stream()
            .flatMap(panel -> panel.series().stream())
            .flatMap(series -> series.values().stream())
            .flatMap(Optional::stream)
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    boolean high = lowest.multiply(BigDecimal.TWO).compareTo(highest(chart)) > 0;
    return high || lowest.signum() < 0 ? lowest : BigDecimal.ZERO;
  }

  private static BigDecimal highest(PanelChart chart) {
    return chart.panels().stream()
        .flatMap(panel -> panel.series().stream())
        .flatMap(series -> series.values().stream())
        .flatMap(Optional::stream)
        .max(BigDecimal::compareTo)
        .filter(value -> value.signum() > 0)
        .orElse(BigDecimal.ONE);
  }

  Picture picture() {
    float y = legend() + 4;
    for (int first = 0; first < chart.panels().size(); first += across) {
      int last = Math.min(chart.panels().size(), first + across);
      for (int i = first; i < last; i++) {
        panel(chart.panels().get(i), i - first, y);
      }
      y += look.leading() + 4 + high + 5 + look.leading() + 6;
    }
    return new Picture(width, y - 4, shapes);
  }

  private void panel(Panel panel, int column, float y) {
    float left = axis + column * (plotWidth + BETWEEN);
    float top = y + look.leading() + 4;
    Plot plot = new Plot(ticks, chart.axisLabels().size(), left, left + plotWidth, top, top + high);
    shapes.add(
        new Shape.Words(
            left, y + look.size(), panel.title(), look.size(), true, look.ink(), Anchor.START));
    shade(plot);
    grid(plot, column == 0);
    for (Series series : panel.series()) {
      // The shade tells which months are not final; open markers would run into one another.
      int none = series.values().size();
      shapes.addAll(new SeriesMarks(series, plot, look, none).line(false));
    }
    months(plot);
  }

  /** Behind the months that are not final. */
  private void shade(Plot plot) {
    if (chart.provisionalFrom() < chart.axisLabels().size()) {
      float left = plot.x(chart.provisionalFrom()) - plot.slot() / 2;
      shapes.add(
          Shape.Area.box(
              left,
              plot.top(),
              plot.right() - left,
              plot.bottom() - plot.top(),
              InkStyle.tint(look.rule(), SHADE)));
    }
  }

  private void grid(Plot plot, boolean numbered) {
    for (BigDecimal tick : ticks.values()) {
      float y = plot.y(tick);
      boolean zero = tick.signum() == 0;
      int colour = zero ? look.ink() : look.rule();
      shapes.add(Stroke.of(plot.left(), y, plot.right(), y, colour, zero ? 0.75f : Look.HAIR));
      if (numbered) {
        String text = Plot.tickText(ticks, tick);
        shapes.add(look.words(plot.left() - 6, y + look.drop(), text, look.quiet(), Anchor.END));
      }
    }
  }

  /** The first and the last label, each inside its plot. */
  private void months(Plot plot) {
    float baseline = plot.bottom() + 5 + look.size();
    int last = chart.axisLabels().size() - 1;
    String first = chart.axisLabels().getFirst();
    String end = chart.axisLabels().get(last);
    shapes.add(look.words(plot.left(), baseline, first, look.quiet(), Anchor.START));
    if (last > 0 && look.width(first) + look.width(end) + 6 < plotWidth) {
      shapes.add(look.words(plot.right(), baseline, end, look.quiet(), Anchor.END));
    }
  }

  private float legend() {
    float x = axis;
    float middle = look.leading() / 2;
    for (Series series : chart.panels().getFirst().series()) {
      Plot none = new Plot(ticks, 1, 0, 1, 0, 1);
      shapes.add(new SeriesMarks(series, none, look, 0).key(x, middle, false));
      float words = x + SeriesMarks.keyWidth(look, false) + 4;
      shapes.add(look.words(words, middle + look.drop(), series.name(), look.ink(), Anchor.START));
      x = words + look.width(series.name()) + 14;
    }
    return look.leading();
  }
}
