package org.tradebrief.render.pdf.flow;

import java.util.List;
import org.tradebrief.table.Language;

/** No font for a language: neither embedded with the program nor found in the folders given. */
public final class FontMissingException extends RuntimeException {

  private final Language language;

  FontMissingException(Language language, List<String> looked) {
    super("no font for " + language.code() + "; looked for " + String.join(", ", looked));
    this.language = language;
  }

  public Language language() {
    return language;
  }
}
