package org.tradebrief.statement;

import java.util.Map;
import java.util.Optional;

/**
 * The kinds that no table at hand can decide yet, each with the key of what it needs. Whoever adds
 * the table takes the kind out of here and gives it a teller.
 */
final class MissingTables {

  private static final Map<StatementKind, String> NEEDED =
      Map.ofEntries(
          Map.entry(StatementKind.FRONT_LOADING, "needs-months-of-goods"),
          Map.entry(StatementKind.TARIFF_HIT, "needs-months-of-goods"),
          Map.entry(StatementKind.ABSORPTION, "needs-months-of-goods"),
          Map.entry(StatementKind.CAUSE, "cause"));

  private MissingTables() {}

  static Optional<Reason> of(Statement statement) {
    if (statement.kind() == StatementKind.UNMATCHED) {
      return Optional.of(Reason.of("unmatched-" + statement.detail(Detail.WHY).orElse("kind")));
    }
    return Optional.ofNullable(NEEDED.get(statement.kind())).map(Reason::of);
  }
}
