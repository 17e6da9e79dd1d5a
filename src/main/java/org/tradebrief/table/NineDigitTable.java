package org.tradebrief.table;

import java.util.List;

/**
 * One nine-digit table: a flow and a year.
 *
 * @param stages of the published months, January first: as the title of the table says, or {@link
 *     Stage#TIME_SERIES} where it is not at hand
 */
public record NineDigitTable(String file, Flow flow, int year, List<Stage> stages) {

  /** The months as the table's columns name them. */
  public static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  public NineDigitTable {
    stages = List.copyOf(stages);
  }

  /**
   * The vintage of a published month. A table carries no day; where not even the stage is known,
   * all its months are one state of one series, that of its last month.
   */
  public Vintage vintage(Month month) {
    Stage stage = stages.get(month.month() - 1);
    return new Vintage(
        stage == Stage.TIME_SERIES ? new Month(year, stages.size()) : month,
        stage,
        Published.unknown());
  }
}
