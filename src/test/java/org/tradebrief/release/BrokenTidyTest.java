package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing broken at a time in a tidy table: the ten days of March 2025, a deficit of △39,376. */
class BrokenTidyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "value,2899680 | value,28996B0 | UNREADABLE broken-number at F, row 2, column value:"
            + " 28996B0",
        "\"2,899,680\" | \"28,99,680\" | UNREADABLE broken-number at F, row 2, column printed:"
            + " 28,99,680",
        "value,2899680 | value,2899860 | CHECK printed-differs at F, row 2, column value: 2899860",
        "value,-39376 | value,39376 | CHECK printed-differs at F, row 8, column value: 39376",
        "value,-39376 | value, | CHECK printed-differs at F, row 8, column value: an empty cell",
        "growth,1.2,percent | growth,1.2,points | UNREADABLE unknown-unit at F, row 4, column unit:"
            + " points",
        "percent,0.1,1.2 | percent,1,1.2 | CHECK precision-differs at F, row 4, column precision: 1",
        "percent,0.1,1.2 | percent,0,1.2 | UNREADABLE broken-number at F, row 4, column precision:"
            + " 0",
        "growth,1.2,percent,0.1,1.2 | growth,1.2,percent,0.1,- | CHECK printed-differs at F, row 4,"
            + " column value: 1.2",
        "2024-03,totals | 2024-02,totals | CHECK period-disagrees at F, row 3, column period:"
            + " 2024-02",
        "2024-03,totals | 2024-13,totals | UNREADABLE broken-date at F, row 3, column period:"
            + " 2024-13",
        "2024-03,totals | 1899-12,totals | UNREADABLE broken-date at F, row 3, column period:"
            + " 1899-12",
        "2024-03,totals | FY0000,totals | UNREADABLE broken-date at F, row 3, column period:"
            + " FY0000",
        "2025-03-28 | 2025-02-30 | UNREADABLE broken-date at F, row 2, column release_date:"
            + " 2025-02-30",
        "first-10-days | first-ten-days | UNREADABLE unknown-word at F, row 2, column stage:"
            + " first-ten-days",
        "totals,Grand Total | totals,Grand Totel | CHECK unknown-area at F, row 2, column area:"
            + " Grand Totel",
        "Grand Total,,exports | Grand Total,(CAR),exports | CHECK unknown-commodity at F, row 2,"
            + " column commodity: (CAR)",
        "totals,Grand Total,,exports | commodities,WORLD,(KAR),exports | CHECK unknown-commodity"
            + " at F, row 2, column commodity: (KAR)",
        ",exports,value,2 | ,exports,worth,2 | UNREADABLE unknown-word at F, row 2, column measure:"
            + " worth",
        "flow,measure | flow,messure | UNREADABLE missing-column at F, row 1: none",
        "flow,measure | flow,messure | UNREADABLE unknown-column at F, row 1: messure",
        "flow,measure | flow,flow | UNREADABLE doubled-column at F, row 1: two columns flow",
        "million-yen,1,\"2,899,680\" | million-yen,1,2,899,680 | UNREADABLE row-length at F, row 2:"
            + " 17 cells",
        "\"2,899,680\" | \"2,899,680 | UNREADABLE broken-quotation at F, row 2: one that does not"
      })
  void oneThingBroken(String from, String to, String expected) {
    String broken = tidy().replace(from, to);
    assertNotEquals(tidy(), broken, "nothing was broken");
    List<String> told = told(broken);
    String wanted = expected.replace("at F", "at releases/a.csv");
    assertEquals(
        true, told.stream().anyMatch(line -> line.contains(wanted)), wanted + " in " + told);
  }

  @Test
  void aRowTwice() {
    String first = tidy().lines().skip(1).findFirst().orElseThrow();
    assertEquals(
        List.of("STOP CHECK doubled-row at releases/a.csv, row 11, column value: 2,899,680 again"),
        told(tidy() + first + "\n"));
  }

  @Test
  void noHeader() {
    assertEquals(
        true,
        told(tidy().substring(tidy().indexOf('\n') + 1))
            .get(0)
            .startsWith("STOP UNREADABLE unknown-layout at releases/a.csv"));
  }

  @Test
  void aCutFile() {
    List<String> told = told(tidy().substring(0, tidy().length() - 70));
    assertEquals(1, told.size());
    assertEquals("STOP UNREADABLE row-length at releases/a.csv, row 10: 8 cells", told.get(0));
  }

  @Test
  void columnsInAnotherOrderAndWithoutTheOptionalOnes() {
    String text =
        """
        printed,precision,unit,value,measure,flow,commodity,area,table,period,release_date,stage
        "△39,376",1,million-yen,-39376,value,balance,,Grand Total,totals,2025-03,2025-03-28,first-10-days
        *474,1,fold,474,growth,exports,IRON AND STEEL PRODUCTS,RUSSIA,commodities,2025-03,2025-04-17,provisional
        ZENGEN,0.1,percent,,growth,exports,AIRCRAFT,RUSSIA,commodities,2025-03,2025-04-17,provisional
        """;
    ReadArchive read = Inputs.read(folder, "releases/deep/er/a.csv", text);
    assertEquals(List.of(), Inputs.told(read));
    assertEquals(
        List.of("2025-03-first-10-days", "2025-03-provisional"),
        read.archive().releases().stream().map(release -> release.vintage().id()).toList());
  }

  private List<String> told(String text) {
    return Inputs.told(Inputs.read(folder, "releases/a.csv", text));
  }

  private static String tidy() {
    return Inputs.text(Inputs.SHIPPED.resolve("releases/2025-03-first-10-days.csv"));
  }
}
