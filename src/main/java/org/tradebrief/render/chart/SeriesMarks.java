package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.SeriesChart.Series;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Disc;
import org.tradebrief.render.chart.Shape.Hatch;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Square;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * The columns or the line of one series. From the first provisional position on, columns are
 * hatched and markers open; a line is marked at its last figure in any case.
 */
record SeriesMarks(Series series, Plot plot, Look look, int provisionalFrom) {

  private static final float LINE = 1.6f;
  private static final float WIDEST_COLUMN = 14;

  /** The part of its slot that a position's columns fill together. */
  private static final float FILLED = 0.72f;

  /**
   * @param place of this series among those drawn as columns
   * @param count of the series drawn as columns
   */
  List<Shape> columns(int place, int count) {
    List<Shape> shapes = new ArrayList<>();
    InkStyle style = look.style(series.ink());
    float wide = Math.min(plot.slot() * FILLED / count, WIDEST_COLUMN);
    float zero = plot.y(BigDecimal.ZERO);
    for (int i = 0; i < series.values().size(); i++) {
      if (series.values().get(i).isEmpty()) {
        continue;
      }
      float x = plot.x(i) + (place - count / 2f) * wide;
      float y = plot.y(series.values().get(i).get());
      float tall = Math.max(Math.abs(y - zero), 0.5f);
      shapes.addAll(
          column(x, Math.min(y, zero), wide * 0.96f, tall, style.colour(), i >= provisionalFrom));
    }
    return shapes;
  }

  private static List<Shape> column(
      float x, float y, float wide, float tall, int colour, boolean provisional) {
    if (!provisional) {
      return List.of(Area.box(x, y, wide, tall, colour));
    }
    List<Point> edge =
        List.of(
            new Point(x, y),
            new Point(x + wide, y),
            new Point(x + wide, y + tall),
            new Point(x, y + tall),
            new Point(x, y));
    return List.of(
        Area.box(x, y, wide, tall, InkStyle.tint(colour, 0.25f)),
        new Hatch(x, y, wide, tall, colour, 2.6f, 0.7f),
        new Stroke(edge, colour, 0.7f, List.of()));
  }

  /** A missing figure leaves a gap; a figure between two gaps is a marker alone. */
  List<Shape> line(boolean steps) {
    List<Shape> shapes = new ArrayList<>();
    InkStyle style = look.style(series.ink());
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < series.values().size(); i++) {
      if (series.values().get(i).isEmpty()) {
        stroke(shapes, points, style);
        points.clear();
        continue;
      }
      float y = plot.y(series.values().get(i).get());
      if (steps) {
        points.add(new Point(plot.x(i) - plot.slot() / 2, y));
        points.add(new Point(plot.x(i) + plot.slot() / 2, y));
      } else {
        points.add(new Point(plot.x(i), y));
      }
    }
    stroke(shapes, points, style);
    markers(shapes, style);
    return shapes;
  }

  private void stroke(List<Shape> shapes, List<Point> points, InkStyle style) {
    if (points.size() == 1) {
      shapes.add(marker(points.getFirst(), style, true));
    } else if (points.size() > 1) {
      shapes.add(new Stroke(points, style.colour(), LINE, style.dash()));
    }
  }

  private void markers(List<Shape> shapes, InkStyle style) {
    int last = last();
    for (int i = 0; i < series.values().size(); i++) {
      Optional<BigDecimal> value = series.values().get(i);
      boolean provisional = i >= provisionalFrom;
      if (value.isPresent() && (provisional || i == last)) {
        shapes.add(marker(new Point(plot.x(i), plot.y(value.get())), style, !provisional));
      }
    }
  }

  private Shape marker(Point at, InkStyle style, boolean full) {
    int fill = full ? style.colour() : look.paper();
    // Markers of neighbouring positions never touch.
    float half = Math.clamp(plot.slot() * 0.3f, 1.1f, 2.5f);
    float ring = half < 2 ? 0.8f : 1.2f;
    return switch (style.marker()) {
      case DISC -> new Disc(at.x(), at.y(), half, fill, style.colour(), ring);
      case SQUARE -> new Square(at.x(), at.y(), half * 0.92f, fill, style.colour(), ring);
    };
  }

  /** A sample of how the series is drawn, to stand before its name. */
  Shape key(float x, float middle, boolean asColumn) {
    InkStyle style = look.style(series.ink());
    float wide = keyWidth(look, asColumn);
    if (asColumn) {
      return Area.box(x, middle - wide / 2, wide, wide, style.colour());
    }
    List<Point> ends = List.of(new Point(x, middle), new Point(x + wide, middle));
    return new Stroke(ends, style.colour(), LINE, style.dash());
  }

  static float keyWidth(Look look, boolean asColumn) {
    return asColumn ? look.size() * 0.7f : 2 * look.size();
  }

  /** The position of the last figure, or -1. */
  int last() {
    for (int i = series.values().size() - 1; i >= 0; i--) {
      if (series.values().get(i).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
