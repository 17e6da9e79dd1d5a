package org.tradebrief.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradebrief.context.Waiver;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;

/**
 * The findings of a run after the waivers: a failed check that a waiver covers becomes a note that
 * names the reason. A waiver that covers nothing is a warning, so that it does not stay behind and
 * hide a later error.
 *
 * @param notes one line for each finding waived, for the notes of the documents
 */
record Waived(List<Finding> findings, List<String> notes) {

  static Waived apply(List<Finding> findings, List<Waiver> waivers) {
    List<Finding> kept = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    Set<Waiver> used = new HashSet<>();
    for (Finding finding : findings) {
      Optional<Waiver> waiver =
          waivers.stream().filter(candidate -> candidate.covers(finding)).findFirst();
      if (waiver.isEmpty() || finding.severity() == Severity.NOTE) {
        kept.add(finding);
        continue;
      }
      used.add(waiver.get());
      kept.add(waived(finding, waiver.get()));
      notes.add(finding.code() + ", " + finding.place().text() + ": " + waiver.get().reason());
    }
    for (Waiver waiver : waivers) {
      if (!used.contains(waiver)) {
        kept.add(
            Finding.warning(
                "unused-waiver",
                waiver.place(),
                "a finding " + waiver.code() + " in " + waiver.file(),
                "none",
                "Remove the waiver, so that it cannot hide a later error."));
      }
    }
    return new Waived(List.copyOf(kept), List.copyOf(notes));
  }

  private static Finding waived(Finding finding, Waiver waiver) {
    return new Finding(
        Severity.NOTE,
        finding.kind(),
        finding.code(),
        finding.place(),
        finding.expected(),
        finding.found(),
        "Waived: " + waiver.reason());
  }
}
