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

/** The shipped releases keep every rule beside each other and beside the history. */
class ArchiveChecksTest {

  static Stream<Release> releases() {
    return Shipped.releases().stream();
  }

  @ParameterizedTest
  @MethodSource("releases")
  void everyShippedReleaseFitsTheArchive(Release release) {
    CheckReport report = ArchiveChecks.check(Shipped.archive(), release);
    assertEquals(List.of(), report.findings().stream().map(Finding::text).toList(), release.file());
  }

  @Test
  void march2025IsTriedAgainstTenMonthsAndTheHistory() {
    CheckReport report = Gate.check(Shipped.archive(), Shipped.march());
    Map<String, RuleResult> results =
        report.results().stream().collect(Collectors.toMap(RuleResult::rule, Function.identity()));
    assertEquals(8, results.get("part-of-month").tried());
    assertEquals(10, results.get("own-tables").tried());
    assertEquals(2, results.get("index-base").tried());
    assertEquals(22, results.get("index-months").tried());
    assertEquals(1106, results.get("history-jump").tried());
  }
}
