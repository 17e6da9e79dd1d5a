package org.tradebrief.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * When a figure was made public: a day for a release; a month or nothing for a history file, which
 * the ministry replaces without a date of its own.
 */
public record Published(Optional<LocalDate> day, Optional<YearMonth> month)
    implements Comparable<Published> {

  public static Published on(LocalDate day) {
    return new Published(Optional.of(day), Optional.of(YearMonth.from(day)));
  }

  public static Published in(YearMonth month) {
    return new Published(Optional.empty(), Optional.of(month));
  }

  /** A history file whose state is not known. */
  public static Published unknown() {
    return new Published(Optional.empty(), Optional.empty());
  }

  /** True if the figure was public by the end of that day; an undated history file is not. */
  public boolean by(LocalDate date) {
    return day.map(d -> !d.isAfter(date)).orElse(false);
  }

  /** {@code 2025-04-17}, {@code 2026-09}, or empty. */
  public String id() {
    return day.map(LocalDate::toString).orElseGet(() -> month.map(YearMonth::toString).orElse(""));
  }

  /** Earlier first; an unknown date before all. */
  @Override
  public int compareTo(Published other) {
    return id().compareTo(other.id());
  }
}
