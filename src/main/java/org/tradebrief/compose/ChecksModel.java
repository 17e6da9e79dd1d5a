package org.tradebrief.compose;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;

/**
 * What the gate tried on the release and how it ended, as templates see it: {@code pack.checks}.
 * All numbers are sums over the rules of the table {@code checks}.
 */
record ChecksModel(Composition composition) {

  /** Nothing if no checks ran. */
  Optional<Map<String, Object>> variables() {
    return composition.table("checks").map(this::of);
  }

  private Map<String, Object> of(DataTable checks) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("rules", number(new BigDecimal(checks.rows().size())));
    model.put("tried", number(sum(checks, "tried")));
    model.put("exact", number(sum(checks, "exact")));
    model.put("within", number(sum(checks, "within")));
    BigDecimal failed = sum(checks, "failed");
    if (failed.signum() > 0) {
      model.put("failed", number(failed));
    }
    composition
        .table("unchecked")
        .ifPresent(cells -> model.put("formOnly", number(new BigDecimal(cells.rows().size()))));
    return model;
  }

  private static BigDecimal sum(DataTable checks, String column) {
    int at = checks.indexOf(column);
    return checks.rows().stream()
        .map(row -> row.cells().get(at))
        .filter(Cell.Plain.class::isInstance)
        .map(cell -> ((Cell.Plain) cell).value())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String number(BigDecimal value) {
    return composition.tongue().formats().number(value, 0);
  }
}
