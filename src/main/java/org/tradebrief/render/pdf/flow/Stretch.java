package org.tradebrief.render.pdf.flow;

import java.util.Optional;
import org.tradebrief.table.Language;

/**
 * Text set alike, part of a paragraph.
 *
 * @param link a web address, or {@code #anchor} of a place in this document
 * @param language where it differs from the document's
 * @param mark where this stretch is the mark of a footnote; it never begins a line
 */
public record Stretch(
    String text,
    TextStyle style,
    Optional<String> link,
    Optional<Language> language,
    Optional<Mark> mark) {

  public Stretch(String text, TextStyle style, Optional<String> link, Optional<Language> language) {
    this(text, style, link, language, Optional.empty());
  }

  /** The raised number of a footnote. */
  public static Stretch of(Mark mark, TextStyle style) {
    return new Stretch(
        Mark.PLACEHOLDER, style, Optional.of("#" + mark.id()), Optional.empty(), Optional.of(mark));
  }

  public static Stretch of(String text, TextStyle style) {
    return new Stretch(text, style, Optional.empty(), Optional.empty());
  }
}
