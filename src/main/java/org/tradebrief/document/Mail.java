package org.tradebrief.document;

import java.util.List;

/**
 * The message that carries a pack.
 *
 * @param subject one line
 * @param plain the body as plain text
 * @param html the same as a complete HTML page without scripts or outside references
 * @param attachments in the order a reader should see them
 */
public record Mail(
    Properties properties,
    String subject,
    String plain,
    String html,
    List<Attachment> attachments) {

  public Mail {
    attachments = List.copyOf(attachments);
  }

  /** A finished file that goes along. */
  public record Attachment(String fileName, String mediaType) {}
}
