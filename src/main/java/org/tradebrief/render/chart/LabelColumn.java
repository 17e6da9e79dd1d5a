package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sets labels one above the other, each as near to its wish as the others allow, none touching. */
final class LabelColumn {

  private LabelColumn() {}

  /**
   * @param wished the middle that each label would like, in any order
   * @param heights of the labels
   * @param top and bottom that no label may pass; if they leave too little room, the labels start
   *     at the top
   * @return the middles, in the order given
   */
  static List<Float> spread(List<Float> wished, List<Float> heights, float top, float bottom) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < wished.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(wished::get));
    float[] middles = new float[wished.size()];
    float above = top;
    for (int index : order) {
      middles[index] = Math.max(wished.get(index), above + heights.get(index) / 2);
      above = middles[index] + heights.get(index) / 2;
    }
    float below = bottom;
    for (int i = order.size() - 1; i >= 0; i--) {
      int index = order.get(i);
      middles[index] = Math.min(middles[index], below - heights.get(index) / 2);
      below = middles[index] - heights.get(index) / 2;
    }
    List<Float> result = new ArrayList<>();
    for (float middle : middles) {
      result.add(middle);
    }
    return result;
  }
}
