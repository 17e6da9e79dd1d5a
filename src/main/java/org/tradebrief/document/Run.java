package org.tradebrief.document;

import java.util.Optional;
import org.tradebrief.table.Language;

/**
 * A stretch of text set alike.
 *
 * @param link where it leads, a web address or {@code #anchor} of a heading
 * @param language the language of the stretch where it differs from the document's
 */
public record Run(String text, boolean strong, Optional<String> link, Optional<Language> language) {

  public static Run plain(String text) {
    return new Run(text, false, Optional.empty(), Optional.empty());
  }

  public static Run strong(String text) {
    return new Run(text, true, Optional.empty(), Optional.empty());
  }
}
