package org.tradebrief.render.chart;

/** How wide a line of text is, in points, in the letters that will print it. */
@FunctionalInterface
public interface TextWidth {

  float of(String text, float size, boolean strong);
}
