package org.tradebrief.render.pdf.flow;

/**
 * How text is set.
 *
 * @param size of the letters in points
 * @param leading from one baseline to the next in points
 * @param colour 0xRRGGBB
 */
public record TextStyle(float size, float leading, boolean strong, int colour) {

  public TextStyle asStrong() {
    return new TextStyle(size, leading, true, colour);
  }

  public TextStyle in(int otherColour) {
    return new TextStyle(size, leading, strong, otherColour);
  }

  public TextStyle at(float otherSize) {
    return new TextStyle(otherSize, leading, strong, colour);
  }
}
