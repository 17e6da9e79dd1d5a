package org.tradebrief.render.pdf.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of 100 points; a slab is known by its height. */
class PaginatorTest {

  private static Slab slab(float height) {
    return Slab.of(5, height, (canvas, x, y) -> {});
  }

  /** The heights of the slabs, page by page. */
  private static List<List<Integer>> place(Slab... slabs) {
    return new Paginator(0, 0, 0, 100, Slab.space(4))
        .place(List.of(slabs)).stream()
            .map(page -> page.stream().map(placed -> (int) placed.slab().height()).toList())
            .toList();
  }

  @Test
  void theSpaceAboveASlabIsDroppedAtTheTop() {
    assertEquals(List.of(List.of(50, 45)), place(slab(50), slab(45)));
    assertEquals(List.of(List.of(50), List.of(46)), place(slab(50), slab(46)));
  }

  @Test
  void whatKeepsTogetherMovesTogether() {
    assertEquals(
        List.of(List.of(60), List.of(11, 40)), place(slab(60), slab(11).keeping(true), slab(40)));
  }

  @Test
  void aChainThatNoPageHoldsIsCut() {
    assertEquals(
        List.of(List.of(10, 60), List.of(61)), place(slab(10), slab(60).keeping(true), slab(61)));
  }

  @Test
  void theHeadOfATableIsRepeated() {
    Slab head = slab(7);
    assertEquals(
        List.of(List.of(10, 40, 40), List.of(7, 41)),
        place(slab(10), slab(40).after(0).under(head), slab(40).under(head), slab(41).under(head)));
  }

  @Test
  void aLowerFormSavesTurning() {
    assertEquals(List.of(List.of(60, 30)), place(slab(60), slab(50).orLower(slab(30))));
    assertEquals(List.of(List.of(60), List.of(50)), place(slab(60), slab(50).orLower(slab(40))));
  }

  @Test
  void aBlockIsLoweredAsAWhole() {
    Slab row = slab(20).after(0).orLower(slab(15)).partOf("t");
    assertEquals(List.of(List.of(50, 15, 15, 15)), place(slab(50), row, row, row));
  }

  @Test
  void aHigherSlabThanAPageIsAFailure() {
    assertThrows(PageOverflowException.class, () -> place(slab(101)));
  }

  @Test
  void aPageBreakTurnsOnce() {
    assertEquals(
        List.of(List.of(10), List.of(20)), place(slab(10).onNewPage(), slab(20).onNewPage()));
  }
}
