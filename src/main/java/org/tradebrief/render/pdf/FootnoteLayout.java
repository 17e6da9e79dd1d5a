package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.render.pdf.flow.Footnote;
import org.tradebrief.render.pdf.flow.Mark;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TaggedText;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * Notes at the foot of a page, over its whole width even where the mark stands in a column. In the
 * structure tree a note ends the paragraph that holds its mark.
 */
final class FootnoteLayout {

  private static final float INDENT = 3 * Setting.BEAT;

  private final Setting setting;

  FootnoteLayout(Setting setting) {
    this.setting = setting;
  }

  /**
   * @param paragraph the tag of what holds the mark
   */
  Footnote of(Mark mark, Tag paragraph) {
    Tag note = paragraph.add(Role.NOTE).named(mark.id());
    Tag label = note.add(Role.ITEM_LABEL);
    TextStyle style = setting.small("note");
    List<Stretch> text = List.of(Stretch.of(mark.text(), style));
    float measure = Math.min(setting.pageWidth() - INDENT, TextLayout.SMALL_MEASURE * style.size());
    List<TextLine> lines = setting.breaker().lines(text, measure, setting.japanese());
    TaggedText tags = new TaggedText(note.add(Role.PARAGRAPH), text);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean first = i == 0;
      Slab slab =
          Slab.of(
              0,
              style.leading(),
              (canvas, x, y) -> {
                float baseline = y + Setting.baseline(style);
                if (first) {
                  canvas.number(mark, label, style, x, baseline);
                }
                canvas.line(line, x + INDENT, baseline, tags);
              });
      slabs.add(first ? slab.named(List.of(mark.id())) : slab);
    }
    return new Footnote(mark, slabs);
  }
}
