package org.tradebrief.document;

import java.util.List;
import java.util.Optional;

/**
 * The message that carries a pack.
 *
 * @param subject one line
 * @param plain the body as plain text
 * @param html the same as a complete HTML page without scripts or outside references
 * @param attachments in the order a reader should see them
 * @param envelope from whom and to whom; empty for a draft
 */
public record Mail(
    Properties properties,
    String subject,
    String plain,
    String html,
    List<Attachment> attachments,
    Optional<Envelope> envelope) {

  public Mail {
    attachments = List.copyOf(attachments);
  }

  /** A finished file that goes along. */
  public record Attachment(String fileName, String mediaType) {}

  /** Somebody with a mailbox; the name may be empty. */
  public record Person(String address, String name) {}

  /**
   * What stands above the message. Readers of a hidden copy are not here.
   *
   * @param messageId in angle brackets; the same for two copies of one message
   */
  public record Envelope(Person from, List<Person> to, List<Person> cc, String messageId) {

    public Envelope {
      to = List.copyOf(to);
      cc = List.copyOf(cc);
    }
  }
}
