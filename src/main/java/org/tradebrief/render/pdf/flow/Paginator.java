package org.tradebrief.render.pdf.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places slabs on pages from the top, those that keep together on one page if one page can hold
 * them. Footnotes go to the foot of the page on which the slab with their mark comes to stand.
 */
public final class Paginator {

  /** A slab at its place on a page. */
  public record Placed(Slab slab, float x, float y) {}

  /** Sums of floats are off by less than this. */
  private static final float CRUMB = 0.01f;

  private final float x;
  private final float top;
  private final float bottom;
  private final Slab separator;
  private final List<List<Placed>> pages = new ArrayList<>();
  private final List<Footnote> notes = new ArrayList<>();
  private float y;

  /**
   * @param firstTop where the first page begins
   * @param top where the other pages begin
   * @param bottom where all pages end
   * @param separator stands between the text and the footnotes of a page
   */
  public Paginator(float x, float firstTop, float top, float bottom, Slab separator) {
    this.x = x;
    this.top = top;
    this.bottom = bottom;
    this.separator = separator;
    pages.add(new ArrayList<>());
    y = firstTop;
  }

  /**
   * The pages, each with its slabs from the top.
   *
   * @throws PageOverflowException if a slab is higher than a page
   */
  public List<List<Placed>> place(List<Slab> slabs) {
    for (int i = 0; i < slabs.size(); ) {
      int end = chainEnd(slabs, i);
      int wholeEnd = wholeEnd(slabs, i, end);
      if (wholeEnd > end && lowerFits(slabs.subList(i, wholeEnd))) {
        lower(slabs.subList(i, wholeEnd)).forEach(this::put);
        i = wholeEnd;
      } else {
        chain(slabs.subList(i, end));
        i = end;
      }
    }
    foot();
    return pages;
  }

  /** The index after the last slab that stays with the one at {@code start}. */
  private static int chainEnd(List<Slab> slabs, int start) {
    int end = start;
    while (end < slabs.size() - 1 && slabs.get(end).keep() && !slabs.get(end + 1).newPage()) {
      end++;
    }
    return end + 1;
  }

  /** The index after the block that begins in a chain, with what keeps to its last slab. */
  private static int wholeEnd(List<Slab> slabs, int start, int end) {
    Optional<String> block = Optional.empty();
    for (int i = start; i < end && block.isEmpty(); i++) {
      block = slabs.get(i).whole();
    }
    int last = end - 1;
    while (block.isPresent()
        && last + 1 < slabs.size()
        && slabs.get(last + 1).whole().equals(block)) {
      last++;
    }
    return chainEnd(slabs, last);
  }

  /** True if a block does not fit the page as it is, but does so in its lower form. */
  private boolean lowerFits(List<Slab> block) {
    boolean turnsAnyway = block.getFirst().newPage() && !pageIsEmpty();
    return !turnsAnyway && height(block) > room() && height(lower(block)) <= room();
  }

  /** The same slabs in their lower form, where they have one. */
  public static List<Slab> lower(List<Slab> slabs) {
    return slabs.stream().map(Slab::lower).toList();
  }

  private void chain(List<Slab> chain) {
    if (chain.getFirst().newPage() && !pageIsEmpty()) {
      turn();
    }
    List<Slab> lower = lower(chain);
    if (height(chain) <= room()) {
      chain.forEach(this::put);
    } else if (height(lower) <= room()) {
      lower.forEach(this::put);
    } else if (!pageIsEmpty() && height(lower, true, false) <= bottom - top + CRUMB) {
      turn();
      chain(chain);
    } else {
      lower.forEach(this::putOrTurn);
    }
  }

  /** Places a slab of a chain that no page can hold whole. */
  private void putOrTurn(Slab slab) {
    if (height(List.of(slab)) > room() && !pageIsEmpty()) {
      turn();
    }
    if (height(List.of(slab)) > room()) {
      throw new PageOverflowException(slab.height(), bottom - top);
    }
    put(slab);
  }

  private float room() {
    return bottom - y - notesHeight(notes, true) + CRUMB;
  }

  /** How much room slabs take on this page, with their footnotes. */
  private float height(List<Slab> chain) {
    return height(chain, pageIsEmpty(), !notes.isEmpty());
  }

  private float height(List<Slab> chain, boolean atTop, boolean noted) {
    List<Footnote> own = chain.stream().flatMap(slab -> slab.footnotes().stream()).toList();
    float height = notesHeight(own, !noted);
    for (int i = 0; i < chain.size(); i++) {
      if (i == 0 && atTop) {
        Slab first = topmost(chain.getFirst());
        height += first.height() + header(first).map(Slab::height).orElse(0f);
      } else {
        height += chain.get(i).before() + chain.get(i).height();
      }
    }
    return height;
  }

  private float notesHeight(List<Footnote> some, boolean separated) {
    float height = separated && !some.isEmpty() ? separator.before() + separator.height() : 0;
    for (Footnote note : some) {
      height += note.height();
    }
    return height;
  }

  /** Ends a page with its footnotes. */
  private void foot() {
    if (notes.isEmpty()) {
      return;
    }
    List<Placed> page = pages.getLast();
    float at = bottom - notesHeight(notes, true) + separator.before();
    page.add(new Placed(separator, x, at));
    at += separator.height();
    for (Footnote note : notes) {
      for (Slab line : note.lines()) {
        at += line.before();
        page.add(new Placed(line, x, at));
        at += line.height();
      }
    }
    notes.clear();
  }

  private void put(Slab slab) {
    List<Placed> page = pages.getLast();
    Slab set = slab;
    if (page.isEmpty()) {
      set = topmost(slab);
      Optional<Slab> header = header(set);
      if (header.isPresent()) {
        page.add(new Placed(header.get(), x, y));
        y += header.get().height();
      }
    } else {
      y += slab.before();
    }
    page.add(new Placed(set, x, y));
    notes.addAll(set.footnotes());
    y += set.height();
  }

  private static Slab topmost(Slab slab) {
    return slab.variants().atTop().orElse(slab);
  }

  /** On the first page nothing can go on from a page before. */
  private Optional<Slab> header(Slab slab) {
    return pages.size() > 1 || !pageIsEmpty() ? slab.variants().header() : Optional.empty();
  }

  private boolean pageIsEmpty() {
    return pages.getLast().isEmpty();
  }

  private void turn() {
    foot();
    pages.add(new ArrayList<>());
    y = top;
  }
}
