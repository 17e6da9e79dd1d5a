package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Finding;
import org.tradebrief.table.SourcePlace;

/** How many findings become few lines. */
class TalkTest {

  private static Finding finding(String code, String file, int row) {
    return Finding.failed(
        code,
        SourcePlace.of(file, "sheet S", Integer.toString(row), "value"),
        "a",
        "b",
        "Mend it.");
  }

  @Test
  void manyFindingsOfOneRuleInOneFileAreOneLine() {
    List<Finding> findings = new ArrayList<>();
    for (int row = 2; row < 1_702; row++) {
      findings.add(finding("printed-text", "releases/a.xlsx", row));
    }
    findings.add(finding("printed-text", "releases/b.xlsx", 7));
    findings.add(finding("share", "releases/a.xlsx", 9));
    assertEquals(
        List.of(
            "stop printed-text: releases/a.xlsx, sheet S, row 2, column value: expected a, found b."
                + " Mend it; and 1,699 times more in this file, next at sheet S, row 3, column value;"
                + " sheet S, row 4, column value (all with --json).",
            findings.get(1_700).text(),
            findings.get(1_701).text()),
        Talk.lines(findings));
  }

  @Test
  void aFewAreToldOneByOne() {
    List<Finding> findings = List.of(finding("share", "a", 1), finding("share", "a", 2));
    assertEquals(findings.stream().map(Finding::text).toList(), Talk.lines(findings));
  }
}
