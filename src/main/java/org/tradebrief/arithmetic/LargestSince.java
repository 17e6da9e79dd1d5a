package org.tradebrief.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * "Largest fall since": the last earlier period whose change had the same sign and was at least as
 * large.
 *
 * <p>Source: exports to the USA in August 2025, -13.8, reported as the largest fall since February
 * 2021 (-14.0).
 */
public final class LargestSince {

  private LargestSince() {}

  /** Looks back over changes or balances, newest first. */
  public static LookBack of(List<Optional<BigDecimal>> newestFirst) {
    if (newestFirst.isEmpty() || newestFirst.get(0).isEmpty()) {
      return new LookBack(LookBack.Outcome.GAP, 0);
    }
    BigDecimal newest = newestFirst.get(0).get();
    for (int i = 1; i < newestFirst.size(); i++) {
      Optional<BigDecimal> value = newestFirst.get(i);
      if (value.isEmpty()) {
        return new LookBack(LookBack.Outcome.GAP, i - 1);
      }
      if (value.get().signum() == newest.signum()
          && value.get().abs().compareTo(newest.abs()) >= 0) {
        return new LookBack(LookBack.Outcome.FOUND, i);
      }
    }
    return new LookBack(LookBack.Outcome.NEVER, newestFirst.size() - 1);
  }
}
