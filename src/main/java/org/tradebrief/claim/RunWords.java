package org.tradebrief.claim;

import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;

/**
 * Adds to a draft how its month stands in a run. Arguments: {@code run} ({@code streak}, {@code
 * first}, {@code none}), {@code runLength}, {@code runAtLeast}, {@code laterStage} where months of
 * the run are at another stage than the pack, and those of {@link LaterState}.
 */
final class RunWords {

  private RunWords() {}

  static Draft add(Facts facts, Draft draft, Optional<Run> run) {
    Optional<Run> told = run.filter(r -> isWorthSaying(facts, r));
    Run.Shape shape = told.map(Run::shape).orElse(Run.Shape.NONE);
    draft.with("run", new Argument.Word(shape.name().toLowerCase(Locale.ROOT)));
    if (shape == Run.Shape.NONE) {
      return draft.flag("history", false);
    }
    draft.count("runLength", told.get().length()).flag("runAtLeast", !told.get().exact());
    LaterState.add(facts, draft, told.get().months());
    if (mixesStages(facts, told.get())) {
      draft.flag("laterStage", true);
    }
    told.get().months().forEach(draft::rests);
    return draft;
  }

  /** True if a month of the run was read at another stage than that of the pack. */
  private static boolean mixesStages(Facts facts, Run run) {
    return run.months().stream()
        .filter(month -> month.basis() == Observation.Basis.PRINTED)
        .anyMatch(month -> month.vintage().stage() != facts.stage());
  }

  /**
   * "At least the second in a row" says nothing: a run cut off by the archive must be long enough.
   */
  private static boolean isWorthSaying(Facts facts, Run run) {
    return run.exact() || run.length() >= facts.thresholds().whole("run.at-least");
  }
}
