package org.tradebrief.render.pdf.flow;

import java.util.Optional;
import org.tradebrief.table.Language;

/**
 * Text set alike, part of a paragraph.
 *
 * @param link a web address, or {@code #anchor} of a place in this document
 * @param language where it differs from the document's
 */
public record Stretch(
    String text, TextStyle style, Optional<String> link, Optional<Language> language) {

  public static Stretch of(String text, TextStyle style) {
    return new Stretch(text, style, Optional.empty(), Optional.empty());
  }
}
