package org.tradebrief.season;

import java.math.BigDecimal;
import java.util.List;

/**
 * Something that may move the months of a series beside its season: columns that are kept or left
 * out together.
 *
 * @param id such as {@code lunar-new-year}
 */
public record Regressor(String id, List<Column> columns) {

  /**
   * @param values one a month, from the first month of the series to a year after its last, since
   *     the method forecasts a year
   */
  public record Column(String id, List<BigDecimal> values) {

    public Column {
      values = List.copyOf(values);
    }
  }

  /** How many months beyond the last of the series a column must reach. */
  public static final int BEYOND = 12;

  public Regressor {
    columns = List.copyOf(columns);
  }
}
