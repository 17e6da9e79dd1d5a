package org.tradebrief.deliver;

import java.util.List;
import java.util.stream.Stream;

/**
 * A message that lies in an outbox.
 *
 * @param id of its {@link Mailing}
 * @param file name within the outbox
 * @param bytes size of the file
 */
public record Entry(
    String id,
    String file,
    String sha256,
    long bytes,
    String subject,
    String messageId,
    List<String> to,
    List<String> cc,
    List<String> bcc) {

  public Entry {
    to = List.copyOf(to);
    cc = List.copyOf(cc);
    bcc = List.copyOf(bcc);
  }

  /** Every address, those on no header too. */
  public List<String> addresses() {
    return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
  }
}
