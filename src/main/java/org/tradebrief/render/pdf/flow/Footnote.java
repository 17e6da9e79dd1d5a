package org.tradebrief.render.pdf.flow;

import java.util.List;

/**
 * A note at the foot of the page that holds its mark.
 *
 * @param lines never parted, the first with the number
 */
public record Footnote(Mark mark, List<Slab> lines) {

  public Footnote {
    lines = List.copyOf(lines);
  }

  float height() {
    float height = 0;
    for (Slab line : lines) {
      height += line.before() + line.height();
    }
    return height;
  }
}
