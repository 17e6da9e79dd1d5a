package org.tradebrief.statement;

import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Flow;

/** Which flow a statement is about: the one it names, or the one that its kind is always about. */
final class Flows {

  private static final List<String> SIDES = List.of("surplus", "deficit");

  private Flows() {}

  static Optional<Flow> of(Statement statement) {
    return switch (statement.kind()) {
      case BALANCE, BALANCE_CHANGE, SWING, TERMS_OF_TRADE -> Optional.of(Flow.BALANCE);
      case ENERGY -> Optional.of(Flow.IMPORTS);
      case YEN, CALENDAR -> Optional.of(Flow.EXPORTS);
      default ->
          SIDES.contains(statement.form()) ? Optional.of(Flow.BALANCE) : statement.about().flow();
    };
  }
}
