package org.tradebrief.claim;

import java.util.HashMap;
import java.util.Map;

/**
 * A statement that a rule decided.
 *
 * @param id unique and stable within a pack: {@code growth-world-exports}
 * @param kind the kind, which is also the name of the sentence template: {@code yoy-change}
 * @param form which form of the sentence fits: {@code rise}, {@code fall}, {@code flat}, …
 * @param subject what it is about, so that no two claims in a lead say the same: {@code
 *     world/exports}
 * @param arguments what the sentence shows, by the names that the kind documents
 * @param weight newsworthiness; higher comes first, ties by id
 */
public record Claim(
    String id,
    String kind,
    String form,
    Topic topic,
    String subject,
    Verdict verdict,
    Map<String, Argument> arguments,
    Evidence evidence,
    int weight) {

  public Claim {
    arguments = Map.copyOf(arguments);
  }

  /** The same with another argument. */
  Claim with(String name, Argument argument) {
    Map<String, Argument> changed = new HashMap<>(arguments);
    changed.put(name, argument);
    return new Claim(id, kind, form, topic, subject, verdict, changed, evidence, weight);
  }
}
