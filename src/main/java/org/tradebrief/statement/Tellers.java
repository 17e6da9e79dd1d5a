package org.tradebrief.statement;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.claim.Subject;

/**
 * Who tells what the tables say, by kind of statement: a teller asks the answers for the claim that
 * speaks of the subject, and says in the statement's own terms which form and figure it supports.
 */
final class Tellers {

  /** Empty where the tables say nothing of the subject. */
  interface Teller {
    Optional<Told> tell(Statement statement, Tables tables, Subject subject);
  }

  private final Map<StatementKind, Teller> all = new EnumMap<>(StatementKind.class);

  Tellers() {
    all.putAll(LevelTellers.all());
    all.putAll(TrendTellers.all());
    all.putAll(PartnerTellers.all());
    all.putAll(PriceTellers.all());
  }

  Optional<Teller> of(StatementKind kind) {
    return Optional.ofNullable(all.get(kind));
  }
}
