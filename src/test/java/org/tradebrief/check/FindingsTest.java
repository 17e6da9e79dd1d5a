package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tradebrief.table.Finding;

/** One slip gives one finding, which names the cell and what it should say. */
class FindingsTest {

  @Test
  void aWrongTotalIsNamedOnceThoughItBreaksFortyOtherCells() {
    Finding finding =
        only(Edit.of(Shipped.march()).set("commodities USA TOTAL exports value", "1,976,184"));
    assertEquals("page-total", finding.code());
    assertTrue(finding.expected().contains("1,876,184"), finding.expected());
    assertEquals("1,976,184", finding.found());
    assertTrue(finding.remedy().contains("share x31, contribution x8"), finding.remedy());
  }

  @Test
  void aValueIsTheCulpritWhenItsBalanceItsPageAndItsGrowthDisagree() {
    Finding finding =
        only(Edit.of(Shipped.march()).set("areas CHINA TOTAL imports value", "2,118,470"));
    assertTrue(finding.place().origin().endsWith("row 3 importkagakue"), finding.place().origin());
    assertTrue(finding.found().startsWith("2,118,470 here"), finding.found());
  }

  @Test
  void aSuspectRowShowsWhatItIsComputedFrom() {
    Finding finding =
        only(Edit.of(Shipped.march()).set("commodities USA CARS exports growth", "50.0"));
    assertEquals("contribution", finding.code());
    assertTrue(
        finding
            .expected()
            .endsWith(
                "9.056 to 9.076 from value 494,942, growth 50.0," + " value 1,876,184, growth 3.1"),
        finding.expected());
  }

  @Test
  void aLostRowIsCounted() {
    Finding finding = only(Edit.of(Shipped.march()).drop("areas SPAIN"));
    assertEquals("all-areas", finding.code());
    assertTrue(finding.expected().endsWith("47 areas"), finding.expected());
    assertEquals("46", finding.found());
  }

  private static Finding only(Edit edit) {
    List<Finding> findings = ReleaseChecks.check(edit.release()).findings();
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }
}
