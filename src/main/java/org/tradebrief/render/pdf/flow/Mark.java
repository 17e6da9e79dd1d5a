package org.tradebrief.render.pdf.flow;

/**
 * A place in the text that leads to a note at the foot of its page. Its number is that of the note
 * on the page and is known only when pages are filled; marks are told apart by their id.
 *
 * @param id unique in the document; also the anchor of the note
 * @param text of the note
 */
public record Mark(String id, String text) {

  /** As wide as every number of one figure, since figures are tabular. */
  static final String PLACEHOLDER = "1";
}
