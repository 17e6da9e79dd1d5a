package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.BalanceGrowth;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Month;

/** A change in percent between two levels of one vintage. */
final class Changes {

  private Changes() {}

  /** Empty where a level is missing, the earlier is zero, or a balance changed its sign. */
  static Optional<Observation> between(
      Optional<Observation> now, Optional<Observation> before, boolean balance, Month at) {
    if (now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal current = now.get().unrounded();
    BigDecimal earlier = before.get().unrounded();
    return (balance ? BalanceGrowth.percent(current, earlier) : Growth.percent(current, earlier))
        .map(
            value ->
                new Observation(
                    at,
                    Rounding.percent(value),
                    value,
                    value.signum(),
                    Observation.Basis.COMPUTED,
                    now.get().vintage(),
                    Stream.concat(now.get().inputs().stream(), before.get().inputs().stream())
                        .toList()));
  }
}
