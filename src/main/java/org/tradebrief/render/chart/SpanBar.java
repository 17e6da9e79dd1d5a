package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.TimelineChart.State;
import org.tradebrief.render.chart.Shape.Area;
import org.tradebrief.render.chart.Shape.Hatch;
import org.tradebrief.render.chart.Shape.Point;
import org.tradebrief.render.chart.Shape.Stroke;

/**
 * The bar of a dated span. Its fill tells the state without colour: full in force, hatched
 * announced, open with a broken edge suspended, pale ended. An arrow stands for an end that is not
 * known or not drawn, one to the left for a beginning before what is drawn.
 */
record SpanBar(Look look, float start, float end, float top, boolean open, boolean before) {

  static final float HEIGHT = 7;
  static final float ARROW = 6;

  /** A day of its own must be seen too. */
  private static final float SHORTEST = 2;

  List<Shape> shapes(State state) {
    List<Shape> shapes = new ArrayList<>();
    int colour = colour(state);
    float length = Math.max(SHORTEST, end - start);
    switch (state) {
      case IN_FORCE, ENDED -> shapes.add(Area.box(start, top, length, HEIGHT, colour));
      case ANNOUNCED -> {
        shapes.add(Area.box(start, top, length, HEIGHT, look.paper()));
        shapes.add(new Hatch(start, top, length, HEIGHT, colour, 3.2f, 0.8f));
        shapes.add(outline(length, colour, List.of()));
      }
      case SUSPENDED -> {
        shapes.add(Area.box(start, top, length, HEIGHT, look.paper()));
        shapes.add(outline(length, colour, List.of(2.5f, 1.8f)));
      }
    }
    if (before) {
      List<Point> arrow =
          List.of(
              new Point(start + 0.3f, top - 1.5f),
              new Point(start - ARROW, top + HEIGHT / 2),
              new Point(start + 0.3f, top + HEIGHT + 1.5f));
      shapes.add(new Area(arrow, colour));
    }
    if (open) {
      List<Point> arrow =
          List.of(
              new Point(end - 0.3f, top - 1.5f),
              new Point(end + ARROW, top + HEIGHT / 2),
              new Point(end - 0.3f, top + HEIGHT + 1.5f));
      shapes.add(new Area(arrow, colour));
    }
    return shapes;
  }

  private int colour(State state) {
    return switch (state) {
      case IN_FORCE, ANNOUNCED -> look.theme().colour("colour.focus");
      case SUSPENDED -> look.quiet();
      case ENDED -> InkStyle.tint(look.theme().colour("colour.muted"), 0.55f);
    };
  }

  private Stroke outline(float length, int colour, List<Float> dash) {
    return new Stroke(
        List.of(
            new Point(start, top),
            new Point(start + length, top),
            new Point(start + length, top + HEIGHT),
            new Point(start, top + HEIGHT),
            new Point(start, top)),
        colour,
        0.8f,
        dash);
  }
}
