package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/** Page 2, each row by itself. */
final class AreaRules {

  private AreaRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    BalanceRules balances = new BalanceRules(trials);
    for (Row balance : tables.areas()) {
      if (balance.flow() != Flow.BALANCE) {
        continue;
      }
      Optional<Row> exports = tables.area(balance.area().id(), Flow.EXPORTS);
      Optional<Row> imports = tables.area(balance.area().id(), Flow.IMPORTS);
      balances.tryBalance(exports, imports, balance);
      List<Figure> inputs = new ArrayList<>();
      exports.ifPresent(row -> inputs.addAll(row.of(Measure.VALUE, Measure.GROWTH)));
      imports.ifPresent(row -> inputs.addAll(row.of(Measure.VALUE, Measure.GROWTH)));
      balances.tryGrowth(
          balance,
          inputs,
          view ->
              exports
                  .flatMap(row -> view.before(row, Row.Kind.VALUE))
                  .flatMap(
                      ex ->
                          imports.flatMap(row -> view.before(row, Row.Kind.VALUE)).map(ex::minus)));
    }
  }
}
