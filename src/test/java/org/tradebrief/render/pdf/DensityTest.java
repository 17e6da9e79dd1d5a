package org.tradebrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.render.pdf.flow.Paginator;
import org.tradebrief.render.pdf.flow.Slab;

class DensityTest {

  private static Slab flexible(float height, float lower) {
    return Slab.of(0, height, (canvas, x, y) -> {}).orLower(Slab.space(lower));
  }

  private static List<Slab> choose(List<Slab> slabs) {
    return new Density(some -> new Paginator(0, 0, 0, 100, Slab.space(4)).place(some).size())
        .choose(slabs);
  }

  private static List<Float> heights(List<Slab> slabs) {
    return slabs.stream().map(Slab::height).toList();
  }

  @Test
  void nothingIsLoweredWithoutNeed() {
    List<Slab> slabs = List.of(flexible(50, 30), flexible(50, 30));
    assertSame(slabs, choose(slabs));
  }

  @Test
  void nothingIsLoweredWithoutGain() {
    List<Slab> slabs = List.of(flexible(90, 80), flexible(90, 80));
    assertSame(slabs, choose(slabs));
  }

  @Test
  void theLaterBlockIsLoweredAndNoMoreThanNeeded() {
    List<Slab> slabs = List.of(flexible(50, 30), flexible(50, 30), flexible(15, 15));
    assertEquals(List.of(50f, 30f, 15f), heights(choose(slabs)));
  }

  @Test
  void theRowsOfOneTableAreSetAlike() {
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      slabs.add(flexible(10, 9).partOf("table"));
    }
    assertEquals(1, heights(choose(slabs)).stream().distinct().count());
  }
}
