package org.tradebrief.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Run;
import org.tradebrief.document.Theme;
import org.tradebrief.render.chart.ChartDrawing;
import org.tradebrief.render.pdf.flow.FontSet;
import org.tradebrief.render.pdf.flow.LineBreaker;
import org.tradebrief.render.pdf.flow.Mark;
import org.tradebrief.render.pdf.flow.Stretch;
import org.tradebrief.render.pdf.flow.TaggedPdf;
import org.tradebrief.render.pdf.flow.TextStyle;
import org.tradebrief.table.Language;

/**
 * What all layouts share: theme, fonts, language and the rhythm of the page. Baselines of running
 * text keep a distance of 14 pt in English and 15.75 pt in Japanese, whose square letters need more
 * air; all space is a multiple of a quarter of 14, all leading of an eighth.
 */
final class Setting {

  /** A quarter of the distance between two English baselines. */
  static final float BEAT = 3.5f;

  private final Theme theme;
  private final FontSet fonts;
  private final Language language;
  private final LineBreaker breaker;
  private final ChartDrawing charts;
  private int marks;

  Setting(Theme theme, FontSet fonts, Language language) {
    this.theme = theme;
    this.fonts = fonts;
    this.language = language;
    this.breaker = new LineBreaker(fonts);
    this.charts = new ChartDrawing(theme, fonts, language);
  }

  Theme theme() {
    return theme;
  }

  FontSet fonts() {
    return fonts;
  }

  LineBreaker breaker() {
    return breaker;
  }

  ChartDrawing charts() {
    return charts;
  }

  boolean japanese() {
    return language == Language.JAPANESE;
  }

  /** Blank paper at each edge of a page. */
  float margin() {
    return theme.number("page.margin").floatValue();
  }

  /** The width of the text of a page. */
  float pageWidth() {
    return TaggedPdf.PAGE_WIDTH - 2 * margin();
  }

  int colour(String name) {
    return theme.colour("colour." + name);
  }

  /** Text to be read in lines: size from the theme, baselines on the rhythm. */
  TextStyle running(String name) {
    float size = theme.number("size." + name).floatValue();
    return new TextStyle(
        size, up(size * (japanese() ? 1.55f : 1.32f), BEAT / 2), false, colour("text"));
  }

  /** Small text in tables, notes and tiles, set closer, on half beats. */
  TextStyle small(String name) {
    float size = theme.number("size." + name).floatValue();
    float leading = up(size * (japanese() ? 1.4f : 1.22f), BEAT / 2);
    return new TextStyle(size, leading, false, colour("text"));
  }

  List<Stretch> stretches(List<Run> runs, TextStyle style) {
    List<Stretch> stretches = new ArrayList<>();
    for (Run run : runs) {
      if (run.text().isEmpty()) {
        continue;
      }
      TextStyle set = run.strong() ? style.asStrong() : style;
      if (run.link().isPresent()) {
        set = set.in(colour("heading"));
      }
      stretches.add(new Stretch(run.text(), set, run.link(), run.language()));
      if (run.footnote().isPresent()) {
        marks++;
        Mark mark = new Mark("footnote-" + marks, run.footnote().get());
        stretches.add(Stretch.of(mark, small("note").in(style.colour())));
      }
    }
    return stretches;
  }

  /**
   * The baseline of a line in a strip of the height of its leading: capitals stand in the middle.
   */
  static float baseline(TextStyle style) {
    return style.leading() / 2 + style.size() * 0.35f;
  }

  static float up(float value, float step) {
    // A thousandth absorbs the error of a float that should be a whole number of steps.
    return (float) Math.ceil(value / step - 0.001) * step;
  }
}
