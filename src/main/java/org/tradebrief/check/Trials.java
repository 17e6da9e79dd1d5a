package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;

/** Collects what every rule made of every cell it tried. Used by one thread for one check. */
final class Trials {

  /** What a rule expects of a cell, recomputed from the others under a view; empty if it cannot. */
  @FunctionalInterface
  interface Formula {
    Optional<Interval> apply(View view);
  }

  private final List<Trial> trials = new ArrayList<>();
  private final Map<Rule, Integer> notCovered = new LinkedHashMap<>();

  /** Tries a cell against what its neighbours give, first as printed, then with their rounding. */
  void compare(Rule rule, Figure target, List<Figure> inputs, Formula formula) {
    Optional<Interval> printed = formula.apply(View.AS_PRINTED);
    Optional<Interval> found = View.AS_ROUNDED.find(target);
    if (printed.isEmpty() || found.isEmpty()) {
      notCovered(rule);
      return;
    }
    if (printed.get().meets(found.get())) {
      add(rule, Outcome.EXACT, target, inputs, "");
      return;
    }
    Optional<Interval> possible = formula.apply(View.AS_ROUNDED);
    if (possible.isEmpty()) {
      notCovered(rule);
    } else if (possible.get().meets(found.get())) {
      add(rule, Outcome.WITHIN, target, inputs, "");
    } else {
      add(rule, Outcome.FAILED, target, inputs, Expected.text(possible.get(), target));
    }
  }

  /**
   * Tries a cell that must be the printed result to its last digit, without any rounding between.
   */
  void compareExactly(Rule rule, Figure target, List<Figure> inputs, BigDecimal expected) {
    boolean same =
        target.reading().number().map(value -> value.compareTo(expected) == 0).orElse(false);
    verdict(rule, target, inputs, same, () -> Expected.grouped(expected));
  }

  /**
   * Tries a cell against a condition that has no number of its own.
   *
   * @param expected what was expected, asked for only if it does not hold
   */
  void verdict(
      Rule rule, Figure target, List<Figure> inputs, boolean holds, Supplier<String> expected) {
    Outcome outcome = holds ? Outcome.EXACT : Outcome.FAILED;
    add(rule, outcome, target, inputs, holds ? "" : expected.get());
  }

  void add(Rule rule, Outcome outcome, Figure target, List<Figure> inputs, String expected) {
    trials.add(new Trial(rule, outcome, target, inputs, expected, target.printed()));
  }

  /**
   * Tries a table as a whole.
   *
   * @param place a cell of it, which a finding can name
   * @param expected what was expected, asked for only if it does not hold
   * @param found what there is instead, asked for only then
   */
  void table(
      Rule rule, Figure place, boolean holds, Supplier<String> expected, Supplier<String> found) {
    if (holds) {
      add(rule, Outcome.EXACT, place, List.of(), "");
    } else {
      trials.add(new Trial(rule, Outcome.FAILED, place, List.of(), expected.get(), found.get()));
    }
  }

  /** Counts a cell of the rule's kind that it cannot try. */
  void notCovered(Rule rule) {
    notCovered.merge(rule, 1, Integer::sum);
  }

  List<Trial> failed() {
    return trials.stream().filter(Trial::failed).toList();
  }

  CheckReport report(List<Figure> cells) {
    return CheckReport.of(cells, trials, notCovered);
  }
}
