package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.BalanceGrowth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Mark;

/** Exports, imports and balance of one area, on page 1 and on page 2. */
final class BalanceRules {

  /**
   * To the last digit: the ministry subtracts what it prints. Every row of 23 releases keeps it,
   * though rounding the unrounded balance would sometimes give one more or less.
   */
  static final Rule BALANCE = Rule.pins("balance", "exports less imports is the balance");

  static final Rule BALANCE_GROWTH =
      Rule.pins(
          "balance-growth",
          "the balance grows by its magnitude, and by '-' where its sign changed");

  private final Trials trials;

  BalanceRules(Trials trials) {
    this.trials = trials;
  }

  /** Tries one balance. */
  void tryBalance(Optional<Row> exports, Optional<Row> imports, Row balance) {
    Optional<Figure> ex = exports.flatMap(Row::value);
    Optional<Figure> im = imports.flatMap(Row::value);
    Optional<Figure> found = balance.value();
    if (ex.isEmpty() || im.isEmpty() || found.isEmpty() || hasMark(ex.get(), im.get())) {
      trials.notCovered(BALANCE);
      return;
    }
    BigDecimal expected = View.AS_PRINTED.of(ex.get()).minus(View.AS_PRINTED.of(im.get())).low();
    trials.compareExactly(BALANCE, found.get(), List.of(ex.get(), im.get()), expected);
  }

  /**
   * A balance before rounding lies within a whole unit of the printed one, for both its parts were
   * rounded: the balance of the first 20 days of March 2025 grew by a printed 447.7, though 82,183
   * over 15,003 gives 447.8.
   */
  static Optional<Interval> unrounded(View view, Figure balance) {
    return view.find(balance).map(v -> v.plus(v).minus(View.AS_PRINTED.of(balance)));
  }

  private static boolean hasMark(Figure a, Figure b) {
    return View.AS_PRINTED.find(a).isEmpty() || View.AS_PRINTED.find(b).isEmpty();
  }

  /**
   * Tries the growth of one balance.
   *
   * @param before the balance of a year before under a view, from a comparator or from growths
   * @param inputs the cells that {@code before} is made of
   */
  void tryGrowth(Row balance, List<Figure> inputs, Trials.Formula before) {
    if (balance.value().isEmpty() || balance.growth().isEmpty()) {
      trials.notCovered(BALANCE_GROWTH);
      return;
    }
    Figure value = balance.value().get();
    Figure growth = balance.growth().get();
    List<Figure> all = new ArrayList<>(inputs);
    all.add(value);
    if (growth.reading() == Mark.NIL) {
      tryMark(growth, all, value, before);
    } else if (growth.reading() instanceof Mark || before.apply(View.AS_PRINTED).isEmpty()) {
      trials.notCovered(BALANCE_GROWTH);
    } else {
      tryNumber(growth, all, value, before);
    }
  }

  private void tryNumber(Figure growth, List<Figure> all, Figure value, Trials.Formula before) {
    Interval found = View.AS_ROUNDED.growth(growth).orElseThrow();
    for (View view : View.values()) {
      Optional<Interval> expected =
          before
              .apply(view)
              .flatMap(
                  base -> unrounded(view, value).flatMap(now -> BalanceGrowth.percent(now, base)));
      if (expected.isPresent() && expected.get().meets(found)) {
        Outcome outcome = view == View.AS_PRINTED ? Outcome.EXACT : Outcome.WITHIN;
        trials.add(BALANCE_GROWTH, outcome, growth, all, "");
        return;
      }
      if (view == View.AS_ROUNDED) {
        String text = expected.map(e -> Expected.text(e, growth)).orElse("-");
        trials.add(BALANCE_GROWTH, Outcome.FAILED, growth, all, text);
      }
    }
  }

  private void tryMark(Figure growth, List<Figure> all, Figure value, Trials.Formula before) {
    for (View view : View.values()) {
      Optional<Interval> base = before.apply(view);
      if (base.isEmpty()) {
        trials.notCovered(BALANCE_GROWTH);
        return;
      }
      if (BalanceGrowth.mayChangeSign(unrounded(view, value).orElseThrow(), base.get())) {
        Outcome outcome = view == View.AS_PRINTED ? Outcome.EXACT : Outcome.WITHIN;
        trials.add(BALANCE_GROWTH, outcome, growth, all, "");
        return;
      }
    }
    trials.add(
        BALANCE_GROWTH, Outcome.FAILED, growth, all, "a number, for the sign did not change");
  }

  /** The flows that a balance is made of. */
  static List<Flow> parts() {
    return List.of(Flow.EXPORTS, Flow.IMPORTS);
  }
}
