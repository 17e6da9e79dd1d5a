package org.tradebrief.claim;

import java.util.Locale;
import java.util.Optional;
import org.tradebrief.analysis.Run;

/**
 * Adds to a draft how its month stands in a run. Arguments: {@code run} ({@code streak}, {@code
 * first}, {@code none}), {@code runLength}, {@code runAtLeast}, and those of {@link LaterState}.
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
    told.get().months().forEach(draft::rests);
    return draft;
  }

  /**
   * "At least the second in a row" says nothing: a run cut off by the archive must be long enough.
   */
  private static boolean isWorthSaying(Facts facts, Run run) {
    return run.exact() || run.length() >= facts.thresholds().whole("run.at-least");
  }
}
