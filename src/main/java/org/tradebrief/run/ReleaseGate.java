package org.tradebrief.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Target;
import org.tradebrief.check.ArchiveChecks;
import org.tradebrief.check.CheckReport;
import org.tradebrief.check.Coverage;
import org.tradebrief.check.Gate;
import org.tradebrief.check.ReleaseChecks;
import org.tradebrief.report.ChecksTable;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.UncheckedTable;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Finding;
import org.tradebrief.table.PackKind;
import org.tradebrief.table.Release;

/**
 * The checks of a run: the release of the pack, by itself and against all that was known on the
 * day, and every release before it by itself, because streaks and trends rest on them too. A pack
 * about a month of the history has the rules of the history; one about a longer span those of the
 * releases of its months too, and of the release about it if there is one.
 */
record ReleaseGate(CheckReport own, List<Finding> findings) {

  static ReleaseGate check(Archive archive, Target target) {
    List<Finding> findings = new ArrayList<>();
    Optional<CheckReport> own = Optional.empty();
    Archive known =
        archive.with(
            archive.releases().stream()
                .filter(release -> release.vintage().published().by(target.asOf()))
                .toList());
    List<CheckReport> months = new ArrayList<>();
    for (Release release : known.releases()) {
      boolean isTarget = target.release().map(release::equals).orElse(false);
      CheckReport report = isTarget ? Gate.check(known, release) : ReleaseChecks.check(release);
      findings.addAll(report.findings());
      if (target.kind() == PackKind.PERIOD && target.period().months().contains(release.month())) {
        months.add(report);
      }
      if (isTarget) {
        own = Optional.of(report);
      }
    }
    if (own.isEmpty()) {
      List<CheckReport> rest = new ArrayList<>();
      target.release().map(ReleaseChecks::check).ifPresent(rest::add);
      rest.add(ArchiveChecks.checkHistory(archive.history()));
      rest.forEach(report -> findings.addAll(report.findings()));
      rest.addAll(months);
      own = Optional.of(Gate.together(rest));
    }
    return new ReleaseGate(own.get(), List.copyOf(findings));
  }

  /** What was recomputed, rule by rule, and the cells that no rule reaches. */
  List<DataTable> tables() {
    return Stream.concat(
            Stream.of(ChecksTable.of(own.results())),
            UncheckedTable.of(own.coverage().formOnly()).stream())
        .toList();
  }

  /** One line for the log. */
  String summary() {
    return own.results().size()
        + " rules tried "
        + own.results().stream().mapToInt(result -> result.tried()).sum()
        + " times, "
        + own.failed()
        + " failed; "
        + reach(own.coverage());
  }

  private static String reach(Coverage coverage) {
    return "of "
        + coverage.cells()
        + " cells "
        + coverage.pinned()
        + " were recomputed, "
        + coverage.bounded()
        + " held within limits, "
        + coverage.hinted()
        + " compared with what is usual, "
        + coverage.formOnly().size()
        + " read for their form alone";
  }
}
