package org.tradebrief.statement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a kind may need beside subject, form and value. The constant's name in lower case with
 * dashes is the column of a claims file.
 */
public enum Detail {
  /** A period that the present one is held against: {@code 2025-02}, {@code FY2019}. */
  SINCE,
  /** {@code all} months, or the {@code same-month} of each year. */
  AMONG,
  /** What a swing or a revision is counted from: {@code year-ago} or {@code previous}. */
  BASE,
  /** The earlier figure that the words give, as digits in the unit of the value. */
  EARLIER,
  /** Other areas, ids parted by blanks. */
  AREAS,
  /** Goods, ids parted by blanks. */
  ITEMS,
  /** The survey's name, or a part of it that no other survey has. */
  SURVEY,
  /**
   * Which measure is meant where the kind has several: {@code value}, {@code volume}, {@code
   * price}, {@code growth}.
   */
  MEASURE,
  /** Yen per dollar that the words give or imply. */
  RATE,
  /** {@code market} or {@code customs-average}. */
  RATE_KIND,
  /** A day, {@code 2025-04-17}: of a rate, or on which a duty is said to apply. */
  DAY,
  /** A size word: {@code slightly} and {@code sharply} of a pace, {@code strongly} of a change. */
  SIZE,
  /** The stage of the figure meant: {@code provisional}, {@code time-series}. */
  STAGE,
  /** Who must pay a duty: an area id; Japan where empty. */
  ORIGIN,
  /** {@code current} where the words say that it is so now. */
  TIME,
  /** {@code claimed} where the words give a duty as the reason of what they say. */
  CAUSE,
  /**
   * Why the words could not be read as a statement of another kind, of the kind {@code unmatched}
   * alone: {@code subject}, {@code unit}, {@code measure}, {@code period} or {@code kind}.
   */
  WHY;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Detail> of(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(Detail::id).toList();
  }
}
