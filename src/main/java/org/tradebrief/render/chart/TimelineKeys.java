package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.document.TimelineChart.Key;
import org.tradebrief.render.chart.Shape.Anchor;
import org.tradebrief.render.chart.Shape.Stroke;

/** What the bars of a timeline mean: a small bar and a word for each, in lines below the axis. */
record TimelineKeys(Look look, List<Key> keys, float width) {

  private static final float SAMPLE = 18;
  private static final float AFTER_SAMPLE = 4;
  private static final float BETWEEN = 14;

  /** Of all lines. */
  float height() {
    return keys.isEmpty() ? 0 : lines().size() * look.leading();
  }

  /**
   * @param top of the first line
   */
  List<Shape> shapes(float top) {
    List<Shape> shapes = new ArrayList<>();
    float middle = top + look.leading() / 2;
    for (List<Key> line : lines()) {
      float x = 0;
      for (Key key : line) {
        shapes.addAll(sample(key, x, middle));
        float words = x + SAMPLE + AFTER_SAMPLE;
        shapes.add(
            look.words(words, middle + look.drop(), key.label(), look.quiet(), Anchor.START));
        x += wide(key) + BETWEEN;
      }
      middle += look.leading();
    }
    return shapes;
  }

  private List<Shape> sample(Key key, float x, float middle) {
    return key.state()
        .map(
            state ->
                new SpanBar(look, x, x + SAMPLE, middle - SpanBar.HEIGHT / 2, false, false)
                    .shapes(state))
        .orElseGet(() -> announcement(look, x, x + SAMPLE, middle));
  }

  /** A thin line with a dot where it begins. */
  static List<Shape> announcement(Look look, float start, float end, float middle) {
    float dot = 2.6f;
    return List.of(
        Stroke.of(start, middle, end, middle, look.quiet(), 0.8f),
        Shape.Area.box(start, middle - dot / 2, dot, dot, look.quiet()));
  }

  private List<List<Key>> lines() {
    List<List<Key>> lines = new ArrayList<>();
    float x = 0;
    for (Key key : keys) {
      float wide = wide(key);
      if (lines.isEmpty() || x + wide > width) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(key);
      x += wide + BETWEEN;
    }
    return lines;
  }

  private float wide(Key key) {
    return SAMPLE + AFTER_SAMPLE + look.width(key.label());
  }
}
