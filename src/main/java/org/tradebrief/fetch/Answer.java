package org.tradebrief.fetch;

import java.time.Duration;
import java.util.Optional;

/** What came of asking for one address. */
sealed interface Answer {

  /** The file, with what lets the next request be a conditional one; both may be empty. */
  record Body(byte[] bytes, String etag, String lastModified) implements Answer {}

  /** What we have is what is there. */
  record Same() implements Answer {}

  /** Not there (yet). */
  record Absent(String why) implements Answer {}

  /**
   * No answer that can be used.
   *
   * @param again whether another try may give one
   * @param after how long the server asked us to stay away
   */
  record Failed(String why, boolean again, Optional<Duration> after) implements Answer {

    static Failed forGood(String why) {
      return new Failed(why, false, Optional.empty());
    }

    static Failed forNow(String why) {
      return new Failed(why, true, Optional.empty());
    }
  }
}
