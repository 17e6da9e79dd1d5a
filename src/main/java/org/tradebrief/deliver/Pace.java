package org.tradebrief.deliver;

import java.time.Duration;

/**
 * How eagerly messages are sent.
 *
 * @param perMinute messages in a minute
 * @param retries how often a message is tried again that the server would not or could not take for
 *     now
 * @param first the time before the first of them; each later one waits twice as long, up to a
 *     minute
 */
public record Pace(int perMinute, int retries, Duration first) {

  private static final Duration LONGEST = Duration.ofMinutes(1);

  Duration before(int retry) {
    Duration wanted = first.multipliedBy(1L << Math.min(retry - 1, 16));
    return wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
  }

  Duration between() {
    return Duration.ofMillis(60_000L / perMinute);
  }
}
