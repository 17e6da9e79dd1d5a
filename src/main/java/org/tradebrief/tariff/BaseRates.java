package org.tradebrief.tariff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The base duties of the file, by route and item. */
public record BaseRates(List<BaseRate> rates) {

  public static final BaseRates NONE = new BaseRates(List.of());

  public BaseRates {
    rates = List.copyOf(rates);
  }

  /**
   * The base duty of goods, from the most to the least particular row.
   *
   * @param items the item of the goods and what it is part of, nearest first
   */
  public Optional<BaseRate> find(TariffRoute route, List<String> items) {
    for (String item : items) {
      Optional<BaseRate> found = of(route, item);
      if (found.isPresent()) {
        return found;
      }
    }
    return of(route, TariffMeasure.ALL_GOODS);
  }

  /** The rows that hold for a route. */
  public List<BaseRate> of(TariffRoute route) {
    return rates.stream()
        .filter(rate -> TariffRoute.meets(rate.origin(), route.origin()))
        .filter(rate -> TariffRoute.meets(rate.destination(), route.destination()))
        .toList();
  }

  /** The row of exactly this item; one for the origin by name before one for all. */
  Optional<BaseRate> of(TariffRoute route, String item) {
    return of(route).stream()
        .filter(rate -> rate.item().equals(item))
        .min(Comparator.comparing(rate -> rate.origin().equals(TariffMeasure.ALL_GOODS)));
  }
}
