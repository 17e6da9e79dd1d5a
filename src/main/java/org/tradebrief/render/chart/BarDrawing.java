package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.BarChart;
import org.tradebrief.document.BarChart.Bar;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Bars to both sides of zero. Names stand in a column of their own at the left and every value
 * beyond the end of its bar, so that no word lies on a bar.
 */
final class BarDrawing {

  private static final float GAP = 4;

  private final BarChart chart;
  private final Look look;
  private final float width;
  private final float pitch;
  private final float plotLeft;
  private final double pointsPerUnit;
  private final float zero;

  BarDrawing(BarChart chart, Look look, float width, boolean low) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.pitch = Math.round(look.size() * (low ? 1.5f : 1.75f));
    float names = 0;
    for (Bar bar : chart.bars()) {
      for (String line : look.lines(bar.label(), width * 0.4f)) {
        names = Math.max(names, look.width(line));
      }
    }
    this.plotLeft = names + 8;
    this.pointsPerUnit = scale(width - plotLeft);
    this.zero = plotLeft + (float) reach(pointsPerUnit, -1);
  }

  Picture picture() {
    List<Shape> shapes = new ArrayList<>();
    float height = 2;
    for (Bar bar : chart.bars()) {
      List<String> name = look.lines(bar.label(), width * 0.4f);
      float high = Math.max(pitch, name.size() * look.leading() + 3);
      row(shapes, bar, name, height + high / 2);
      height += high;
    }
    height += 2;
    shapes.add(Stroke.of(zero, 0, zero, height, look.ink(), 0.75f));
    return new Picture(width, height, shapes);
  }

  private void row(List<Shape> shapes, Bar bar, List<String> name, float middle) {
    float length = Look.length(bar.value(), pointsPerUnit);
    boolean negative = bar.value().signum() < 0;
    float start = negative ? zero - length : zero;
    float thick = pitch * 0.62f;
    if (length > 0) {
      shapes.add(
          Area.box(start, middle - thick / 2, length, thick, look.style(bar.ink()).colour()));
    }
    shapes.addAll(look.block(0, middle, name, look.ink(), Anchor.START));
    shapes.add(
        look.words(
            negative ? start - GAP : start + length + GAP,
            middle + look.drop(),
            bar.valueLabel(),
            look.ink(),
            negative ? Anchor.END : Anchor.START));
  }

  /**
   * The largest scale at which every bar and the value at its end fit between the names and the
   * edge.
   */
  private double scale(float room) {
    double low = 0;
    double high = 0;
    for (Bar bar : chart.bars()) {
      high = Math.max(high, Math.abs(bar.value().doubleValue()));
    }
    if (high == 0) {
      return 0;
    }
    high = room / high;
    // Halving 40 times leaves an error far below what ink can show.
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (reach(middle, -1) + reach(middle, 1) <= room) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How far bars and values reach from zero to one side. */
  private double reach(double perUnit, int side) {
    double reach = 1;
    for (Bar bar : chart.bars()) {
      boolean here = bar.value().signum() < 0 == side < 0;
      if (here) {
        reach =
            Math.max(
                reach,
                Math.abs(bar.value().doubleValue()) * perUnit
                    + GAP
                    + look.width(bar.valueLabel())
                    + 1);
      }
    }
    return reach;
  }
}
