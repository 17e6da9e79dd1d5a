package org.tradebrief.render.pdf.flow;

import java.util.Locale;

/** A character that none of the embedded fonts can print. Raised before anything is drawn. */
public final class MissingGlyphException extends RuntimeException {

  private final int codePoint;
  private final String text;

  MissingGlyphException(int codePoint, String text) {
    super(
        String.format(
            Locale.ROOT,
            "no font at hand has the character U+%04X (%s) in \"%s\"",
            codePoint,
            Character.getName(codePoint),
            text));
    this.codePoint = codePoint;
    this.text = text;
  }

  public int codePoint() {
    return codePoint;
  }

  /** The text in which the character stands. */
  public String text() {
    return text;
  }
}
