package org.tradebrief.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelColumnTest {

  @Test
  void labelsWithRoomStayWhereTheyWish() {
    assertEquals(
        List.of(20f, 50f, 80f),
        LabelColumn.spread(List.of(20f, 50f, 80f), List.of(10f, 10f, 10f), 0, 100));
  }

  @Test
  void labelsAtOneHeightArePushedApartInTheirOrder() {
    List<Float> heights = List.of(10f, 20f, 10f);
    List<Float> middles = LabelColumn.spread(List.of(95f, 94f, 96f), heights, 0, 100);
    assertTrue(middles.get(1) + 10 <= middles.get(0) - 5 + 0.001f, middles.toString());
    assertTrue(middles.get(0) + 5 <= middles.get(2) - 5 + 0.001f, middles.toString());
    assertTrue(middles.get(2) + 5 <= 100.001f, middles.toString());
  }
}
