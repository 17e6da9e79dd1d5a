package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Fold;
import org.tradebrief.table.Mark;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Reading;

/**
 * What a printed cell is taken to stand for: its own number, or every number that is printed so.
 */
enum View {
  AS_PRINTED,
  AS_ROUNDED;

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);

  /** One unit in the last printed place; one for a mark, which stands for nothing or for all. */
  static BigDecimal precision(Reading reading) {
    return switch (reading) {
      case Amount amount -> amount.precision();
      case Quantity quantity -> quantity.precision();
      case Mark mark -> BigDecimal.ONE;
      default -> BigDecimal.ONE.movePointLeft(reading.required().scale());
    };
  }

  /**
   * The number or numbers, a fold as percent; a {@code -} is no trade, which is exactly zero;
   * nothing for other marks.
   */
  Optional<Interval> find(Figure figure) {
    if (figure.reading() == Mark.NIL) {
      return Optional.of(ZERO);
    }
    if (figure.reading() instanceof Fold) {
      return growth(figure);
    }
    return figure.reading().number().map(value -> around(value, precision(figure.reading())));
  }

  /** The number or numbers of a cell that is known not to be a growth mark. */
  Interval of(Figure figure) {
    return find(figure)
        .orElseThrow(() -> new IllegalStateException("no number in " + figure.place().text()));
  }

  /**
   * A growth in percent. An {@code n}-fold is the value as a multiple or the change as one: the
   * ministry does not say which, so both are possible.
   */
  Optional<Interval> growth(Figure growth) {
    return switch (growth.reading()) {
      case Percent percent -> Optional.of(around(percent.value(), precision(percent)));
      case Fold fold -> {
        BigDecimal times = fold.times().subtract(BigDecimal.ONE);
        BigDecimal low = this == AS_PRINTED ? times : times.subtract(HALF);
        BigDecimal high = this == AS_PRINTED ? times : fold.times().add(HALF);
        yield Optional.of(new Interval(low, high).times(HUNDRED));
      }
      default -> Optional.empty();
    };
  }

  /**
   * The figure of a year before, from the current one and its growth: zero for a new line and for
   * one that has neither value nor growth, unknown for one that is all gone.
   */
  Optional<Interval> before(Row row, Row.Kind kind) {
    Optional<Figure> value = row.find(kind.level());
    Optional<Figure> growth = row.find(kind.growth());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (growth.isEmpty()) {
      return value.get().reading() == Mark.NIL ? Optional.of(ZERO) : Optional.empty();
    }
    if (growth.get().reading() == Mark.NEW) {
      return Optional.of(ZERO);
    }
    return growth(growth.get()).flatMap(g -> find(value.get()).flatMap(v -> Growth.previous(v, g)));
  }

  private Interval around(BigDecimal value, BigDecimal precision) {
    if (this == AS_PRINTED) {
      return Interval.exactly(value);
    }
    return Interval.around(value, precision);
  }
}
