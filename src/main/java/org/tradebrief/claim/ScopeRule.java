package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the figures cover: customs figures are of goods alone. Services, and what visitors spend,
 * belong to the balance of payments. An answer; packs say it in their notes.
 *
 * <p>Form: {@code goods}. No arguments of its own.
 */
final class ScopeRule implements Rule {

  static final String KIND = "scope";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return Optional.of(
        new Draft(facts, KIND, Topic.TOTALS, subject)
            .form("goods")
            .claim("scope of customs statistics"));
  }
}
