package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Bullets;
import org.tradebrief.document.Heading;
import org.tradebrief.document.Paragraph;
import org.tradebrief.document.Run;
import org.tradebrief.render.pdf.flow.Footnote;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TaggedText;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * Headings, paragraphs and lists. A line is a slab; no first or last line of a paragraph stands
 * alone on a page.
 */
final class TextLayout {

  /** The longest line that is comfortable to read, in letters' sizes; small print may be longer. */
  private static final float MEASURE = 44;

  static final float SMALL_MEASURE = 60;

  private final Setting setting;
  private final FootnoteLayout footnotes;

  TextLayout(Setting setting) {
    this.setting = setting;
    this.footnotes = new FootnoteLayout(setting);
  }

  /**
   * @param role what the heading is tagged as, which may be higher than it looks
   */
  List<Slab> heading(Heading heading, Role role, Tag parent, float width) {
    boolean top = heading.level() <= 1;
    TextStyle style =
        setting.running(top ? "heading1" : "heading2").asStrong().in(setting.colour("heading"));
    List<Stretch> text = List.of(Stretch.of(heading.text(), style));
    Tag tag = parent.add(role);
    float before = (top ? 6 : 4) * Setting.BEAT;
    List<Slab> slabs = new ArrayList<>(lines(tag, text, style, width, before, false));
    slabs.set(0, slabs.getFirst().named(List.of(heading.anchor())));
    if (top) {
      slabs.set(0, ruled(slabs.getFirst(), width));
    }
    slabs.add(Slab.space(Setting.BEAT / (top ? 1 : 2)));
    return slabs.stream().map(slab -> slab.keeping(true)).toList();
  }

  /** A rule above the heading of a part shows where the part begins. */
  private Slab ruled(Slab slab, float width) {
    float gap = 2 * Setting.BEAT;
    int colour = setting.colour("heading");
    Slab.Drawing inner = slab.drawing();
    Slab.Drawing drawing =
        (canvas, x, y) -> {
          canvas.artifact(() -> canvas.rule(x, y + 0.5f, x + width, y + 0.5f, 1f, colour));
          inner.draw(canvas, x, y + gap);
        };
    // At the top of a page the line below the page's header does the same.
    return Slab.of(slab.before(), slab.height() + gap, drawing).named(slab.anchors()).atTop(slab);
  }

  List<Slab> paragraph(Paragraph paragraph, Tag parent, float width) {
    TextStyle style = style(paragraph.style());
    List<Stretch> text = setting.stretches(paragraph.runs(), style);
    if (text.isEmpty()) {
      return List.of();
    }
    float before =
        switch (paragraph.style()) {
          case HEADLINE -> 4 * Setting.BEAT;
          case LEAD, BODY -> 2 * Setting.BEAT;
          case NOTE, SOURCE -> Setting.BEAT;
        };
    boolean even = paragraph.style() != Paragraph.Style.HEADLINE;
    return lines(parent.add(Role.PARAGRAPH), text, style, width, before, even);
  }

  private TextStyle style(Paragraph.Style style) {
    return switch (style) {
      case HEADLINE -> setting.running("headline").asStrong().in(setting.colour("heading"));
      case LEAD -> setting.running("lead");
      case BODY -> setting.running("body");
      case NOTE -> setting.small("note");
      case SOURCE -> setting.small("note").in(setting.colour("quiet"));
    };
  }

  List<Slab> bullets(Bullets bullets, Tag parent, float width) {
    List<Slab> slabs = new ArrayList<>();
    if (bullets.items().isEmpty()) {
      return slabs;
    }
    Tag list = parent.add(Role.LIST);
    TextStyle style = setting.running("body");
    float indent = 4 * Setting.BEAT;
    for (int k = 0; k < bullets.items().size(); k++) {
      List<Run> item = bullets.items().get(k);
      List<Stretch> text = setting.stretches(item, style);
      if (text.isEmpty()) {
        continue;
      }
      Tag entry = list.add(Role.ITEM);
      Tag label = entry.add(Role.ITEM_LABEL);
      Tag body = entry.add(Role.ITEM_BODY);
      float before = slabs.isEmpty() ? 2 * Setting.BEAT : Setting.BEAT;
      List<Slab> lines = new ArrayList<>(lines(body, text, style, width - indent, before, true));
      for (int i = 0; i < lines.size(); i++) {
        lines.set(i, indented(lines.get(i), indent));
      }
      lines.set(0, labelled(lines.getFirst(), label, style));
      if (slabs.size() == 1) {
        // An only line under a heading would look lost.
        slabs.set(0, slabs.getFirst().keeping(true));
      } else if (lines.size() == 1 && k == bullets.items().size() - 1 && k > 0) {
        slabs.set(slabs.size() - 1, slabs.getLast().keeping(true));
      }
      slabs.addAll(lines);
    }
    return slabs;
  }

  private static Slab indented(Slab slab, float indent) {
    Slab.Drawing inner = slab.drawing();
    return slab.drawn((canvas, x, y) -> inner.draw(canvas, x + indent, y));
  }

  private Slab labelled(Slab slab, Tag label, TextStyle style) {
    Slab.Drawing inner = slab.drawing();
    List<Stretch> text = List.of(Stretch.of("\u2022", style.in(setting.colour("heading"))));
    TextLine bullet = setting.breaker().line(text);
    TaggedText tags = new TaggedText(label, text);
    float x0 = Setting.BEAT;
    return slab.drawn(
        (canvas, x, y) -> {
          canvas.line(bullet, x + x0, y + Setting.baseline(style), tags);
          inner.draw(canvas, x, y);
        });
  }

  /**
   * Lines of a tagged text.
   *
   * @param even whether Japanese lines may be spread to end together, as in running text; those of
   *     titles and notes end with phrases
   */
  List<Slab> lines(
      Tag tag, List<Stretch> text, TextStyle style, float width, float before, boolean even) {
    float measure = Math.min(width, (style.size() < 10 ? SMALL_MEASURE : MEASURE) * style.size());
    List<TextLine> lines =
        even
            ? setting.breaker().lines(text, measure, setting.japanese())
            : setting.breaker().phrases(text, measure);
    TaggedText tags = new TaggedText(tag, text);
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      List<Footnote> notes =
          tags.marks(line).stream().map(mark -> footnotes.of(mark, tag)).toList();
      Slab slab =
          Slab.of(
              i == 0 ? before : 0,
              style.leading(),
              (canvas, x, y) -> canvas.line(line, x, y + Setting.baseline(style), tags));
      boolean keep = i < lines.size() - 1 && (i == 0 || i == lines.size() - 2);
      slabs.add(slab.keeping(keep).noting(notes));
    }
    return slabs;
  }
}
