package org.tradebrief.render.pdf.flow;

import java.util.List;
import java.util.Optional;

/**
 * A strip of a page that is never cut.
 *
 * @param before space above it, dropped at the top of a page
 * @param height without that space
 * @param keep true if it stays on one page with the slab after it
 * @param newPage true if it begins a page
 * @param anchors names by which links and bookmarks find it
 * @param whole the name of the block it is part of, if the lower variants of all parts are to be
 *     taken where that keeps the block on its page
 * @param variants what stands in its place in special places
 * @param footnotes those whose marks stand in it, which go to the foot of its page
 */
public record Slab(
    float before,
    float height,
    boolean keep,
    boolean newPage,
    List<String> anchors,
    Optional<String> whole,
    Variants variants,
    List<Footnote> footnotes,
    Drawing drawing) {

  public Slab {
    anchors = List.copyOf(anchors);
    footnotes = List.copyOf(footnotes);
  }

  /** Draws the slab. */
  @FunctionalInterface
  public interface Drawing {
    /** Draws with the upper left corner of the slab, below its space, at x and y. */
    void draw(Canvas canvas, float x, float y);
  }

  /**
   * Other slabs for special places.
   *
   * @param header drawn above this slab where it is the first of a page: the head of a table that
   *     goes on
   * @param atTop drawn instead of this one at the top of a page
   * @param lower drawn instead of this one where it saves turning the page
   */
  public record Variants(Optional<Slab> header, Optional<Slab> atTop, Optional<Slab> lower) {
    static final Variants NONE = new Variants(Optional.empty(), Optional.empty(), Optional.empty());
  }

  public static Slab of(float before, float height, Drawing drawing) {
    return new Slab(
        before,
        height,
        false,
        false,
        List.of(),
        Optional.empty(),
        Variants.NONE,
        List.of(),
        drawing);
  }

  /** Blank paper. */
  public static Slab space(float height) {
    return of(0, height, (canvas, x, y) -> {});
  }

  public Slab keeping(boolean value) {
    return new Slab(before, height, value, newPage, anchors, whole, variants, footnotes, drawing);
  }

  public Slab named(List<String> names) {
    return new Slab(before, height, keep, newPage, names, whole, variants, footnotes, drawing);
  }

  public Slab after(float space) {
    return new Slab(space, height, keep, newPage, anchors, whole, variants, footnotes, drawing);
  }

  public Slab onNewPage() {
    return new Slab(before, height, keep, true, anchors, whole, variants, footnotes, drawing);
  }

  public Slab drawn(Drawing other) {
    return new Slab(before, height, keep, newPage, anchors, whole, variants, footnotes, other);
  }

  public Slab partOf(String block) {
    return new Slab(
        before, height, keep, newPage, anchors, Optional.of(block), variants, footnotes, drawing);
  }

  public Slab noting(List<Footnote> notes) {
    return new Slab(before, height, keep, newPage, anchors, whole, variants, notes, drawing);
  }

  public Slab under(Slab header) {
    return with(new Variants(Optional.of(header), variants.atTop(), variants.lower()));
  }

  public Slab atTop(Slab other) {
    return with(new Variants(variants.header(), Optional.of(other), variants.lower()));
  }

  public Slab orLower(Slab other) {
    return with(new Variants(variants.header(), variants.atTop(), Optional.of(other)));
  }

  /** This slab in its lower form, or as it is if it has none. */
  public Slab lower() {
    if (variants.lower().isEmpty()) {
      return this;
    }
    Slab low = variants.lower().get();
    Variants others = new Variants(variants.header(), variants.atTop(), Optional.empty());
    return new Slab(
        before, low.height(), keep, newPage, anchors, whole, others, footnotes, low.drawing());
  }

  private Slab with(Variants others) {
    return new Slab(before, height, keep, newPage, anchors, whole, others, footnotes, drawing);
  }
}
