package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.check.RuleResult;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.report.DataTable.Column;
import org.tradebrief.report.DataTable.Row;

/** What was recomputed in the release, rule by rule. */
public final class ChecksTable {

  private ChecksTable() {}

  public static DataTable of(List<RuleResult> results) {
    return new DataTable(
        "checks",
        Optional.empty(),
        Optional.empty(),
        List.of(
            Column.of("rule", Kind.TEXT, 0),
            Column.of("says", Kind.PROSE, 0),
            Column.of("tried", Kind.COUNT, 0),
            Column.of("exact", Kind.COUNT, 0),
            Column.of("within", Kind.COUNT, 0),
            Column.of("failed", Kind.COUNT, 0)),
        results.stream().map(ChecksTable::row).toList());
  }

  private static Row row(RuleResult result) {
    return new Row(
        result.rule(),
        RowRole.ITEM,
        0,
        List.of(
            Cells.text(result.rule()),
            new DataTable.Cell.Word("check." + result.rule()),
            number(result.tried()),
            number(result.exact()),
            number(result.within()),
            number(result.failed())));
  }

  private static DataTable.Cell number(int value) {
    return new DataTable.Cell.Plain(BigDecimal.valueOf(value));
  }
}
