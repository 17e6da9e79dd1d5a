package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Reading;

/**
 * The cells of one line that must fit by their kind: marks beside numbers, and the signs of
 * changes.
 */
final class MarkRules {

  static final Rule MARKS =
      Rule.form(
          "marks",
          "no trade now is '-' with ZENGEN, none a year before is ZENZO, and nothing falls by more than all");
  static final Rule SIGN =
      Rule.form("contribution-sign", "a line contributes with the sign of its growth");

  /** No value and no quantity falls by more; the deficit of a year may. */
  private static final BigDecimal ALL = BigDecimal.valueOf(-100);

  private MarkRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    for (Figure figure : tables.release().figures().all()) {
      if (Row.misplaced(figure)) {
        trials.verdict(
            MARKS, figure, List.of(), false, () -> "a number, or - where a line has no trade");
      }
    }
    for (Row row : tables.areas()) {
      tryMarks(row, Row.Kind.VALUE, trials);
    }
    for (Row row : tables.commodities()) {
      tryMarks(row, Row.Kind.VALUE, trials);
      tryMarks(row, Row.Kind.QUANTITY, trials);
      tryShare(row, trials);
      trySign(row, trials);
      tryQuantityBesideValue(row, trials);
    }
  }

  /**
   * A level and its growth. A level that is printed 0 may be all gone or new when its unit hides
   * the rest; the growth {@code -} belongs to balances.
   */
  private static void tryMarks(Row row, Row.Kind kind, Trials trials) {
    Optional<Figure> level = row.find(kind.level());
    Optional<Figure> growth = row.find(kind.growth());
    if (level.isEmpty() || growth.isEmpty()) {
      return;
    }
    boolean balance = row.flow() == Flow.BALANCE;
    Reading value = level.get().reading();
    boolean nil = value == Mark.NIL;
    boolean zero = value.number().filter(number -> number.signum() == 0).isPresent();
    Reading change = growth.get().reading();
    boolean fits =
        switch (change) {
          case Mark mark ->
              switch (mark) {
                case NIL -> balance;
                case ALL_GONE -> nil || zero;
                case NEW -> !nil;
              };
          case Percent percent -> !nil && (balance || percent.value().compareTo(ALL) >= 0);
          default -> !nil;
        };
    trials.verdict(
        MARKS,
        growth.get(),
        List.of(level.get()),
        fits,
        () -> "what fits " + level.get().printed());
  }

  /** A line without trade has no share; a line with trade has one. */
  private static void tryShare(Row row, Trials trials) {
    Optional<Figure> share = row.find(Measure.SHARE);
    if (share.isEmpty() || row.value().isEmpty()) {
      return;
    }
    boolean fits = row.isNil() == (share.get().reading() == Mark.NIL);
    trials.verdict(
        MARKS,
        share.get(),
        List.of(row.value().get()),
        fits,
        () -> row.isNil() ? "-" : "a share, for there is a value");
  }

  /** A quantity without a value, or a new quantity of old goods, is a slip of a column. */
  private static void tryQuantityBesideValue(Row row, Trials trials) {
    Optional<Figure> quantity = row.find(Measure.QUANTITY);
    if (quantity.isEmpty() || row.value().isEmpty()) {
      return;
    }
    boolean fits = row.isNil() == (quantity.get().reading() == Mark.NIL);
    trials.verdict(
        MARKS,
        quantity.get(),
        List.of(row.value().get()),
        fits,
        () -> row.isNil() ? "-" : "a quantity, for there is a value");
  }

  private static void trySign(Row row, Trials trials) {
    Optional<Figure> contribution = row.find(Measure.CONTRIBUTION);
    if (contribution.isEmpty()) {
      return;
    }
    Reading growth = row.growth().map(Figure::reading).orElse(Mark.NIL);
    List<Figure> inputs = row.growth().map(List::of).orElse(row.of(Measure.VALUE));
    boolean fits;
    if (contribution.get().reading() instanceof Points points) {
      boolean down = points.direction() < 0;
      fits =
          switch (growth) {
            case Percent percent -> down == percent.direction() < 0;
            case Fold fold -> !down;
            case Mark mark ->
                switch (mark) {
                  case NIL -> false;
                  case ALL_GONE -> down;
                  case NEW -> !down;
                };
            default -> false;
          };
    } else {
      fits = growth == Mark.NIL;
    }
    trials.verdict(
        SIGN,
        contribution.get(),
        inputs,
        fits,
        () -> "the sign of " + row.growth().map(Figure::printed).orElse("no growth"));
  }
}
