package org.tradebrief.table;

import java.util.Optional;

/**
 * How far the ministry's processing of a period had come when a figure was published, in the order
 * of publication. {@link #TIME_SERIES} is a history file: it mixes stages and carries no mark of
 * its own, so it is never compared with a release without saying so.
 */
public enum Stage {
  FIRST_10_DAYS("first-10-days", '1'),
  FIRST_20_DAYS("first-20-days", '2'),
  PROVISIONAL("provisional", '4'),
  /** Exports detailed, imports nine-digit provisional. */
  EXPORTS_DETAILED("exports-detailed", '5'),
  DETAILED("detailed", '6'),
  REVISED("revised", '7'),
  FIXED("fixed", '7'),
  TIME_SERIES("time-series", '-');

  private final String id;
  private final char digit;

  Stage(String id, char digit) {
    this.id = id;
    this.digit = digit;
  }

  /** The word of the tidy layout, of {@code --stage} and of folder names. */
  public String id() {
    return id;
  }

  /** The digit in the ministry's file names; revised and fixed share one. */
  public char digit() {
    return digit;
  }

  /** True for the two releases that cover only part of the month. */
  public boolean coversPartOfMonth() {
    return this == FIRST_10_DAYS || this == FIRST_20_DAYS;
  }

  public static Optional<Stage> of(String id) {
    for (Stage stage : values()) {
      if (stage.id.equals(id)) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }
}
