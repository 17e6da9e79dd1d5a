package org.tradebrief.document;

/**
 * A mark for the head of every document.
 *
 * @param png the file as it is
 * @param width pixels
 * @param height pixels
 */
public record Logo(byte[] png, int width, int height) {

  public Logo {
    png = png.clone();
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a logo of " + width + " by " + height + " pixels");
    }
  }

  @Override
  public byte[] png() {
    return png.clone();
  }

  /** How wide it is drawn at a height. */
  public double widthAt(double drawnHeight) {
    return drawnHeight * width / height;
  }
}
