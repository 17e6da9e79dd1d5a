package org.tradebrief.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradebrief.check.ReleaseChecks;
import org.tradebrief.run.RunOutcome.Ending;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Release;
import org.tradebrief.table.Severity;
import org.tradebrief.table.SourcePlace;

/**
 * The inputs of many packs without the releases that cannot be used, so that one broken month does
 * not stop the others. A release is set aside if its file cannot be read or if it fails its own
 * checks; the other packs are made without it, as over a gap, and a finding of each says so.
 *
 * @param inputs what is left
 * @param failed what was set aside, by the release's name or the file's, and why
 * @param stop set if something that every pack rests on is wrong
 */
record SetAside(ReadInputs inputs, Map<String, RunOutcome> failed, List<Finding> stop) {

  private static final String RELEASES = "releases/";

  static SetAside of(ReadInputs read) {
    List<Finding> stops = stopping(read.findings(), read);
    List<Finding> general =
        stops.stream().filter(finding -> !finding.place().file().startsWith(RELEASES)).toList();
    if (!general.isEmpty()) {
      return new SetAside(read, Map.of(), stops);
    }
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    for (Finding finding : stops) {
      byFile.computeIfAbsent(finding.place().file(), file -> new ArrayList<>()).add(finding);
    }
    Map<String, RunOutcome> failed = new LinkedHashMap<>();
    List<Release> kept = new ArrayList<>();
    Set<String> named = new LinkedHashSet<>();
    for (Release release : read.archive().releases()) {
      List<Finding> wrong = new ArrayList<>();
      for (String file : Arrays.asList(release.file().split(", "))) {
        wrong.addAll(byFile.getOrDefault(file, List.of()));
        named.add(file);
      }
      if (wrong.isEmpty()) {
        wrong.addAll(stopping(ReleaseChecks.check(release).findings(), read));
      }
      if (wrong.isEmpty()) {
        kept.add(release);
      } else {
        failed.put(release.vintage().id(), outcome(release.vintage().id(), wrong));
      }
    }
    byFile.forEach(
        (file, wrong) -> {
          if (!named.contains(file)) {
            failed.put(file, outcome(file, wrong));
          }
        });
    return new SetAside(without(read, kept, failed.keySet()), failed, List.of());
  }

  private static List<Finding> stopping(List<Finding> findings, ReadInputs read) {
    return Waived.apply(findings, read.context().waivers()).findings().stream()
        .filter(finding -> finding.severity() == Severity.STOP)
        .toList();
  }

  private static RunOutcome outcome(String name, List<Finding> findings) {
    boolean unreadable =
        findings.stream().anyMatch(finding -> finding.kind() == Finding.Kind.UNREADABLE);
    return new RunOutcome(
        unreadable ? Ending.UNREADABLE : Ending.CHECKS_FAILED,
        name,
        name + (unreadable ? " could not be read" : " does not hold together") + "; set aside",
        List.of(),
        findings);
  }

  private static ReadInputs without(ReadInputs read, List<Release> kept, Set<String> failed) {
    if (failed.isEmpty()) {
      return read;
    }
    List<Finding> findings =
        new ArrayList<>(
            read.findings().stream().filter(f -> f.severity() != Severity.STOP).toList());
    for (String name : failed) {
      findings.add(
          Finding.warning(
              "set-aside",
              SourcePlace.file(name),
              "a release that can be read and holds together",
              "none",
              "This pack was made without it. Mend it and run again."));
    }
    return new ReadInputs(
        read.archive().with(kept), read.context(), read.tariffs(), read.files(), findings);
  }
}
