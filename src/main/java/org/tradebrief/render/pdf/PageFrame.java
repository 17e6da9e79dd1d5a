package org.tradebrief.render.pdf;

import java.util.List;
import org.tradebrief.document.Briefing.Furniture;
import org.tradebrief.render.pdf.flow.Canvas;
import org.tradebrief.render.pdf.flow.Paginator;
import org.tradebrief.render.pdf.flow.Slab;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.TaggedPdf;
import org.tradebrief.render.pdf.flow.TextLine;
import org.tradebrief.render.pdf.flow.TextStyle;

/**
 * The A4 page: its margins, the line at the top of every page but the first, the line at the foot
 * of all.
 */
final class PageFrame implements TaggedPdf.PageFurniture {

  private final Setting setting;
  private final Furniture furniture;
  private final float margin;
  private final TextStyle style;
  private final List<TextLine> footer;

  PageFrame(Setting setting, Furniture furniture) {
    this.setting = setting;
    this.furniture = furniture;
    this.margin = setting.margin();
    this.style = setting.small("note").in(setting.colour("quiet"));
    float pageNumber = setting.breaker().line(stretch(pageOf(888, 888))).width();
    this.footer =
        setting
            .breaker()
            .lines(stretch(furniture.footer()), width() - pageNumber - 6 * Setting.BEAT);
  }

  float width() {
    return setting.pageWidth();
  }

  /** The first page has no header and begins higher. */
  Paginator paginator() {
    float foot = footer.size() * style.leading() + 3 * Setting.BEAT;
    float head = style.leading() + 4 * Setting.BEAT;
    return new Paginator(margin, margin, margin + head, bottom() - foot, separator());
  }

  /** A short rule above the footnotes. */
  private Slab separator() {
    int colour = setting.colour("text");
    return Slab.of(
        2 * Setting.BEAT,
        Setting.BEAT,
        (canvas, x, y) -> canvas.artifact(() -> canvas.rule(x, y, x + 60, y, 0.5f, colour)));
  }

  private float bottom() {
    return TaggedPdf.PAGE_HEIGHT - margin;
  }

  @Override
  public void draw(Canvas canvas, int page, int pages) {
    if (page > 1) {
      canvas.furniture(Canvas.Furniture.HEADER, () -> header(canvas));
    }
    canvas.furniture(Canvas.Furniture.FOOTER, () -> footer(canvas, pageOf(page, pages)));
  }

  private void header(Canvas canvas) {
    TextLine line = setting.breaker().lines(stretch(furniture.header()), width()).getFirst();
    canvas.words(line, margin, margin + Setting.baseline(style));
    float y = margin + style.leading() + Setting.BEAT / 2;
    canvas.rule(margin, y, margin + width(), y, 0.5f, setting.colour("rule"));
  }

  private void footer(Canvas canvas, String pageOf) {
    float top = bottom() - footer.size() * style.leading();
    canvas.rule(
        margin,
        top - Setting.BEAT / 2,
        margin + width(),
        top - Setting.BEAT / 2,
        0.5f,
        setting.colour("rule"));
    for (int i = 0; i < footer.size(); i++) {
      canvas.words(footer.get(i), margin, top + i * style.leading() + Setting.baseline(style));
    }
    TextLine number = setting.breaker().line(stretch(pageOf));
    canvas.words(number, margin + width() - number.width(), top + Setting.baseline(style));
  }

  private String pageOf(int page, int pages) {
    return furniture
        .pageOf()
        .replace("{pages}", Integer.toString(pages))
        .replace("{page}", Integer.toString(page));
  }

  private List<Stretch> stretch(String words) {
    return words.isEmpty() ? List.of() : List.of(Stretch.of(words, style));
  }
}
