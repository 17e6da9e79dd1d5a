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
 * @param header drawn again above this slab when it is the first of a page: the head of a table
 * @param anchors names by which links and bookmarks find it
 */
public record Slab(
    float before,
    float height,
    boolean keep,
    boolean newPage,
    Optional<Slab> header,
    List<String> anchors,
    Drawing drawing) {

  public Slab {
    anchors = List.copyOf(anchors);
  }

  /** Draws the slab. */
  @FunctionalInterface
  public interface Drawing {
    /** Draws with the upper left corner of the slab, below its space, at x and y. */
    void draw(Canvas canvas, float x, float y);
  }

  public static Slab of(float before, float height, Drawing drawing) {
    return new Slab(before, height, false, false, Optional.empty(), List.of(), drawing);
  }

  /** Blank paper. */
  public static Slab space(float height) {
    return of(0, height, (canvas, x, y) -> {});
  }

  public Slab keeping(boolean value) {
    return new Slab(before, height, value, newPage, header, anchors, drawing);
  }

  public Slab under(Slab head) {
    return new Slab(before, height, keep, newPage, Optional.of(head), anchors, drawing);
  }

  public Slab named(List<String> names) {
    return new Slab(before, height, keep, newPage, header, names, drawing);
  }

  public Slab after(float space) {
    return new Slab(space, height, keep, newPage, header, anchors, drawing);
  }

  public Slab onNewPage() {
    return new Slab(before, height, keep, true, header, anchors, drawing);
  }

  public Slab drawn(Drawing other) {
    return new Slab(before, height, keep, newPage, header, anchors, other);
  }
}
