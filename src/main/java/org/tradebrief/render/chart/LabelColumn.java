package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets labels one above the other, each as near to its wish as the others allow, none touching. */
final class LabelColumn {

  private LabelColumn() {}

  /**
   * @param wished the middle that each label would like, in any order
   * @param height of one label
   * @param top and bottom that no label may pass; if they leave too little room, the labels start
   *     at the top
   * @return the middles, in the order given
   */
  static List<Float> spread(List<Float> wished, float height, float top, float bottom) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(wished::get));
    float[] middles = new float[wished.size()];
    float least = top + height / 2;
    for (int index : order) {
      middles[index] = Math.max(wished.get(index), least);
      least = middles[index] + height;
    }
    float most = bottom - height / 2;
    for (int i = order.size() - 1; i >= 0; i--) {
      int index = order.get(i);
      middles[index] = Math.min(middles[index], most);
      most = middles[index] - height;
    }
    List<Float> result = new ArrayList<>();
    for (float middle : middles) {
      result.add(middle);
    }
    return result;
  }
}
