package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides claims of one kind. Pure: the same facts give the same claims, and nothing is chosen
 * here; how newsworthy a claim is follows from the thresholds.
 */
interface Rule {

  /** The subjects of this pack that are worth a sentence, most important first. */
  Stream<Subject> subjects(Facts facts);

  /**
   * What the tables say of any subject, worth a sentence or not. Empty where they cannot decide. A
   * statement about the subject is judged against this.
   */
  Optional<Claim> decide(Facts facts, Subject subject);

  default List<Claim> claims(Facts facts) {
    return subjects(facts).distinct().flatMap(s -> decide(facts, s).stream()).toList();
  }
}
