package org.tradebrief.document;

import java.time.LocalDate;
import java.util.List;
import org.tradebrief.table.Language;

/**
 * What a file says about itself to a file manager or a screen reader.
 *
 * @param dated the day written as created and modified: the release day, never the clock's
 * @param identity text that is the same for the same inputs and differs otherwise
 */
public record Properties(
    Language language,
    String title,
    String subject,
    String author,
    List<String> keywords,
    LocalDate dated,
    String identity) {

  public Properties {
    keywords = List.copyOf(keywords);
  }
}
