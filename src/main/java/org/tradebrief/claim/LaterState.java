package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Month;
import org.tradebrief.table.Stage;

/**
 * Adds to a draft whether a release was held against the history file, which is of a later state:
 * {@code history} and, where the file's state is known, {@code state}. In a pack of the history
 * itself there is nothing to warn of: the pack says so everywhere.
 */
final class LaterState {

  private LaterState() {}

  static Draft add(Facts facts, Draft draft, List<Observation> used) {
    boolean later =
        facts.stage() != Stage.TIME_SERIES
            && used.stream().anyMatch(o -> o.basis() != Observation.Basis.PRINTED);
    draft.flag("history", later);
    return later ? draft.with("state", state(used).map(Argument.Time::new)) : draft;
  }

  private static Optional<Month> state(List<Observation> used) {
    return used.stream()
        .map(Observation::vintage)
        .filter(vintage -> vintage.published().day().isEmpty())
        .flatMap(vintage -> vintage.published().month().stream())
        .map(Month::of)
        .findFirst();
  }
}
