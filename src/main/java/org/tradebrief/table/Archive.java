package org.tradebrief.table;

import java.util.List;

/**
 * Everything that was read, side by side.
 *
 * @param releases ordered by vintage, oldest first
 * @param history figures of time series and of fiscal years
 * @param nineDigits trade by statistical code
 */
public record Archive(List<Release> releases, FigureSet history, NineDigits nineDigits) {

  public Archive {
    releases = releases.stream().sorted((a, b) -> a.vintage().compareTo(b.vintage())).toList();
  }

  /** Without trade by statistical code. */
  public Archive(List<Release> releases, FigureSet history) {
    this(releases, history, NineDigits.NONE);
  }

  /** The same history beside other releases. */
  public Archive with(List<Release> others) {
    return new Archive(others, history, nineDigits);
  }
}
