package org.tradebrief.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;

/**
 * What a check found.
 *
 * @param results one a rule, in the order in which the rules were tried
 * @param findings one a root cause: the cell that most broken rules share stands first
 */
public record CheckReport(List<RuleResult> results, List<Finding> findings, Coverage coverage) {

  public CheckReport {
    results = List.copyOf(results);
    findings = List.copyOf(findings);
  }

  static CheckReport of(List<Figure> cells, List<Trial> trials, Map<Rule, Integer> notCovered) {
    Map<Rule, int[]> counts = new LinkedHashMap<>();
    for (Trial trial : trials) {
      counts
          .computeIfAbsent(trial.rule(), r -> new int[Outcome.values().length])[
          trial.outcome().ordinal()]++;
    }
    notCovered.keySet().forEach(rule -> counts.putIfAbsent(rule, new int[3]));
    List<RuleResult> results = new ArrayList<>();
    counts.forEach(
        (rule, n) ->
            results.add(
                new RuleResult(
                    rule.id(),
                    rule.severity(),
                    rule.says(),
                    n[0] + n[1] + n[2],
                    n[Outcome.EXACT.ordinal()],
                    n[Outcome.WITHIN.ordinal()],
                    n[Outcome.FAILED.ordinal()],
                    notCovered.getOrDefault(rule, 0))));
    return new CheckReport(results, RootCauses.findings(trials), Coverage.of(cells, trials));
  }

  /** True if nothing may be published. */
  public boolean stops() {
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
  }

  /** Trials that failed, over all rules. */
  public int failed() {
    return results.stream().mapToInt(RuleResult::failed).sum();
  }
}
