package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;

/** The ministry's own releases keep every rule, and every cell of them is tried. */
class ReleaseChecksTest {

  static Stream<Release> releases() {
    return Shipped.releases().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyShippedReleaseKeepsEveryRule(Release release) {
    CheckReport report = ReleaseChecks.check(release);
    assertEquals(List.of(), report.findings().stream().map(Finding::text).toList(), release.file());
    assertEquals(0, report.failed());
  }

  @Test
  void march2025IsTriedWhole() {
    CheckReport report = ReleaseChecks.check(Shipped.march());
    Map<String, RuleResult> results =
        report.results().stream().collect(Collectors.toMap(RuleResult::rule, Function.identity()));
    // 927 lines on 18 pages, 846 with a value; 47 areas, and page 1 for both years.
    assertTried(846, 81, results.get("share"));
    // Less 18 totals; 81 lines without a value have no contribution that can be recomputed.
    assertTried(828, 81, results.get("contribution"));
    assertTried(927, 0, results.get("contribution-sign"));
    assertTried(49, 0, results.get("balance"));
    assertTried(48, 0, results.get("balance-growth"));
    assertTried(6, 0, results.get("page-1-page-2"));
    assertTried(36, 0, results.get("page-total"));
    assertTried(18, 0, results.get("section-sum"));
    assertTried(160, 0, results.get("index-product"));
    assertTried(60, 0, results.get("index-pages"));
    assertTried(5675, 0, results.get("printed-text"));
    // Sums of two roundings: what recomputes to the last digit is by far the most.
    assertEquals(846, results.get("share").exact());
    assertEquals(815, results.get("contribution").exact());
    assertEquals(49, results.get("balance").exact());
  }

  private static void assertTried(int tried, int notCovered, RuleResult result) {
    assertEquals(tried, result.tried(), result.rule());
    assertEquals(notCovered, result.notCovered(), result.rule());
    assertEquals(0, result.failed(), result.rule());
  }
}
