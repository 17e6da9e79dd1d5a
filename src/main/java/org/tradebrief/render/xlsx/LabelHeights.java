package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far labels beside the ends of lines must move so that none covers another. An estimate: the
 * program that draws the chart chooses the ends of the axis.
 *
 * @param range the lowest and highest value drawn
 * @param height of the plot, in points
 * @param label height of a label, in points
 */
record LabelHeights(double[] range, double height, double label) {

  /** Points that each label stands lower than its value, in the order of the values. */
  List<Double> apart(List<Double> values) {
    double span = Math.max(1e-9, range[1] - range[0]);
    // An axis reaches a little beyond its values.
    List<Double> natural =
        values.stream().map(value -> (range[1] - value) / span * height * 0.85).toList();
    List<Integer> downwards =
        IntStream.range(0, values.size())
            .boxed()
            .sorted(Comparator.comparing(natural::get))
            .toList();
    List<Double> moved = new ArrayList<>(natural);
    for (int pass = 0; pass < values.size() * 4; pass++) {
      for (int at = 1; at < downwards.size(); at++) {
        int above = downwards.get(at - 1);
        int below = downwards.get(at);
        double missing = label - (moved.get(below) - moved.get(above));
        if (missing > 0.01) {
          moved.set(above, moved.get(above) - missing / 2);
          moved.set(below, moved.get(below) + missing / 2);
        }
      }
    }
    return IntStream.range(0, values.size())
        .mapToObj(at -> moved.get(at) - natural.get(at))
        .toList();
  }
}
