package org.tradebrief.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tradebrief.table.Label;
import org.tradebrief.table.SourcePlace;

/**
 * Rates that somebody wants to look at, whether they are in force or not.
 *
 * @param on whether it counts; one that is off takes the base duty alone, until a reader of the
 *     workbook switches it on
 * @param mode {@code ADD} or {@code ALL_IN}, for all its rates
 * @param rates per cent by press-release item; {@code *} for all goods without a rate of their own
 */
public record TariffScenario(
    String id,
    Label title,
    TariffRoute route,
    boolean on,
    TariffMeasure.Mode mode,
    Map<String, BigDecimal> rates,
    SourcePlace place) {

  public TariffScenario {
    rates = Map.copyOf(rates);
  }

  /**
   * The rate of goods.
   *
   * @param items the item of the goods and what it is part of, nearest first
   */
  public BigDecimal rate(List<String> items) {
    return items.stream()
        .filter(rates::containsKey)
        .map(rates::get)
        .findFirst()
        .orElseGet(() -> rates.getOrDefault(TariffMeasure.ALL_GOODS, BigDecimal.ZERO));
  }
}
