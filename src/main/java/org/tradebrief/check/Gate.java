package org.tradebrief.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;

/** The whole gate for one release: its own rules, then those that need the archive. */
public final class Gate {

  private Gate() {}

  /**
   * Both reports as one: the results in order, stops before warnings, the reach of the release's
   * own.
   */
  public static CheckReport check(Archive archive, Release release) {
    CheckReport own = ReleaseChecks.check(release);
    CheckReport beside = ArchiveChecks.check(archive, release);
    List<RuleResult> results = new ArrayList<>(own.results());
    results.addAll(beside.results());
    List<Finding> findings = new ArrayList<>(own.findings());
    findings.addAll(beside.findings());
    findings.sort((a, b) -> a.severity().compareTo(b.severity()));
    return new CheckReport(results, findings, own.coverage());
  }

  /**
   * Several reports as one: the results of a rule added up, the reach of all. The findings stay
   * with their own reports.
   */
  public static CheckReport together(List<CheckReport> reports) {
    Map<String, RuleResult> results = new LinkedHashMap<>();
    Coverage coverage = new Coverage(0, 0, 0, 0, List.of());
    for (CheckReport report : reports) {
      report.results().forEach(result -> results.merge(result.rule(), result, RuleResult::plus));
      coverage = coverage.plus(report.coverage());
    }
    return new CheckReport(List.copyOf(results.values()), List.of(), coverage);
  }
}
