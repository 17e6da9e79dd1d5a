package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Groups of horizontal bars to both sides of one zero line: the same few parts for each name.
 *
 * @param keys the parts, in the order of every group's bars
 */
public record GroupedBarChart(String id, List<Key> keys, List<Group> groups, String unit)
    implements Chart {

  public GroupedBarChart {
    keys = List.copyOf(keys);
    groups = List.copyOf(groups);
  }

  /** A part and how it is drawn. */
  public record Key(String name, Ink ink) {}

  /**
   * The bars of one name.
   *
   * @param note a figure told below the name and not drawn; may be empty
   */
  public record Group(String label, String note, List<Bar> bars) {

    public Group {
      bars = List.copyOf(bars);
    }
  }

  /** A value and its text; both empty where there is no figure. */
  public record Bar(Optional<BigDecimal> value, String valueLabel) {}
}
