package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradebrief.document.RowRole;
import org.tradebrief.report.DataChart;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;

/**
 * Contributions that add up, against the growth and the contributions that the ministry printed.
 */
class WaterfallsTest {

  private static final ShippedPacks PACKS = ShippedPacks.shared();

  private static DataTable table(String release, String chart) {
    return PACKS.release(release).charts().stream()
        .filter(found -> found.id().equals(chart))
        .map(DataChart::data)
        .findFirst()
        .orElseThrow();
  }

  private static Cell.Computed points(DataTable table, String key) {
    DataTable.Row row =
        table.rows().stream().filter(found -> found.key().equals(key)).findFirst().orElseThrow();
    return (Cell.Computed) row.cells().get(table.indexOf("contribution"));
  }

  /** The growth of the totals as printed on page 1: exports 3.9, imports 2.0. */
  @Test
  void theContributionsAddUpToThePrintedGrowth() {
    Map<String, String> printed = Map.of("drivers-exports", "3.9", "drivers-imports", "2.0");
    printed.forEach(
        (chart, growth) -> {
          DataTable table = table("2025-03-provisional", chart);
          BigDecimal sum = BigDecimal.ZERO;
          for (DataTable.Row row : table.rows()) {
            Cell.Computed cell = (Cell.Computed) row.cells().get(table.indexOf("contribution"));
            sum = row.role() == RowRole.TOTAL ? sum : sum.add(cell.exact());
          }
          Cell.Computed total = points(table, "total");
          assertEquals(0, sum.compareTo(total.exact()), chart);
          assertEquals(0, new BigDecimal(growth).compareTo(total.reading().required()), chart);
          assertEquals(RowRole.TOTAL, table.rows().getLast().role());
          assertEquals("rest", table.rows().get(table.rows().size() - 2).key());
          assertEquals(12, table.rows().size());
        });
  }

  /** As the commodity pages print them, apart from the last place of a change that was rounded. */
  @Test
  void theLinesAreTheMinistrysOwnContributions() {
    for (String flow : List.of("exports", "imports")) {
      DataTable printed = table("2025-03-provisional", "contributions-" + flow);
      DataTable drawn = table("2025-03-provisional", "drivers-" + flow);
      int met = 0;
      for (DataTable.Row row : printed.rows()) {
        if (drawn.rows().stream().noneMatch(found -> found.key().equals(row.key()))) {
          continue;
        }
        Cell.Printed cell = (Cell.Printed) row.cells().get(printed.indexOf("contribution"));
        BigDecimal ours = points(drawn, row.key()).reading().required();
        BigDecimal theirs = cell.figure().reading().required();
        assertTrue(
            ours.subtract(theirs).abs().compareTo(new BigDecimal("0.1")) <= 0,
            row.key() + " " + ours + " for " + theirs);
        met++;
      }
      assertTrue(met >= 5, flow + " " + met);
    }
    DataTable exports = table("2025-03-provisional", "drivers-exports");
    assertEquals(
        0, new BigDecimal("1.1").compareTo(points(exports, "MOTOR_VEHICLES").reading().required()));
  }

  /** No commodity pages of another month are at hand, and none is drawn from a month without. */
  @Test
  void aMonthWithoutCommoditiesHasNone() {
    for (String release : List.of("2025-01-provisional", "2025-03-first-10-days")) {
      assertTrue(
          PACKS.release(release).charts().stream()
              .noneMatch(chart -> chart.id().startsWith("drivers-")));
    }
  }
}
