package org.tradebrief.trend;

import org.tradebrief.table.Month;

/**
 * One measure over a monthly series. An implementation looks at no month after the one asked for,
 * keeps every decimal, and withholds rather than leaving a month out.
 */
public interface TrendMeasure {

  /** The word of tables, labels and docs/trends.md. */
  String id();

  Scale scale();

  Measured at(TrendLine line, Month month);

  /** What the numbers count, and with how many decimals they are shown. */
  enum Scale {
    MILLION_YEN("million-yen", 0),
    PERCENT("percent", 1),
    /** Percentage points of the growth of the world's flow. */
    POINTS("points", 1),
    /** A month of its own is 100. */
    INDEX("index", 1),
    MONTHS("months", 0),
    PLACE("place", 0),
    DAYS("days", 0);

    private final String id;
    private final int decimals;

    Scale(String id, int decimals) {
      this.id = id;
      this.decimals = decimals;
    }

    public String id() {
      return id;
    }

    public int decimals() {
      return decimals;
    }
  }
}
