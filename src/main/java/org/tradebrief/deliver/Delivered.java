package org.tradebrief.deliver;

import java.util.List;
import java.util.Locale;

/**
 * What became of a message.
 *
 * @param addresses those it was for this time; none if it had reached all before
 * @param detail the server's answer, on one line
 */
public record Delivered(Entry entry, List<String> addresses, Status status, String detail) {

  public Delivered {
    addresses = List.copyOf(addresses);
  }

  /** How it ended. */
  public enum Status {
    SENT,
    SENT_BEFORE,
    /** Not tried. */
    WAITING,
    /** The server will not take it. */
    REFUSED,
    /** The server would not or could not take it for now. */
    FAILED,
    /** It left, and no answer came. */
    IN_DOUBT,
    /** The server does not let us in. */
    LOCKED_OUT;

    /** {@code sent-before}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** True if nobody waits for this message any more. */
  public boolean done() {
    return status == Status.SENT || status == Status.SENT_BEFORE;
  }
}
