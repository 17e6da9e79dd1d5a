package org.tradebrief.document;

import java.util.List;
import org.tradebrief.table.Figure;

/**
 * How the content of a cell came about.
 *
 * @param rule what was computed; empty where the cell shows one figure as it was printed
 * @param figures the figures it rests on, in the order of the rule
 */
public record Trace(String rule, List<Figure> figures) {

  /** Of a text, or of a number that is no figure. */
  public static final Trace NONE = new Trace("", List.of());

  public Trace {
    figures = List.copyOf(figures);
  }

  public static Trace printed(Figure figure) {
    return new Trace("", List.of(figure));
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }
}
