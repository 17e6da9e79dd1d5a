package org.tradebrief.render.chart;

import java.util.List;

/** The letters that will print a chart: how wide a text is and where its lines may end. */
public interface Lettering {

  /** The width of one line in points. */
  float width(String text, float size, boolean strong);

  /** The text in lines no wider than asked for, by the rules of its language. */
  List<String> lines(String text, float size, boolean strong, float width);
}
