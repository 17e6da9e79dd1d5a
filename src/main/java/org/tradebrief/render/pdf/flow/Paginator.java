package org.tradebrief.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Places slabs on pages from the top, those that keep together on one page if one page can hold
 * them.
 */
public final class Paginator {

  /** A slab at its place on a page. */
  public record Placed(Slab slab, float x, float y) {}

  private final float x;
  private final float top;
  private final float bottom;
  private final List<List<Placed>> pages = new ArrayList<>();
  private float y;

  /**
   * @param firstTop where the first page begins
   * @param top where the other pages begin
   * @param bottom where all pages end
   */
  public Paginator(float x, float firstTop, float top, float bottom) {
    this.x = x;
    this.top = top;
    this.bottom = bottom;
    pages.add(new ArrayList<>());
    y = firstTop;
  }

  /**
   * @throws PageOverflowException if a slab is higher than a page
   */
  public List<List<Placed>> place(List<Slab> slabs) {
    for (int i = 0; i < slabs.size(); ) {
      int end = i;
      while (end < slabs.size() - 1 && slabs.get(end).keep() && !slabs.get(end + 1).newPage()) {
        end++;
      }
      chain(slabs.subList(i, end + 1));
      i = end + 1;
    }
    return pages;
  }

  private void chain(List<Slab> chain) {
    Slab first = chain.getFirst();
    if (first.newPage() && !pageIsEmpty()) {
      turn();
    }
    if (fits(chain)) {
      chain.forEach(this::put);
      return;
    }
    if (!pageIsEmpty() && (first.newPage() || heightOnNewPage(chain) <= bottom - top)) {
      turn();
    }
    for (Slab slab : chain) {
      if (!fits(List.of(slab)) && !pageIsEmpty()) {
        turn();
      }
      if (!fits(List.of(slab))) {
        throw new PageOverflowException(slab.height(), bottom - top);
      }
      put(slab);
    }
  }

  private boolean fits(List<Slab> chain) {
    float end = y;
    for (int i = 0; i < chain.size(); i++) {
      Slab slab = chain.get(i);
      boolean atTop = i == 0 && pageIsEmpty();
      end += slab.height() + (atTop ? 0 : slab.before());
      if (atTop) {
        end += slab.header().map(Slab::height).orElse(0f);
      }
    }
    return end <= bottom + 0.01f;
  }

  private float heightOnNewPage(List<Slab> chain) {
    float height = chain.getFirst().header().map(Slab::height).orElse(0f);
    for (Slab slab : chain) {
      height += slab.before() + slab.height();
    }
    return height - chain.getFirst().before();
  }

  private void put(Slab slab) {
    List<Placed> page = pages.getLast();
    if (page.isEmpty()) {
      if (pages.size() > 1 && slab.header().isPresent()) {
        Slab header = slab.header().get();
        page.add(new Placed(header, x, y));
        y += header.height();
      }
    } else {
      y += slab.before();
    }
    page.add(new Placed(slab, x, y));
    y += slab.height();
  }

  private boolean pageIsEmpty() {
    return pages.getLast().isEmpty();
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = top;
  }
}
