package org.tradebrief.deliver;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A message for the outbox.
 *
 * @param messageId what tells mail programs that two copies are one message, in angle brackets
 * @param body writes the whole message; called once, when its turn comes, so that a long list needs
 *     no more memory than one message
 */
public record Parcel(Mailing mailing, String subject, String messageId, Body body) {

  /** Writes an RFC 5322 message. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }
}
