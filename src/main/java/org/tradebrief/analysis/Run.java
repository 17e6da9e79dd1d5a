package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tradebrief.arithmetic.FirstSince;
import org.tradebrief.arithmetic.LookBack;
import org.tradebrief.arithmetic.Streak;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * How a month, or another span, stands in a run of its like with the same sign: the n-th in a row,
 * or the first in n.
 *
 * @param sign 1 for rises or surpluses, -1 for falls or deficits, 0 where the month itself has none
 * @param length months in a row for a streak; months since the last of its kind for a first
 * @param exact false where the months at hand end before the streak does: it may be longer
 * @param months the months looked at, newest first: the streak and what ended it, or all back to
 *     the last of its kind
 */
public record Run(int sign, Shape shape, int length, boolean exact, List<Observation> months) {

  /** What can be said of the month. */
  public enum Shape {
    /** At least two in a row. */
    STREAK,
    /** The first of its kind after at least one of another sign. */
    FIRST,
    /** Nothing: the month is flat, or what came before is not at hand. */
    NONE
  }

  public Run {
    months = List.copyOf(months);
  }

  /** The run of year-on-year rises or falls, by the sign before rounding as far as it is known. */
  public static Run ofGrowth(MonthlySeries series, String areaId, Flow flow, Month month) {
    return of(month, m -> series.growth(areaId, flow, m.last()));
  }

  /** The run of surpluses or deficits. */
  public static Run ofBalance(MonthlySeries series, String areaId, Month month) {
    return of(month, m -> series.level(areaId, Flow.BALANCE, m.last()));
  }

  /** The run of spans of one make, counting all of them: changes, or balances. */
  public static Run ofPeriods(Period newest, Function<Period, Optional<Observation>> series) {
    return of(newest, series);
  }

  /** The first month of a streak as far as it is known. */
  public Month since() {
    return months.get(shape == Shape.STREAK ? length - 1 : 0).month();
  }

  /** The month that a streak began after; it is at hand only where the length is exact. */
  public Optional<Observation> turn() {
    return shape == Shape.STREAK && exact ? Optional.of(months.get(length)) : Optional.empty();
  }

  /** True if a month of it comes from a history file, a vintage later than the releases. */
  public boolean usesHistory() {
    return months.stream().anyMatch(m -> m.basis() != Observation.Basis.PRINTED);
  }

  private static Run of(Period newest, Function<Period, Optional<Observation>> series) {
    List<Observation> observed = observed(newest, series);
    List<Optional<BigDecimal>> signs = new ArrayList<>();
    observed.forEach(o -> signs.add(Optional.of(BigDecimal.valueOf(o.direction()))));
    signs.add(Optional.empty());
    Streak streak = Streak.of(signs);
    if (streak.length() >= 2) {
      int used = streak.isExact() ? streak.length() + 1 : streak.length();
      return new Run(
          streak.sign(),
          Shape.STREAK,
          streak.length(),
          streak.isExact(),
          observed.subList(0, used));
    }
    LookBack before = FirstSince.of(signs);
    if (streak.length() == 1 && before.outcome() == LookBack.Outcome.FOUND) {
      int back = before.periods();
      return new Run(streak.sign(), Shape.FIRST, back, true, observed.subList(0, back + 1));
    }
    return new Run(streak.sign(), Shape.NONE, 0, true, List.of());
  }

  /** Newest first, up to the first gap or to where both questions are answered. */
  private static List<Observation> observed(
      Period newest, Function<Period, Optional<Observation>> series) {
    List<Observation> observed = new ArrayList<>();
    boolean turned = false;
    Period period = newest;
    Optional<Observation> next = series.apply(period);
    while (next.isPresent()) {
      observed.add(next.get());
      boolean same = next.get().direction() == observed.get(0).direction();
      if (turned && same) {
        return observed;
      }
      turned = turned || !same;
      period = period.previous();
      next = series.apply(period);
    }
    return observed;
  }
}
