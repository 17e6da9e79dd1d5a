package org.tradebrief.statement;

import java.util.Map;
import org.tradebrief.claim.Argument;

/**
 * Why a verdict was given: a key that the templates have words for, and what these words show.
 *
 * @param key {@code value}, {@code direction}, {@code needs-partner-history}, …
 */
public record Reason(String key, Map<String, Argument> arguments) {

  public Reason {
    arguments = Map.copyOf(arguments);
  }

  static Reason of(String key) {
    return new Reason(key, Map.of());
  }

  static Reason of(String key, String name, Argument argument) {
    return new Reason(key, Map.of(name, argument));
  }
}
