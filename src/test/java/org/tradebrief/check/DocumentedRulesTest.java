package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/checks.md lists the rules that there are, and its counts are the release's. */
class DocumentedRulesTest {
  private static final Pattern RULE = Pattern.compile("`([a-z0-9]+(?:-[a-z0-9]+)+|[a-z]+)`");

  @Test
  void everyRuleIsDocumentedAndNoOther() throws IOException {
    String text =
        Files.readString(
            Path.of(System.getProperty("tradebrief.home", ".")).resolve("docs/checks.md"));
    Set<String> documented = new TreeSet<>();
    for (String line : text.lines().filter(line -> line.startsWith("| `")).toList()) {
      Matcher matcher = RULE.matcher(line.substring(0, line.indexOf('|', 1)));
      while (matcher.find()) {
        documented.add(matcher.group(1));
      }
    }
    Set<String> rules =
        new TreeSet<>(Set.of("history-section-sum", "history-totals", "nine-digit-totals"));
    CheckReport report = Gate.check(Shipped.archive(), Shipped.march());
    report.results().forEach(result -> rules.add(result.rule()));
    assertEquals(rules, documented);

    Coverage coverage = report.coverage();
    assertEquals(5675, coverage.cells());
    assertEquals(4639, coverage.pinned());
    assertEquals(841, coverage.bounded());
    assertEquals(194, coverage.formOnly().size());
  }
}
