package org.tradebrief.render.pdf.flow;

import java.util.List;

/**
 * One line of set text.
 *
 * @param width of the ink, without the blank a line may end with
 * @param spread added between all characters, in points, so that Japanese lines end together; often
 *     0
 */
public record TextLine(List<Piece> pieces, float width, float spread) {

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  /** How its first letter is set; a line is never empty. */
  public TextStyle style() {
    return pieces.getFirst().style();
  }

  /** What it says, without the blank at its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString().stripTrailing();
  }

  /** Neighbouring characters of one stretch and one font; x from the start of the line. */
  record Piece(float x, float width, String text, Face face, TextStyle style, int stretch) {}
}
