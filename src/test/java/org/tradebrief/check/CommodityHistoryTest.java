package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Month;
import org.tradebrief.table.Release;

/**
 * The ministry's own history files keep their rules, and each rule has an error that only it sees.
 */
class CommodityHistoryTest {
  private static final Path MINISTRY =
      Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data"));

  @Test
  void sectionsAddUpAndTheTwoHistoriesAgree(@TempDir Path inputs) throws IOException {
    FigureSet history = history(inputs);
    CheckReport report = ArchiveChecks.checkHistory(history);
    assertEquals(List.of(), report.findings().stream().map(Finding::text).toList());
    Map<String, RuleResult> results =
        report.results().stream().collect(Collectors.toMap(RuleResult::rule, Function.identity()));
    assertEquals(48, results.get("history-section-sum").exact());
    assertEquals(48, results.get("history-totals").exact());
    assertEquals(1142, results.get("history-jump").tried());

    Month month = new Month(2024, 6);
    assertEquals(
        Set.of("history-section-sum"),
        codes(history, "commodity-history WORLD MACHINERY exports value", month, "1"));
    assertEquals(
        Set.of("history-totals"),
        codes(history, "world-history WORLD TOTAL exports value", month, "9209000001"));
  }

  private static Set<String> codes(FigureSet history, String cell, Month month, String printed) {
    Release release = new Release(Shipped.march().vintage(), history, "history");
    FigureSet planted = Edit.of(release).set(cell, month, printed).release().figures();
    return ArchiveChecks.checkHistory(planted).findings().stream()
        .map(Finding::code)
        .collect(Collectors.toSet());
  }

  private static FigureSet history(Path inputs) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(MINISTRY), () -> "the ministry's files are not at " + MINISTRY);
    Path folder = Files.createDirectories(inputs.resolve("history"));
    for (String file :
        List.of(
            "mof-d41ma/d41ma.csv",
            "mof-d51-d61-commodity/d51ma_excerpt_2023-04_2025-03.csv",
            "mof-d51-d61-commodity/d61ma_excerpt_2023-04_2025-03.csv")) {
      Path source = MINISTRY.resolve(file);
      Files.copy(source, folder.resolve(source.getFileName()));
    }
    return Shipped.read(inputs).archive().history();
  }
}
