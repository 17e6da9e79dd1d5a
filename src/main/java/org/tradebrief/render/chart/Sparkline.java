package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A line of a few months without axis or words; zero is drawn where the values cross it. */
record Sparkline(List<BigDecimal> values, Look look, float width, float height) {

  /** Room for the marker of the last value. */
  private static final float EDGE = 2.5f;

  private static final float LINE = 1f;

  Picture picture() {
    List<Shape> shapes = new ArrayList<>();
    if (!values.isEmpty()) {
      draw(shapes);
    }
    return new Picture(width, height, shapes);
  }

  private void draw(List<Shape> shapes) {
    double low = values.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
    double high = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
    double span = high > low ? high - low : 1;
    if (low < 0 && high > 0) {
      float zero = y(0, low, span);
      shapes.add(Shape.Stroke.of(0, zero, width, zero, look.rule(), 0.5f));
    }
    List<Shape.Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      float step = values.size() == 1 ? 0 : (width - LINE / 2 - EDGE) / (values.size() - 1);
      points.add(new Shape.Point(LINE / 2 + i * step, y(values.get(i).doubleValue(), low, span)));
    }
    int colour = look.theme().colour("colour.focus");
    if (points.size() > 1) {
      shapes.add(new Shape.Stroke(points, colour, LINE, List.of()));
    }
    Shape.Point last = points.getLast();
    shapes.add(new Shape.Disc(last.x(), last.y(), 1.8f, colour, colour, 0.5f));
  }

  private float y(double value, double low, double span) {
    return (float) (EDGE + (height - 2 * EDGE) * (1 - (value - low) / span));
  }
}
