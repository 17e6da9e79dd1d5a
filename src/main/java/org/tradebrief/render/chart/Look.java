package org.tradebrief.render.chart;

import org.tradebrief.document.Ink;
import org.tradebrief.document.Theme;
import org.tradebrief.table.Language;

/** What all charts share: the theme's colours, letters and how wide they are. */
record Look(Theme theme, TextWidth text, Language language) {

  /** Thinnest line that prints everywhere is 0.25 pt. */
  static final float HAIR = 0.3f;

  float size() {
    return theme.number("size.chart").floatValue();
  }

  /** From one line of chart text to the next. */
  float leading() {
    return size() * 1.3f;
  }

  float width(String words) {
    return text.of(words, size(), false);
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

  Shape.Words words(float x, float baseline, String words, int colour, Shape.Anchor anchor) {
    return new Shape.Words(x, baseline, words, size(), false, colour, anchor);
  }

  /** The distance from the middle of a line of figures or letters down to its baseline. */
  float drop() {
    return size() * 0.35f;
  }
}
