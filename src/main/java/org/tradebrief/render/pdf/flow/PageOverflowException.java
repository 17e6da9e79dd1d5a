package org.tradebrief.render.pdf.flow;

import java.util.Locale;

/** Something that may not be cut is higher than a page. */
public final class PageOverflowException extends RuntimeException {

  PageOverflowException(float height, float room) {
    super(
        String.format(
            Locale.ROOT,
            "a strip of %.0f pt does not fit on a page with room for %.0f pt",
            height,
            room));
  }
}
