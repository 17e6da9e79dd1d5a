package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;

/**
 * One cell that two vintages print differently. At least one side is there.
 *
 * @param before the cell of the older vintage; empty where it had none
 * @param after the cell of the newer vintage; empty where it has none
 */
public record Revision(Optional<Figure> before, Optional<Figure> after) {

  public Revision {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a revision has at least one side");
    }
  }

  /** What happened to the cell. */
  public enum Direction {
    UP,
    DOWN,
    /** A number became a mark, a mark a number or another mark, or the unit changed. */
    OTHER,
    ADDED,
    REMOVED
  }

  /** Any side, for what the cell is about. */
  public Figure about() {
    return after.or(() -> before).orElseThrow();
  }

  /** New less old, in the unit of the cell; empty unless both sides are numbers of one unit. */
  public Optional<BigDecimal> difference() {
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    if (before.get().reading().getClass() != after.get().reading().getClass()) {
      return Optional.empty();
    }
    Optional<BigDecimal> old = Revisions.comparable(before.get());
    Optional<BigDecimal> now = Revisions.comparable(after.get());
    return old.isPresent() && now.isPresent()
        ? Optional.of(now.get().subtract(old.get()))
        : Optional.empty();
  }

  /** True for a level that moved by less than the threshold, in million yen where it is money. */
  public boolean isBelow(BigDecimal threshold) {
    return about().measure() == Measure.VALUE
        && difference().map(moved -> moved.abs().compareTo(threshold) < 0).orElse(false);
  }

  public Direction direction() {
    if (before.isEmpty()) {
      return Direction.ADDED;
    }
    if (after.isEmpty()) {
      return Direction.REMOVED;
    }
    int sign = difference().map(BigDecimal::signum).orElse(0);
    return sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.OTHER;
  }
}
