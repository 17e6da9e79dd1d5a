package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Figure;

/** Wholes and their parts, this year and the year before. */
final class Sums {

  private static final Interval NOTHING = Interval.exactly(BigDecimal.ZERO);

  private Sums() {}

  /**
   * The sum of a level over rows; empty if one has no number. A line without a cell adds nothing.
   */
  static Optional<Interval> levels(View view, List<Row> parts, Row.Kind kind) {
    Interval sum = NOTHING;
    for (Row part : parts) {
      Optional<Figure> cell = part.find(kind.level());
      if (cell.isEmpty()) {
        continue;
      }
      Optional<Interval> value = view.find(cell.get());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(value.get());
    }
    return Optional.of(sum);
  }

  /** The sum of a year before, from levels and growths; empty if one is unknown. */
  static Optional<Interval> before(View view, List<Row> parts, Row.Kind kind) {
    Interval sum = NOTHING;
    for (Row part : parts) {
      Optional<Interval> value = view.before(part, kind);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(value.get());
    }
    return Optional.of(sum);
  }

  /** The least a year before can have been: parts that are unknown or all gone count as nothing. */
  static Interval knownBefore(View view, List<Row> parts, Row.Kind kind) {
    Interval sum = NOTHING;
    for (Row part : parts) {
      sum = sum.plus(view.before(part, kind).orElse(NOTHING));
    }
    return sum;
  }

  static List<Figure> cells(List<Row> rows, Row.Kind kind) {
    List<Figure> cells = new ArrayList<>();
    rows.forEach(row -> row.find(kind.level()).ifPresent(cells::add));
    return cells;
  }

  static List<Figure> cellsWithGrowth(List<Row> rows, Row.Kind kind) {
    List<Figure> cells = new ArrayList<>();
    rows.forEach(row -> cells.addAll(row.of(kind.level(), kind.growth())));
    return cells;
  }

  /** Tries that a whole holds at least its parts. */
  static void tryHolds(Rule rule, Row whole, List<Row> parts, Row.Kind kind, Trials trials) {
    Optional<Figure> target = whole.find(kind.level());
    if (target.isEmpty() || parts.isEmpty()) {
      return;
    }
    List<Row> present = parts.stream().filter(p -> p.find(kind.level()).isPresent()).toList();
    if (present.isEmpty()) {
      return;
    }
    trials.compare(
        rule,
        target.get(),
        cells(present, kind),
        view -> levels(view, present, kind).map(sum -> Interval.atLeast(sum.low())));
  }

  /**
   * Tries that a whole held at least its parts a year before, by its growth: the smaller the
   * growth, the larger the whole was, so there is a largest growth that still leaves room.
   */
  static void tryHeldBefore(Rule rule, Row whole, List<Row> parts, Row.Kind kind, Trials trials) {
    Optional<Figure> growth = whole.find(kind.growth());
    Optional<Figure> level = whole.find(kind.level());
    if (growth.isEmpty() || level.isEmpty() || parts.isEmpty()) {
      return;
    }
    List<Row> known =
        parts.stream().filter(p -> View.AS_PRINTED.before(p, kind).isPresent()).toList();
    if (known.isEmpty()) {
      return;
    }
    List<Figure> inputs = new ArrayList<>(List.of(level.get()));
    inputs.addAll(cellsWithGrowth(known, kind));
    trials.compare(
        rule,
        growth.get(),
        inputs,
        view ->
            view.find(level.get())
                .flatMap(now -> Growth.percent(now, knownBefore(view, known, kind)))
                .map(percent -> Interval.atMost(percent.high())));
  }
}
