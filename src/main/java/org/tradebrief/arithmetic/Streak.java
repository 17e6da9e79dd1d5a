package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many periods in a row, counted back from the newest, have the sign of the newest.
 *
 * <p>Source: the ministry's overview page counts "n-th consecutive rise" on values as currently
 * published; March 2025 exports are the sixth rise in a row (September 2024 was -1.8).
 *
 * @param sign 1 for rises or surpluses, -1 for falls or deficits, 0 where there is nothing to count
 * @param length periods counted, the newest included; zero where the newest is missing or zero
 */
public record Streak(int sign, int length, Stop stop) {

  /** Why the count ended. */
  public enum Stop {
    /** The period before has another sign, so the length is exact. */
    TURN,
    /** The period before has no value or no base to compare with: the length is what is known. */
    GAP,
    /** The data begin here: the real streak may be longer. */
    END_OF_DATA
  }

  /** True if the period before the streak is known to have another sign. */
  public boolean isExact() {
    return stop == Stop.TURN;
  }

  /** Counts over changes or balances, newest first; an absent one stops the count. */
  public static Streak of(List<Optional<BigDecimal>> newestFirst) {
    if (newestFirst.isEmpty()) {
      return new Streak(0, 0, Stop.END_OF_DATA);
    }
    if (newestFirst.get(0).isEmpty()) {
      return new Streak(0, 0, Stop.GAP);
    }
    int sign = newestFirst.get(0).get().signum();
    if (sign == 0) {
      return new Streak(0, 0, Stop.TURN);
    }
    int length = 0;
    for (Optional<BigDecimal> value : newestFirst) {
      if (value.isEmpty()) {
        return new Streak(sign, length, Stop.GAP);
      }
      if (value.get().signum() != sign) {
        return new Streak(sign, length, Stop.TURN);
      }
      length++;
    }
    return new Streak(sign, length, Stop.END_OF_DATA);
  }

  /**
   * Counts over the changes of levels against the level a number of periods earlier (12 for
   * months), by their unrounded sign. A missing level or a base of zero stops the count; levels
   * whose base lies before the data end it.
   */
  public static Streak ofLevels(List<Optional<BigDecimal>> newestFirst, int periodsBack) {
    List<Optional<BigDecimal>> changes = new ArrayList<>();
    for (int i = 0; i + periodsBack < newestFirst.size(); i++) {
      Optional<BigDecimal> base = newestFirst.get(i + periodsBack).filter(b -> b.signum() != 0);
      changes.add(newestFirst.get(i).flatMap(level -> base.map(level::subtract)));
    }
    return of(changes);
  }
}
