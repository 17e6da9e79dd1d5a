package org.tradebrief.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Month;

/** What came of an adjustment. */
public sealed interface Adjustment {

  /**
   * A series without its seasonal and trading-day part.
   *
   * @param first the first month of both lists
   * @param adjusted in the unit of the series, whole units
   * @param trend the same without the irregular part
   */
  record Adjusted(Month first, List<BigDecimal> adjusted, List<BigDecimal> trend, Quality quality)
      implements Adjustment {

    public Adjusted {
      adjusted = List.copyOf(adjusted);
      trend = List.copyOf(trend);
    }

    public Month last() {
      return first.plus(adjusted.size() - 1);
    }

    public Optional<BigDecimal> adjusted(Month month) {
      return at(adjusted, month);
    }

    public Optional<BigDecimal> trend(Month month) {
      return at(trend, month);
    }

    private Optional<BigDecimal> at(List<BigDecimal> values, Month month) {
      return month.isBefore(first) || last().isBefore(month)
          ? Optional.empty()
          : Optional.of(
              values.get((month.year() - first.year()) * 12 + month.month() - first.month()));
    }
  }

  /** Nothing that may be shown. */
  record Refused(Refusal refusal, Optional<Quality> quality) implements Adjustment {}
}
