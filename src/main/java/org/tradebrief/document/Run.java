package org.tradebrief.document;

import java.util.Optional;
import org.tradebrief.table.Language;

/**
 * A stretch of text set alike.
 *
 * @param link where it leads, a web address or {@code #anchor} of a heading
 * @param language the language of the stretch where it differs from the document's
 * @param footnote what stands at the foot of the page for the mark after these words
 */
public record Run(
    String text,
    boolean strong,
    Optional<String> link,
    Optional<Language> language,
    Optional<String> footnote) {

  public Run(String text, boolean strong, Optional<String> link, Optional<Language> language) {
    this(text, strong, link, language, Optional.empty());
  }

  public static Run plain(String text) {
    return new Run(text, false, Optional.empty(), Optional.empty());
  }

  /** The same words with a mark after them. */
  public Run noted(String words) {
    return new Run(text, strong, link, language, Optional.of(words));
  }

  public static Run strong(String text) {
    return new Run(text, true, Optional.empty(), Optional.empty());
  }
}
