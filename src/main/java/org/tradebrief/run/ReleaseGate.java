package org.tradebrief.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Target;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.ReleaseChecks;
import org.tradebrief.report.ChecksTable;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;

/**
 * The checks of a run: the release of the pack and every release before it, because streaks and
 * trends rest on them too.
 */
record ReleaseGate(Optional<CheckReport> own, List<Finding> findings) {

  static ReleaseGate check(Archive archive, Target target) {
    List<Finding> findings = new ArrayList<>();
    Optional<CheckReport> own = Optional.empty();
    for (Release release : archive.releases()) {
      if (!release.vintage().published().by(target.asOf())) {
        continue;
      }
      CheckReport report = ReleaseChecks.check(release);
      findings.addAll(report.findings());
      if (target.release().map(release::equals).orElse(false)) {
        own = Optional.of(report);
      }
    }
    return new ReleaseGate(own, List.copyOf(findings));
  }

  Optional<DataTable> table() {
    return own.map(report -> ChecksTable.of(report.results()));
  }

  /** One line for the log. */
  String summary() {
    return own.map(
            report ->
                report.results().size()
                    + " rules tried "
                    + report.results().stream().mapToInt(result -> result.tried()).sum()
                    + " times, "
                    + report.failed()
                    + " failed")
        .orElse("no release to check: a month of the history");
  }
}
