package org.tradebrief.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.Ink;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/** What all charts share: the theme's colours, letters and how wide they are. */
record Look(Theme theme, Lettering letters, Language language) {

  /** Thinnest line that prints everywhere is 0.25 pt. */
  static final float HAIR = 0.3f;

  private static final float SHORTEST = 0.5f;

  /**
   * How long a bar is drawn: what is more than nothing is seen, and no thinner than print holds.
   */
  static float length(BigDecimal value, double pointsPerUnit) {
    float length = (float) (Math.abs(value.doubleValue()) * pointsPerUnit);
    return length == 0 ? 0 : Math.max(length, SHORTEST);
  }

  float size() {
    return theme.number("size.chart").floatValue();
  }

  /** From one line of chart text to the next. */
  float leading() {
    return size() * 1.3f;
  }

  float width(String words) {
    return letters.width(words, size(), false);
  }

  List<String> lines(String words, float width) {
    return letters.lines(words, size(), false, width);
  }

  int ink() {
    return theme.colour("colour.text");
  }

  int quiet() {
    return theme.colour("colour.quiet");
  }

  int rule() {
    return theme.colour("colour.rule");
  }

  int paper() {
    return theme.colour("colour.paper");
  }

  InkStyle style(Ink part) {
    return InkStyle.of(part, theme);
  }

  /** Lines one below the other, the first and last at the same distance from the middle. */
  List<Shape> block(float x, float middle, List<String> lines, int colour, Shape.Anchor anchor) {
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      float baseline = middle + (i - (lines.size() - 1) / 2f) * leading() + drop();
      shapes.add(words(x, baseline, lines.get(i), colour, anchor));
    }
    return shapes;
  }

  Shape.Words words(float x, float baseline, String words, int colour, Shape.Anchor anchor) {
    return new Shape.Words(x, baseline, words, size(), false, colour, anchor);
  }

  /** The distance from the middle of a line of figures or letters down to its baseline. */
  float drop() {
    return size() * 0.35f;
  }
}
