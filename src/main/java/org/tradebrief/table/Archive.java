package org.tradebrief.table;

import java.util.List;

/**
 * Everything that was read, side by side.
 *
 * @param releases those about a month, ordered by vintage, oldest first
 * @param history figures of time series and of fiscal years
 * @param nineDigits trade by statistical code
 * @param periods releases about a half or a year as a whole, ordered alike
 */
public record Archive(
    List<Release> releases, FigureSet history, NineDigits nineDigits, List<Release> periods) {

  public Archive {
    releases = ordered(releases);
    periods = ordered(periods);
  }

  /** Releases of every kind, parted by what they are about. */
  public Archive(List<Release> all, FigureSet history, NineDigits nineDigits) {
    this(
        all.stream().filter(release -> release.vintage().period() instanceof Month).toList(),
        history,
        nineDigits,
        all.stream().filter(release -> !(release.vintage().period() instanceof Month)).toList());
  }

  /** Without trade by statistical code. */
  public Archive(List<Release> all, FigureSet history) {
    this(all, history, NineDigits.NONE);
  }

  /** The same history beside other releases of months. */
  public Archive with(List<Release> others) {
    return new Archive(others, history, nineDigits, periods);
  }

  private static List<Release> ordered(List<Release> releases) {
    return releases.stream().sorted((a, b) -> a.vintage().compareTo(b.vintage())).toList();
  }
}
