package org.tradebrief.table;

import java.util.List;

/**
 * Everything that was read, side by side.
 *
 * @param releases ordered by vintage, oldest first
 * @param history figures of time series and of fiscal years
 */
public record Archive(List<Release> releases, FigureSet history) {

  public Archive {
    releases = releases.stream().sorted((a, b) -> a.vintage().compareTo(b.vintage())).toList();
  }
}
