package org.tradebrief.deliver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Where messages are handed in.
 *
 * @param user who logs in; empty for a server that asks nobody
 * @param timeout how long the server may stay silent, and may take to answer a call
 * @param authority certificates (PEM) of a private authority that is trusted beside the usual ones
 */
public record MailServer(
    String host,
    int port,
    Security security,
    Optional<String> user,
    Optional<String> password,
    Addressee from,
    Duration timeout,
    Optional<Path> authority) {

  /** How the connection is protected. */
  public enum Security {
    /** Begun in the open, then protected, or not used. */
    STARTTLS,
    /** Protected from its first byte. */
    TLS,
    /** Not at all. */
    NONE
  }
}
