package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.tradebrief.render.pdf.flow.Paginator;
import org.tradebrief.render.pdf.flow.Slab;

/**
 * Chooses which blocks are set lower than they could be: as few as keep the document on the fewest
 * pages that lower blocks allow, the later ones first, since what matters stands in front.
 */
final class Density {

  private final ToIntFunction<List<Slab>> pages;

  /**
   * @param pages on how many pages some slabs come to stand
   */
  Density(ToIntFunction<List<Slab>> pages) {
    this.pages = pages;
  }

  List<Slab> choose(List<Slab> slabs) {
    int wide = pages.applyAsInt(slabs);
    List<Slab> chosen = new ArrayList<>(Paginator.lower(slabs));
    int least = pages.applyAsInt(chosen);
    if (least >= wide) {
      return slabs;
    }
    for (int start = 0; start < slabs.size(); ) {
      int end = end(slabs, start);
      List<Slab> tried = new ArrayList<>(chosen);
      for (int i = start; i < end; i++) {
        tried.set(i, slabs.get(i));
      }
      boolean changes = slabs.get(start).variants().lower().isPresent();
      if (changes && pages.applyAsInt(tried) <= least) {
        chosen = tried;
      }
      start = end;
    }
    return chosen;
  }

  /** The rows of one table are set alike. */
  private static int end(List<Slab> slabs, int start) {
    int end = start + 1;
    while (end < slabs.size()
        && slabs.get(start).whole().isPresent()
        && slabs.get(end).whole().equals(slabs.get(start).whole())) {
      end++;
    }
    return end;
  }
}
