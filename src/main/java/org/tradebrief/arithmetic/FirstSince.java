package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * "First rise in n months": n is the distance to the last earlier period with the same sign. One
 * means the period before had it too, so nothing is a first.
 *
 * <p>Source: the Japanese count of <i>n-buri</i> and the English "first in n": in March 2025
 * imports rose after a fall in February and a rise in January, the first rise in two months.
 */
public final class FirstSince {

  private FirstSince() {}

  /** Looks back over changes or balances, newest first. */
  public static LookBack of(List<Optional<BigDecimal>> newestFirst) {
    if (newestFirst.isEmpty() || newestFirst.get(0).isEmpty()) {
      return new LookBack(LookBack.Outcome.GAP, 0);
    }
    int sign = newestFirst.get(0).get().signum();
    for (int i = 1; i < newestFirst.size(); i++) {
      Optional<BigDecimal> value = newestFirst.get(i);
      if (value.isEmpty()) {
        return new LookBack(LookBack.Outcome.GAP, i - 1);
      }
      if (value.get().signum() == sign) {
        return new LookBack(LookBack.Outcome.FOUND, i);
      }
    }
    return new LookBack(LookBack.Outcome.NEVER, newestFirst.size() - 1);
  }
}
