package org.tradebrief.deliver;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.tradebrief.deliver.Ledger.Event;

/**
 * Sends what waits in an outbox. Every step is in the ledger before the next is taken, so that a
 * second delivery, after a crash or a partial failure, sends only the rest.
 */
public final class Delivery {

  private final Outbox outbox;
  private final MailServer server;
  private final Pace pace;
  private final InstantSource clock;
  private final Watcher watcher;

  /** Told what becomes of each message, as it happens. */
  @FunctionalInterface
  public interface Watcher {
    void told(Delivered delivered);
  }

  public Delivery(
      Outbox outbox, MailServer server, Pace pace, InstantSource clock, Watcher watcher) {
    this.outbox = outbox;
    this.server = server;
    this.pace = pace;
    this.clock = clock;
    this.watcher = watcher;
  }

  /** What to do with messages that may have arrived. */
  public enum InDoubt {
    /** Leave them; the delivery stays incomplete. */
    HOLD,
    /** Send them again, under the same Message-ID, by which mail programs know a second copy. */
    RESEND,
    /** They have arrived, somebody looked. */
    SENT
  }

  /**
   * One go over the outbox.
   *
   * @return what became of each message, in the order of the outbox
   * @throws IOException if the ledger or the outbox cannot be read or written
   */
  public List<Delivered> send(InDoubt inDoubt) throws IOException {
    List<Delivered> all = new ArrayList<>();
    boolean lockedOut = false;
    try (Ledger ledger = outbox.ledger();
        Post post = new Post(server)) {
      for (Entry entry : outbox.entries()) {
        Delivered delivered = one(ledger, post, entry, inDoubt, lockedOut, !all.isEmpty());
        lockedOut |= delivered.status() == Delivered.Status.LOCKED_OUT;
        all.add(delivered);
        watcher.told(delivered);
      }
    }
    return all;
  }

  /** What a delivery would do, without a word to the server. */
  public static List<Delivered> preview(Outbox outbox) throws IOException {
    List<Delivered> all = new ArrayList<>();
    try (Ledger ledger = outbox.lookAtLedger()) {
      for (Entry entry : outbox.entries()) {
        outbox.message(entry);
        all.add(new Delivered(entry, ledger.waiting(entry), status(ledger, entry), ""));
      }
    }
    return all;
  }

  private static Delivered.Status status(Ledger ledger, Entry entry) {
    if (!ledger.inDoubt(entry).isEmpty()) {
      return Delivered.Status.IN_DOUBT;
    }
    return ledger.waiting(entry).isEmpty()
        ? Delivered.Status.SENT_BEFORE
        : Delivered.Status.WAITING;
  }

  private Delivered one(
      Ledger ledger, Post post, Entry entry, InDoubt inDoubt, boolean lockedOut, boolean later)
      throws IOException {
    List<String> doubtful = ledger.inDoubt(entry);
    if (!doubtful.isEmpty()) {
      switch (inDoubt) {
        case HOLD -> {
          return new Delivered(entry, doubtful, Delivered.Status.IN_DOUBT, "no answer last time");
        }
        case RESEND ->
            ledger.note(clock.instant(), entry, doubtful, Event.FAILED, "to be sent again by hand");
        case SENT -> ledger.note(clock.instant(), entry, doubtful, Event.SENT, "settled by hand");
      }
    }
    List<String> addresses = ledger.waiting(entry);
    if (addresses.isEmpty()) {
      return new Delivered(entry, List.of(), Delivered.Status.SENT_BEFORE, "");
    }
    if (lockedOut) {
      return new Delivered(entry, addresses, Delivered.Status.WAITING, "not tried");
    }
    if (later) {
      pause(pace.between());
    }
    return tries(ledger, post, entry, addresses);
  }

  private Delivered tries(Ledger ledger, Post post, Entry entry, List<String> addresses)
      throws IOException {
    byte[] message = outbox.message(entry);
    for (int tried = 0; ; tried++) {
      if (tried > 0) {
        pause(pace.before(tried));
      }
      ledger.note(clock.instant(), entry, addresses, Event.BEGIN, "");
      Post.Answer answer =
          post.send(
              message,
              addresses,
              () -> ledger.note(clock.instant(), entry, addresses, Event.WRITTEN, ""));
      ledger.note(clock.instant(), entry, addresses, event(answer), answer.text());
      if (answer.kind() != Post.Kind.NOT_NOW || tried == pace.retries()) {
        return new Delivered(entry, addresses, status(answer), answer.text());
      }
    }
  }

  private static Event event(Post.Answer answer) {
    return switch (answer.kind()) {
      case TAKEN -> Event.SENT;
      case REFUSED -> Event.REFUSED;
      case UNKNOWN -> Event.DOUBT;
      case NOT_NOW, LOCKED_OUT -> Event.FAILED;
    };
  }

  private static Delivered.Status status(Post.Answer answer) {
    return switch (answer.kind()) {
      case TAKEN -> Delivered.Status.SENT;
      case REFUSED -> Delivered.Status.REFUSED;
      case UNKNOWN -> Delivered.Status.IN_DOUBT;
      case NOT_NOW -> Delivered.Status.FAILED;
      case LOCKED_OUT -> Delivered.Status.LOCKED_OUT;
    };
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the delivery was interrupted", e);
    }
  }
}
