package org.tradebrief.statement;

import java.util.Optional;

/** What no table can decide: causes, and words that could not be read. */
final class MissingTables {

  private MissingTables() {}

  static Optional<Reason> of(Statement statement) {
    return switch (statement.kind()) {
      case UNMATCHED ->
          Optional.of(Reason.of("unmatched-" + statement.detail(Detail.WHY).orElse("kind")));
      case CAUSE -> Optional.of(Reason.of("cause"));
      default -> Optional.empty();
    };
  }
}
