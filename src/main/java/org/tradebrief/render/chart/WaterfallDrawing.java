package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Ink;
import org.tradebrief.document.WaterfallChart;
import org.tradebrief.document.WaterfallChart.Bar;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Hatch;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * Bars that each begin where the one above ended, joined by a line; the total begins at zero. Names
 * stand at the left, values right of their bars. A rise is full, a fall striped, the total open,
 * and the rest paler than a name, so that a grey print tells them apart.
 */
final class WaterfallDrawing {

  private static final float GAP = 4;

  /** How much of the colour of a rise the rest has. */
  private static final float PALE = 0.25f;

  private final WaterfallChart chart;
  private final Look look;
  private final float width;
  private final float pitch;
  private final float left;
  private final double low;
  private final double pointsPerUnit;

  WaterfallDrawing(WaterfallChart chart, Look look, float width, boolean dense) {
    this.chart = chart;
    this.look = look;
    this.width = width;
    this.pitch = Math.round(look.size() * (dense ? 1.5f : 1.75f));
    float names = 0;
    float values = 0;
    BigDecimal bottom = BigDecimal.ZERO;
    BigDecimal top = BigDecimal.ZERO;
    for (Bar bar : chart.bars()) {
      for (String line : name(bar)) {
        names = Math.max(names, look.width(line));
      }
      values = Math.max(values, look.width(bar.valueLabel()));
      bottom = bottom.min(bar.low());
      top = top.max(bar.high());
    }
    this.left = names + 8;
    this.low = bottom.doubleValue();
    double span = top.doubleValue() - low;
    this.pointsPerUnit = span == 0 ? 0 : (width - left - GAP - values - 2) / span;
  }

  private List<String> name(Bar bar) {
    return look.lines(bar.label(), width * 0.4f);
  }

  private float x(BigDecimal value) {
    return left + (float) ((value.doubleValue() - low) * pointsPerUnit);
  }

  Picture picture() {
    List<Shape> shapes = new ArrayList<>();
    float thick = pitch * 0.62f;
    float top = 2;
    float ended = 0;
    for (int i = 0; i < chart.bars().size(); i++) {
      Bar bar = chart.bars().get(i);
      List<String> name = name(bar);
      float high = Math.max(pitch, name.size() * look.leading() + 3);
      float middle = top + high / 2;
      if (i > 0) {
        float joint = x(chart.bars().get(i - 1).to());
        shapes.add(Stroke.of(joint, ended, joint, middle - thick / 2, look.quiet(), 0.5f));
      }
      bar(shapes, bar, middle - thick / 2, thick);
      shapes.addAll(look.block(0, middle, name, look.ink(), Anchor.START));
      shapes.add(
          look.words(
              x(bar.high()) + GAP,
              middle + look.drop(),
              bar.valueLabel(),
              look.ink(),
              Anchor.START));
      ended = middle + thick / 2;
      top += high;
    }
    top += 2;
    float zero = x(BigDecimal.ZERO);
    shapes.add(Stroke.of(zero, 0, zero, top, look.ink(), 0.75f));
    return new Picture(width, top, shapes);
  }

  private void bar(List<Shape> shapes, Bar bar, float top, float thick) {
    float start = x(bar.low());
    float length = Look.length(bar.high().subtract(bar.low()), pointsPerUnit);
    if (length == 0) {
      return;
    }
    int focus = look.style(Ink.FOCUS).colour();
    int muted = look.style(Ink.MUTED).colour();
    switch (bar.part()) {
      case RISE -> {
        int fill = bar.isRest() ? InkStyle.tint(focus, PALE) : focus;
        shapes.add(Area.box(start, top, length, thick, fill));
        if (bar.isRest()) {
          shapes.add(outline(start, top, length, thick, focus, 0.75f));
        }
      }
      case FALL -> {
        shapes.add(Area.box(start, top, length, thick, look.paper()));
        float apart = bar.isRest() ? 5.2f : 2.6f;
        shapes.add(new Hatch(start, top, length, thick, muted, apart, 0.7f));
        shapes.add(outline(start, top, length, thick, muted, 0.75f));
      }
      case TOTAL -> {
        shapes.add(Area.box(start, top, length, thick, look.paper()));
        shapes.add(outline(start, top, length, thick, focus, 1.5f));
      }
    }
  }

  private static Stroke outline(
      float x, float y, float width, float height, int colour, float thickness) {
    return new Stroke(
        List.of(
            new Point(x, y),
            new Point(x + width, y),
            new Point(x + width, y + height),
            new Point(x, y + height),
            new Point(x, y)),
        colour,
        thickness,
        List.of());
  }
}
