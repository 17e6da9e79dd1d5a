package org.tradebrief.table;

import java.util.Optional;

/** What a figure measures. Growth is year-on-year throughout. */
public enum Measure {
  VALUE("value"),
  GROWTH("growth"),
  QUANTITY("quantity"),
  QUANTITY_GROWTH("quantity-growth"),
  SHARE("share"),
  CONTRIBUTION("contribution"),
  VALUE_INDEX("value-index"),
  QUANTITY_INDEX("quantity-index"),
  UNIT_VALUE_INDEX("unit-value-index"),
  VALUE_INDEX_GROWTH("value-index-growth"),
  QUANTITY_INDEX_GROWTH("quantity-index-growth"),
  UNIT_VALUE_INDEX_GROWTH("unit-value-index-growth");

  private final String id;

  Measure(String id) {
    this.id = id;
  }

  /** The word of the tidy layout. */
  public String id() {
    return id;
  }

  public static Optional<Measure> of(String id) {
    for (Measure measure : values()) {
      if (measure.id.equals(id)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }
}
