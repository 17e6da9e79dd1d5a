package org.tradebrief.render.pdf;

import java.util.List;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.Footnote;
import org.tradebrief.render.pdf.flow.Slab;

/** Slabs one below the other as one piece that is not cut. */
record Stack(List<Slab> slabs) {

  Stack {
    slabs = List.copyOf(slabs);
  }

  float height() {
    float height = 0;
    for (int i = 0; i < slabs.size(); i++) {
      height += (i == 0 ? 0 : slabs.get(i).before()) + slabs.get(i).height();
    }
    return height;
  }

  List<String> anchors() {
    return slabs.stream().flatMap(slab -> slab.anchors().stream()).toList();
  }

  List<Footnote> footnotes() {
    return slabs.stream().flatMap(slab -> slab.footnotes().stream()).toList();
  }

  void draw(Canvas canvas, float x, float y) {
    float top = y;
    for (int i = 0; i < slabs.size(); i++) {
      top += i == 0 ? 0 : slabs.get(i).before();
      slabs.get(i).drawing().draw(canvas, x, top);
      top += slabs.get(i).height();
    }
  }
}
