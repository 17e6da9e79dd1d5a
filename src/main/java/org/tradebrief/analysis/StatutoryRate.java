package org.tradebrief.analysis;

import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffState;

/**
 * What goods are to pay on a day by statute.
 *
 * @param percent of the customs value, base duty included; a range where the base duty or the scope
 *     of a duty is not known to one number
 * @param surely the duties that are paid beside the base duty in any case, the highest first; they
 *     and the lowest base duty give the lower end
 * @param atMost the duties that may be paid; they and the highest base duty give the upper end
 * @param base the row of the base duty, if there is one
 */
public record StatutoryRate(
    Interval percent, List<TariffState> surely, List<TariffState> atMost, Optional<BaseRate> base) {

  public StatutoryRate {
    surely = List.copyOf(surely);
    atMost = List.copyOf(atMost);
  }
}
