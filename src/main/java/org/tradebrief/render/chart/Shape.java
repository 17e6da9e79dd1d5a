package org.tradebrief.render.chart;

import java.util.List;

/** A mark on paper. Colours are 0xRRGGBB; lengths are points. */
public sealed interface Shape {

  /** A place in the picture. */
  record Point(float x, float y) {}

  /**
   * A line through points.
   *
   * @param dash lengths of strokes and gaps in turn; empty for an unbroken line
   */
  record Stroke(List<Point> points, int colour, float width, List<Float> dash) implements Shape {
    public Stroke {
      points = List.copyOf(points);
      dash = List.copyOf(dash);
    }

    public static Stroke of(float x1, float y1, float x2, float y2, int colour, float width) {
      return new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), colour, width, List.of());
    }
  }

  /** A closed area of one colour. */
  record Area(List<Point> corners, int colour) implements Shape {
    public Area {
      corners = List.copyOf(corners);
    }

    static Area box(float x, float y, float width, float height, int colour) {
      return new Area(
          List.of(
              new Point(x, y),
              new Point(x + width, y),
              new Point(x + width, y + height),
              new Point(x, y + height)),
          colour);
    }
  }

  /**
   * A round marker; filled and ringed, so that an open marker is one filled with the paper's
   * colour.
   */
  record Disc(float x, float y, float radius, int fill, int ring, float ringWidth)
      implements Shape {}

  /** A square marker, upright, filled and ringed. */
  record Square(float x, float y, float half, int fill, int ring, float ringWidth)
      implements Shape {}

  /** Slanting lines inside a box, which a grey print keeps apart from a plain fill. */
  record Hatch(
      float x, float y, float width, float height, int colour, float spacing, float lineWidth)
      implements Shape {}

  /** One line of text on its baseline. */
  record Words(
      float x, float baseline, String text, float size, boolean strong, int colour, Anchor anchor)
      implements Shape {}

  /** Which point of a text its x names. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
