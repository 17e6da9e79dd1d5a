package org.tradebrief.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.tradebrief.fetch.FetchOutcome.Ending;

/**
 * The way into this room: asks for the addresses of a release in turn and lets in what is right.
 * The archive changes only by a whole file that was looked at, so asking is harmless at any time.
 */
public final class Fetch {

  /** A server that asks us to stay away for longer is left alone until the next start. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  private final FetchRequest request;
  private final InstantSource clock;
  private final Pause pause;
  private final Consumer<String> log;

  /** Lets time pass; tests let none. */
  public interface Pause {
    void of(Duration duration) throws InterruptedException;
  }

  public Fetch(FetchRequest request, InstantSource clock, Pause pause, Consumer<String> log) {
    this.request = request;
    this.clock = clock;
    this.pause = pause;
    this.log = log;
  }

  /** Asks once, with further tries for what may pass. */
  public FetchOutcome once() throws IOException, InterruptedException {
    // Its threads are daemons: nothing has to be closed, and Java 21 closes it when it is not used.
    Download download = new Download(request, clock, Download.client(request));
    FetchState state = FetchState.read(request.inputs());
    FetchOutcome last = FetchOutcome.none(Ending.NOT_THERE, "", "no address is configured");
    for (URI address : request.addresses()) {
      last = ask(download, state, address);
      if (last.ending() != Ending.NOT_THERE) {
        return last;
      }
    }
    return last;
  }

  /**
   * Asks again and again until the file is there or the time is over. What failed or was refused
   * may be right a minute later, on the morning of a release, so that ends the waiting no earlier.
   *
   * @param from nothing is asked before
   * @param until nothing is asked after, except once
   */
  public FetchOutcome waiting(Instant from, Instant until, Duration poll)
      throws IOException, InterruptedException {
    Duration ahead = Duration.between(clock.instant(), from);
    if (!ahead.isNegative() && !ahead.isZero() && !from.isAfter(until)) {
      log.accept("waiting until " + from);
      pause.of(ahead);
    }
    while (true) {
      FetchOutcome outcome = once();
      boolean there = outcome.ending() == Ending.FETCHED || outcome.ending() == Ending.UNCHANGED;
      if (there || clock.instant().plus(poll).isAfter(until)) {
        return outcome;
      }
      log.accept(outcome.message() + "; asking again in " + poll.toSeconds() + " s");
      pause.of(poll);
    }
  }

  private FetchOutcome ask(Download download, FetchState state, URI address)
      throws IOException, InterruptedException {
    String name = FetchRequest.fileName(address);
    String key = address.toString();
    String have = Arrival.digest(request.inputs().resolve("releases").resolve(name));
    Optional<FetchState.Known> known = state.of(key).filter(entry -> entry.sha256().equals(have));
    Answer answer = patiently(download, address, known);
    return switch (answer) {
      case Answer.Body body -> {
        FetchOutcome outcome = new Arrival(request).receive(key, name, body.bytes());
        if (outcome.ending() != Ending.REFUSED) {
          state.put(key, new FetchState.Known(body.etag(), body.lastModified(), outcome.sha256()));
        }
        yield outcome;
      }
      case Answer.Same same ->
          new FetchOutcome(
              Ending.UNCHANGED,
              key,
              request.inputs().resolve("releases").resolve(name).toString(),
              have,
              name + " is what the archive has",
              java.util.List.of());
      case Answer.Absent absent ->
          FetchOutcome.none(
              Ending.NOT_THERE,
              key,
              request.period().id()
                  + "-"
                  + request.stage().id()
                  + " is not there yet: "
                  + key
                  + " gives "
                  + absent.why());
      case Answer.Failed failed ->
          FetchOutcome.none(Ending.FAILED, key, "could not fetch " + key + ": " + failed.why());
    };
  }

  private Answer patiently(Download download, URI address, Optional<FetchState.Known> known)
      throws InterruptedException {
    for (int n = 0; ; n++) {
      log.accept("asking for " + address);
      Answer answer = download.ask(address, known);
      if (!(answer instanceof Answer.Failed failed) || !failed.again() || n >= request.retries()) {
        return answer;
      }
      Duration backOff = request.backOff().multipliedBy(1L << Math.min(n, 20));
      Duration wait = failed.after().filter(after -> after.compareTo(backOff) > 0).orElse(backOff);
      if (wait.compareTo(LONGEST_PAUSE) > 0) {
        return Answer.Failed.forGood(
            failed.why() + ", and we are asked to stay away for " + wait.toSeconds() + " s");
      }
      log.accept(failed.why() + "; trying again in " + wait.toMillis() / 1000.0 + " s");
      pause.of(wait);
    }
  }
}
