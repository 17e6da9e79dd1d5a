package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/** The area of a chart with a value axis at its left: where a position and a value stand. */
record Plot(Ticks ticks, int positions, float left, float right, float top, float bottom) {

  /** The room of one position. */
  float slot() {
    return (right - left) / Math.max(1, positions);
  }

  /** The middle of a position. */
  float x(int position) {
    return left + slot() * (position + 0.5f);
  }

  float y(BigDecimal value) {
    double low = ticks.low().doubleValue();
    double span = ticks.high().doubleValue() - low;
    return (float) (bottom - (value.doubleValue() - low) / span * (bottom - top));
  }

  boolean holdsZero() {
    return ticks.low().signum() <= 0 && ticks.high().signum() >= 0;
  }

  static String tickText(Ticks ticks, BigDecimal tick) {
    return Ticks.text(tick, ticks.decimals());
  }

  /** The thin lines at the numbers of the axis, and the numbers. */
  List<Shape> grid(Look look) {
    List<Shape> shapes = new ArrayList<>();
    for (BigDecimal tick : ticks.values()) {
      float y = y(tick);
      if (tick.signum() != 0) {
        shapes.add(Stroke.of(left, y, right, y, look.rule(), Look.HAIR));
      }
      shapes.add(
          look.words(left - 6, y + look.drop(), tickText(ticks, tick), look.quiet(), Anchor.END));
    }
    return shapes;
  }
}
