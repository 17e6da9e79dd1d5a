package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Percent;

/**
 * The value of a year before that a printed value and its printed growth imply. Derived, never
 * printed: the release names the growth alone, and both are rounded.
 *
 * @param value million yen, if the growth were exact
 * @param within million yen, what the rounding of both leaves open
 * @param figures the value and its growth
 */
public record YearBefore(BigDecimal value, Interval within, List<Figure> figures) {

  public static final YearBefore NONE =
      new YearBefore(BigDecimal.ZERO, Interval.exactly(BigDecimal.ZERO), List.of());

  private static final BigDecimal TENTH = new BigDecimal("0.1");

  public YearBefore {
    figures = List.copyOf(figures);
  }

  /** None where the growth is a mark or a fold: the line was new, or grew past its column. */
  public static Optional<YearBefore> of(Figure value, Optional<Figure> growth) {
    Optional<BigDecimal> percent = growth.flatMap(Figure::percent).map(Percent::value);
    Optional<Amount> amount = value.amount();
    if (percent.isEmpty() || amount.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal millions = amount.get().inMillions();
    BigDecimal precision = millionth(amount.get());
    Optional<Interval> within =
        Growth.previous(
            Interval.around(millions, precision).notNegative(),
            Interval.around(percent.get(), TENTH));
    Optional<BigDecimal> exact = Growth.previous(millions, percent.get());
    return within.isPresent() && exact.isPresent()
        ? Optional.of(
            new YearBefore(exact.get(), within.get(), List.of(value, growth.orElseThrow())))
        : Optional.empty();
  }

  private static BigDecimal millionth(Amount amount) {
    return new Amount(amount.precision(), amount.unit(), amount.precision()).inMillions();
  }

  /** The two together, of goods that do not overlap. */
  YearBefore plus(YearBefore other) {
    return new YearBefore(
        value.add(other.value),
        within.plus(other.within),
        java.util.stream.Stream.concat(figures.stream(), other.figures.stream()).toList());
  }

  /** What is left without a part; not below zero, since a rounded part may seem larger. */
  YearBefore minus(YearBefore part) {
    return new YearBefore(
        value.subtract(part.value).max(BigDecimal.ZERO),
        within.minus(part.within).notNegative(),
        java.util.stream.Stream.concat(figures.stream(), part.figures.stream()).toList());
  }
}
