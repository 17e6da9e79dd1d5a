package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Box;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * Blocks on a tint with a bar at the left. Every slab paints its own strip of the tint, so a box
 * that is higher than a page goes on over the next.
 */
final class BoxLayout {

  private static final float INSET = 4 * Setting.BEAT;
  private static final float BAR = 2.5f;

  private final Setting setting;
  private final BlockLayout blocks;
  private final TextLayout text;

  BoxLayout(Setting setting, BlockLayout blocks, TextLayout text) {
    this.setting = setting;
    this.blocks = blocks;
    this.text = text;
  }

  List<Slab> slabs(Box box, Tag parent, float width) {
    Tag tag = parent.add(Role.DIVISION);
    float inner = width - 2 * INSET;
    List<Slab> content = new ArrayList<>();
    content.add(Slab.space(2 * Setting.BEAT));
    if (!box.title().isEmpty()) {
      TextStyle style = setting.running("body").asStrong().in(setting.colour("heading"));
      List<Stretch> title = List.of(Stretch.of(box.title(), style));
      content.addAll(text.lines(tag.add(Role.PARAGRAPH), title, style, inner, 0, false));
    }
    int first = content.size();
    content.addAll(blocks.inside(box.blocks(), tag, inner));
    if (first < content.size() && first > 1) {
      content.set(first, content.get(first).after(Setting.BEAT));
    }
    content.add(Slab.space(2 * Setting.BEAT));
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      boolean last = i == content.size() - 1;
      // Kept together as a whole; the paginator cuts a chain that no page can hold.
      slabs.add(tinted(content.get(i), width, i == 0 ? 4 * Setting.BEAT : 0).keeping(!last));
    }
    return slabs;
  }

  /** The slab with its space turned into height, so that the tint has no gaps. */
  private Slab tinted(Slab slab, float width, float outside) {
    float space = slab.before();
    float height = slab.height() + space;
    int band = setting.colour("band");
    int bar = setting.colour("heading");
    Slab.Drawing inner = slab.drawing();
    Slab.Drawing drawing =
        (canvas, x, y) -> {
          canvas.artifact(
              () -> {
                canvas.box(x, y, width, height, band);
                canvas.box(x, y, BAR, height, bar);
              });
          inner.draw(canvas, x + INSET, y + space);
        };
    Slab tinted = Slab.of(outside, height, drawing).named(slab.anchors()).noting(slab.footnotes());
    if (slab.whole().isPresent()) {
      tinted = tinted.partOf(slab.whole().get());
    }
    Slab.Variants variants = slab.variants();
    if (variants.header().isPresent()) {
      tinted = tinted.under(tinted(variants.header().get(), width, 0));
    }
    if (variants.lower().isPresent()) {
      tinted = tinted.orLower(tinted(variants.lower().get(), width, outside));
    }
    return tinted;
  }
}
