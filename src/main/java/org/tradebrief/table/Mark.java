package org.tradebrief.table;

import java.math.BigDecimal;
import java.util.Optional;

/** A cell that says something other than a number. */
public enum Mark implements Reading {
  /** {@code -}: no trade, or a change that cannot be stated (the balance changed its sign). */
  NIL("-"),
  /** {@code ZENGEN}: there was trade a year before and there is none now. */
  ALL_GONE("ZENGEN"),
  /** {@code ZENZO}: there is trade now and there was none a year before. */
  NEW("ZENZO");

  private final String printed;

  Mark(String printed) {
    this.printed = printed;
  }

  /** The ministry's own sign. */
  public String printed() {
    return printed;
  }

  /** The mark that the text stands for, if it is one. */
  public static Optional<Mark> of(String text) {
    for (Mark mark : values()) {
      if (mark.printed.equals(text)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<BigDecimal> number() {
    return Optional.empty();
  }
}
