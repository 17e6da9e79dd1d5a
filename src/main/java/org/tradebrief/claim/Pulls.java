package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Contribution;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Interval;

/**
 * How strongly a part pulls its whole, in points of the whole's growth, from levels and printed
 * growths alone: the year-ago levels are what the printed growths imply, taken in the middle of
 * what rounding leaves open. To rank by; the ministry's own contributions are used wherever they
 * are printed.
 */
final class Pulls {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Pulls() {}

  static Optional<BigDecimal> of(
      Optional<Observation> part,
      Optional<Observation> partGrowth,
      Optional<Observation> whole,
      Optional<Observation> wholeGrowth) {
    Optional<BigDecimal> partBefore = before(part, partGrowth);
    Optional<BigDecimal> wholeBefore = before(whole, wholeGrowth);
    if (partBefore.isEmpty() || wholeBefore.isEmpty()) {
      return Optional.empty();
    }
    return Contribution.points(part.get().unrounded(), partBefore.get(), wholeBefore.get());
  }

  /** The change in million yen that a level and its printed growth imply. */
  static Optional<BigDecimal> change(Optional<Observation> level, Optional<Observation> growth) {
    return before(level, growth).map(before -> level.get().unrounded().subtract(before));
  }

  private static Optional<BigDecimal> before(
      Optional<Observation> level, Optional<Observation> growth) {
    if (level.isEmpty() || growth.isEmpty() || level.get().unrounded().signum() <= 0) {
      return Optional.empty();
    }
    Optional<Interval> before =
        Growth.previous(
            Interval.exactly(level.get().unrounded()), Interval.exactly(growth.get().unrounded()));
    return before.map(interval -> interval.low().add(interval.high()).divide(TWO));
  }
}
