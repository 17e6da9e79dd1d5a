package org.tradebrief.tariff;

import org.tradebrief.table.Flow;

/**
 * Goods from one country into another: what a duty falls on.
 *
 * @param origin area id of the country the goods come from
 * @param destination area id of the country that raises the duty
 */
public record TariffRoute(String origin, String destination) {

  /** The country whose ministry publishes the tables; it is no partner in its own tables. */
  public static final String REPORTER = "JAPAN";

  /** True if the measure falls on these goods, by name or because it falls on all. */
  public boolean covers(TariffMeasure measure) {
    return meets(measure.origin(), origin) && meets(measure.destination(), destination);
  }

  /** True if a measure names both ends, so that the route is one. */
  boolean isNamed() {
    return !origin.equals(TariffMeasure.ALL_GOODS) && !destination.equals(TariffMeasure.ALL_GOODS);
  }

  /** True if the reporting country's tables hold the trade on this route. */
  public boolean isReported() {
    return origin.equals(REPORTER) != destination.equals(REPORTER);
  }

  /** The flow of the reporting country's tables that holds the goods. */
  public Flow flow() {
    return destination.equals(REPORTER) ? Flow.IMPORTS : Flow.EXPORTS;
  }

  /** The partner whose page holds the goods. */
  public String partner() {
    return destination.equals(REPORTER) ? origin : destination;
  }

  static boolean meets(String named, String id) {
    return named.equals(TariffMeasure.ALL_GOODS) || named.equals(id);
  }
}
