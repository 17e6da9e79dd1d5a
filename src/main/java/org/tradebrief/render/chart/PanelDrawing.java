package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tradebrief.document.PanelChart;
import org.tradebrief.document.PanelChart.Panel;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Small plots in rows. On the same axes heights may be compared across them, and the numbers stand
 * at the left of each row; on axes of their own each plot has its numbers. What the lines are
 * stands once above.
 */
final class PanelDrawing {

  private static final float BETWEEN = 14;

  private static final float HIGH = 58;

  /**
   * As low as three lines of the axis stay apart; two rows of panels then share a page with more.
   */
  private static final float LOW = 37;

  /** A narrower plot has no room for its months. */
  private static final float NARROWEST = 110;

  /** How much of the colour of rules a shade has: seen in print, and lines stay clear on it. */
  private static final float SHADE = 0.35f;

  private final PanelChart chart;
  private final Look look;
  private final float width;
  private final float high;
  private final List<Ticks> ticks;
  private final float axis;
  private final int across;
  private final float plotWidth;
  private final List<Shape> shapes = new ArrayList<>();

  PanelDrawing(PanelChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.high = low ? LOW : HIGH;
    this.ticks = chart.panels().stream().map(panel -> ticks(chart, panel)).toList();
    float widest = 0;
    for (Ticks one : ticks) {
      for (BigDecimal tick : one.values()) {
        widest = Math.max(widest, look.width(Plot.tickText(one, tick)));
      }
    }
    this.axis = widest + 6;
    float narrowest = NARROWEST;
    for (Panel panel : chart.panels()) {
      float title = look.letters().width(panel.title(), look.size(), true);
      narrowest = Math.max(narrowest, title + endWidth(panel));
    }
    float every = chart.ownScales() ? axis : 0;
    int fitting = (int) ((width - axis + every + BETWEEN) / (narrowest + every + BETWEEN));
    this.across = Math.clamp(fitting, 1, 3);
    float axes = chart.ownScales() ? across * axis : axis;
    this.plotWidth = (width - axes - (across - 1) * BETWEEN) / across;
  }

  private static Ticks ticks(PanelChart chart, Panel panel) {
    BigDecimal low =
        chart.ownScales()
            ? panel.values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO)
            : chart.lowest();
    BigDecimal high =
        chart.ownScales()
            ? panel.values().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO)
            : chart.highest();
    boolean cut = chart.startsAboveZero() || low.signum() < 0;
    return Ticks.over(cut ? low : BigDecimal.ZERO, high.signum() > 0 ? high : BigDecimal.ONE, 3);
  }

  /** The figures of the last position, in the order of the legend. */
  private static String ends(Panel panel) {
    return panel.series().stream()
        .map(Series::endLabel)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" / "));
  }

  private float endWidth(Panel panel) {
    String ends = ends(panel);
    return ends.isEmpty() ? 0 : look.width(ends) + 8;
  }

  Picture picture() {
    float y = legend() + 4;
    for (int first = 0; first < chart.panels().size(); first += across) {
      int last = Math.min(chart.panels().size(), first + across);
      for (int i = first; i < last; i++) {
        panel(chart.panels().get(i), ticks.get(i), i - first, y);
      }
      y += look.leading() + 4 + high + 5 + look.leading() + 6;
    }
    return new Picture(width, y - 4, shapes);
  }

  private void panel(Panel panel, Ticks ticks, int column, float y) {
    float every = chart.ownScales() ? axis : 0;
    float left = axis + column * (plotWidth + BETWEEN + every);
    float top = y + look.leading() + 4;
    Plot plot = new Plot(ticks, chart.axisLabels().size(), left, left + plotWidth, top, top + high);
    shapes.add(
        new Shape.Words(
            left, y + look.size(), panel.title(), look.size(), true, look.ink(), Anchor.START));
    String ends = ends(panel);
    if (!ends.isEmpty()) {
      shapes.add(look.words(plot.right(), y + look.size(), ends, look.ink(), Anchor.END));
    }
    shade(plot);
    grid(plot, ticks, chart.ownScales() || column == 0);
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

  private void grid(Plot plot, Ticks ticks, boolean numbered) {
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
      Plot none = new Plot(ticks.getFirst(), 1, 0, 1, 0, 1);
      shapes.add(new SeriesMarks(series, none, look, 0).key(x, middle, false));
      float words = x + SeriesMarks.keyWidth(look, false) + 4;
      shapes.add(look.words(words, middle + look.drop(), series.name(), look.ink(), Anchor.START));
      x = words + look.width(series.name()) + 14;
    }
    return look.leading();
  }
}
