package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.SideBySide;
import org.tradebrief.render.pdf.flow.Footnote;
import org.tradebrief.render.pdf.flow.Paginator;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;

/**
 * Two columns on one page. What is too high for a page is set in one column, left part first, so
 * nothing is lost.
 */
final class SideBySideLayout {

  private static final float GUTTER = 5 * Setting.BEAT;

  /** The least that any page offers below a heading; higher pairs are set one below the other. */
  private static final float MOST = 620;

  private final BlockLayout blocks;

  SideBySideLayout(BlockLayout blocks) {
    this.blocks = blocks;
  }

  List<Slab> slabs(SideBySide pair, Tag parent, float width) {
    float half = (width - GUTTER) / 2;
    Tag leftTag = new Tag(Role.DIVISION);
    Tag rightTag = new Tag(Role.DIVISION);
    float head =
        Math.max(blocks.chartHead(pair.left(), half), blocks.chartHead(pair.right(), half));
    List<Slab> leftSlabs = blocks.inside(pair.left(), leftTag, half, head);
    List<Slab> rightSlabs = blocks.inside(pair.right(), rightTag, half, head);
    Slab slab = beside(leftSlabs, rightSlabs, half);
    parent.add(leftTag);
    parent.add(rightTag);
    if (slab.height() > MOST) {
      // Still in lines of half the width, which are never too long.
      List<Slab> all = new ArrayList<>(leftSlabs);
      all.addAll(rightSlabs);
      return all;
    }
    return List.of(
        slab.orLower(beside(Paginator.lower(leftSlabs), Paginator.lower(rightSlabs), half)));
  }

  private static Slab beside(List<Slab> leftSlabs, List<Slab> rightSlabs, float half) {
    Stack left = new Stack(leftSlabs);
    Stack right = new Stack(rightSlabs);
    List<String> anchors = new ArrayList<>(left.anchors());
    anchors.addAll(right.anchors());
    List<Footnote> notes = new ArrayList<>(left.footnotes());
    notes.addAll(right.footnotes());
    return Slab.of(
            4 * Setting.BEAT,
            Math.max(left.height(), right.height()),
            (canvas, x, y) -> {
              left.draw(canvas, x, y);
              right.draw(canvas, x + half + GUTTER, y);
            })
        .named(anchors)
        .noting(notes);
  }
}
