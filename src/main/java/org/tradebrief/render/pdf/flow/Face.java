package org.tradebrief.render.pdf.flow;

import org.openpdf.text.pdf.BaseFont;

/**
 * One font at one weight.
 *
 * @param thickened true where no bold cut exists and strong text gets its weight from an outline
 */
record Face(BaseFont font, boolean thickened) {

  boolean has(int codePoint) {
    return font.charExists(codePoint);
  }

  float width(int codePoint, float size) {
    return font.getWidth(codePoint) * size / 1000f;
  }
}
