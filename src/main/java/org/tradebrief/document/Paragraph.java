package org.tradebrief.document;

import java.util.List;

/** Running text. */
public record Paragraph(Style style, List<Run> runs) implements Block {

  /** What the paragraph is for; the theme decides how it looks. */
  public enum Style {
    /** The one sentence a reader takes away, at the top of page 1. */
    HEADLINE,
    /** The sentences below the headline. */
    LEAD,
    BODY,
    /** Notes, definitions and small print. */
    NOTE,
    /** The line under a table or chart that names its source. */
    SOURCE
  }

  public Paragraph {
    runs = List.copyOf(runs);
  }
}
