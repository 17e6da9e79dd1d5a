package org.tradebrief.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Month;

/** What came of an adjustment. */
public sealed interface Adjustment {

  /**
   * A series without its season and without what the calendar did to it.
   *
   * @param first the first month of both lists
   * @param adjusted in the unit of the series, whole units
   * @param trend the same without the irregular part
   * @param effects by regressor that was kept: what it had added to each month
   */
  record Adjusted(
      Month first,
      List<BigDecimal> adjusted,
      List<BigDecimal> trend,
      Map<String, List<BigDecimal>> effects,
      Quality quality)
      implements Adjustment {

    public Adjusted {
      adjusted = List.copyOf(adjusted);
      trend = List.copyOf(trend);
      effects = Map.copyOf(effects);
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

    /** What a regressor had added to a month; nothing where it was left out. */
    public Optional<BigDecimal> effect(String regressor, Month month) {
      return Optional.ofNullable(effects.get(regressor)).flatMap(amounts -> at(amounts, month));
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
