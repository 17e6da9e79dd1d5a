package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;

/** The pack of a quarter sets it against the quarter before; those of halves and years do not. */
class AdjustedQuartersTest {

  private static final String TABLE = "adjusted-quarters";

  @Test
  void aQuarterIsSetAgainstTheQuarterBefore() {
    Catalogue pack = ShippedPacks.shared().period("2024-Q4");
    DataTable table =
        pack.tables().stream().filter(t -> t.id().equals(TABLE)).findFirst().orElseThrow();
    List<DataTable.Row> rows = table.rows();
    assertEquals("2024-Q4", rows.getLast().key());
    double now = exact(rows.getLast(), 2);
    double before = exact(rows.get(rows.size() - 2), 2);
    double change = (now / before - 1) * 100;
    assertEquals(change, exact(rows.getLast(), 3), 1e-6);
    assertEquals((Math.pow(1 + change / 100, 4) - 1) * 100, exact(rows.getLast(), 4), 1e-6);
    assertEquals(now - exact(rows.getLast(), 5), exact(rows.getLast(), 8), 0.5);
    assertTrue(said(pack), "a sentence on the quarter before");
  }

  @Test
  void halvesAndYearsAreNot() {
    for (String id : List.of("2024-H2", "CY2024")) {
      Catalogue pack = ShippedPacks.shared().period(id);
      assertTrue(pack.tables().stream().noneMatch(t -> t.id().equals(TABLE)), id);
      assertTrue(!said(pack), id);
    }
  }

  private static double exact(DataTable.Row row, int cell) {
    return ((DataTable.Cell.Computed) row.cells().get(cell)).exact().doubleValue();
  }

  private static boolean said(Catalogue pack) {
    return pack.claims().stream().anyMatch(claim -> claim.kind().equals("three-on-three"));
  }
}
