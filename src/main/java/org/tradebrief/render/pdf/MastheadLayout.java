package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.Briefing.Masthead;
import org.tradebrief.document.Logo;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.Tag;
import org.tradebrief.render.pdf.flow.Tag.Role;
import org.tradebrief.render.pdf.flow.TaggedText;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;
import org.tradebrief.table.Language;

/**
 * The head of page 1: kind of document, title, and, where nobody misses it, the stage on a dark
 * label.
 */
final class MastheadLayout {

  private final Setting setting;
  private final Masthead masthead;

  MastheadLayout(Setting setting, Masthead masthead) {
    this.setting = setting;
    this.masthead = masthead;
  }

  List<Slab> slabs(Tag root, float width) {
    TextLayout text = new TextLayout(setting);
    TextStyle kicker = setting.running("body").asStrong().in(setting.colour("heading"));
    TextStyle title = setting.running("title").asStrong();
    TextStyle released = setting.running("body").in(setting.colour("quiet"));
    List<Slab> slabs = new ArrayList<>();
    slabs.add(bar(root, width));
    float room = width - logoWidth();
    slabs.addAll(
        text.lines(
            root.add(Role.PARAGRAPH),
            List.of(Stretch.of(masthead.kicker(), kicker)),
            kicker,
            room,
            0,
            false));
    slabs.addAll(
        text.lines(
            root.add(Role.H1),
            List.of(Stretch.of(masthead.title(), title)),
            title,
            room,
            0,
            false));
    slabs.add(stageAndDay(root, released));
    int rule = setting.colour("rule");
    slabs.add(
        Slab.of(
            2 * Setting.BEAT,
            Setting.BEAT / 2,
            (canvas, x, y) ->
                canvas.artifact(() -> canvas.rule(x, y + 0.5f, x + width, y + 0.5f, 0.5f, rule))));
    return slabs.stream().map(slab -> slab.keeping(true)).toList();
  }

  /** The bar across the page, and the theme's logo below it at the right. */
  private Slab bar(Tag root, float width) {
    int colour = setting.colour("heading");
    Optional<Logo> logo = setting.theme().logo();
    Optional<Tag> figure =
        logo.map(
            drawn ->
                root.add(Role.FIGURE)
                    .alternative(
                        setting
                            .theme()
                            .logoText(setting.japanese() ? Language.JAPANESE : Language.ENGLISH)));
    float high = setting.theme().logoHeight().floatValue();
    return Slab.of(
        0,
        3 * Setting.BEAT,
        (canvas, x, y) -> {
          canvas.artifact(() -> canvas.box(x, y, width, 4, colour));
          if (logo.isPresent()) {
            float wide = (float) logo.get().widthAt(high);
            canvas.image(
                figure.orElseThrow(),
                x + width - wide,
                y + 3 * Setting.BEAT,
                wide,
                high,
                logo.get().png());
          }
        });
  }

  /** Room that the lines beside the logo leave to it. */
  private float logoWidth() {
    float high = setting.theme().logoHeight().floatValue();
    return setting
        .theme()
        .logo()
        .map(logo -> (float) logo.widthAt(high) + 3 * Setting.BEAT)
        .orElse(0f);
  }

  private Slab stageAndDay(Tag root, TextStyle released) {
    TextStyle label = setting.small("table").asStrong().in(setting.colour("paper"));
    List<Stretch> stage = List.of(Stretch.of(masthead.stage(), label));
    TextLine stageLine = setting.breaker().line(stage);
    TaggedText stageTags = new TaggedText(root.add(Role.PARAGRAPH), stage);
    List<Stretch> day = List.of(Stretch.of(masthead.released(), released));
    TextLine dayLine = setting.breaker().line(day);
    TaggedText dayTags = new TaggedText(root.add(Role.PARAGRAPH), day);
    float pad = 2 * Setting.BEAT;
    float wide = stageLine.width() + 2 * pad;
    float high = 4 * Setting.BEAT;
    int colour = setting.colour("heading");
    return Slab.of(
        2 * Setting.BEAT,
        Math.max(high, released.leading()),
        (canvas, x, y) -> {
          float middle = y + released.leading() / 2;
          canvas.artifact(() -> canvas.box(x, middle - high / 2, wide, high, colour));
          canvas.line(stageLine, x + pad, middle + label.size() * 0.35f, stageTags);
          canvas.line(dayLine, x + wide + pad, y + Setting.baseline(released), dayTags);
        });
  }
}
