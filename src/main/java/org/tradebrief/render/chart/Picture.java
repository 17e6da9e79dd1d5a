package org.tradebrief.render.chart;

import java.util.List;

/**
 * A finished drawing: shapes in painting order, in points, x to the right and y down from the upper
 * left corner. Nothing reaches outside the width and the height.
 */
public record Picture(float width, float height, List<Shape> shapes) {

  public Picture {
    shapes = List.copyOf(shapes);
  }
}
