package org.tradebrief.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tradebrief.claim.Thresholds;

/**
 * Holds a stated number against the tables' at the precision that was stated. Signs are the
 * caller's matter: both numbers are sizes, or both carry theirs.
 */
final class Comparison {

  enum Match {
    /** The same number, or the tables' rounded to the stated place. */
    SAME(true),
    /** Money cut, not rounded, to the stated place, with digits enough to be no slip. */
    CUT(true),
    /** Within what "about", "nearly", "more than" or "less than" leave open. */
    NEAR(true),
    /** Off by less than one in the last stated place: rounded wrongly. */
    SLIP(false),
    /** On the right side of "more than" or "less than", and too far from it. */
    LOOSE(false),
    OTHER(false),
    /** More digits than the tables have; those that they have agree. */
    FINER(false);

    private final boolean agrees;

    Match(boolean agrees) {
      this.agrees = agrees;
    }

    boolean agrees() {
      return agrees;
    }
  }

  private final Thresholds thresholds;

  Comparison(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * @param precision one unit in the last place that the tables have; zero for a computed number
   */
  Match of(Stated stated, BigDecimal number, BigDecimal precision) {
    BigDecimal said = stated.number();
    return switch (stated.approximation()) {
      case EXACT -> exact(stated, number, precision);
      case ABOUT ->
          within(said, number, limit(stated, "about")) ? Match.NEAR : about(stated, number);
      case NEARLY -> {
        boolean near =
            number.compareTo(said) < 0
                && number.compareTo(said.subtract(limit(stated, "nearly"))) >= 0;
        yield near ? Match.NEAR : Match.OTHER;
      }
      case MORE_THAN -> beyond(number.subtract(said), limit(stated, "beyond"));
      case LESS_THAN -> beyond(said.subtract(number), limit(stated, "beyond"));
    };
  }

  private Match exact(Stated stated, BigDecimal number, BigDecimal precision) {
    BigDecimal said = stated.number();
    if (precision.compareTo(stated.precision()) > 0) {
      boolean open = within(said, number, precision.divide(BigDecimal.TWO));
      return said.compareTo(number) == 0 ? Match.SAME : open ? Match.FINER : Match.OTHER;
    }
    if (said.compareTo(round(number, stated, RoundingMode.HALF_UP)) == 0) {
      return Match.SAME;
    }
    if (said.compareTo(round(number, stated, RoundingMode.DOWN)) == 0 && mayBeCut(stated)) {
      return Match.CUT;
    }
    return said.subtract(number).abs().compareTo(stated.precision()) < 0 ? Match.SLIP : Match.OTHER;
  }

  /** "About four" is true of whatever rounds to four. */
  private static Match about(Stated stated, BigDecimal number) {
    return stated.number().compareTo(round(number, stated, RoundingMode.HALF_UP)) == 0
        ? Match.NEAR
        : Match.OTHER;
  }

  private static Match beyond(BigDecimal distance, BigDecimal limit) {
    if (distance.signum() <= 0) {
      return Match.OTHER;
    }
    return distance.compareTo(limit) <= 0 ? Match.NEAR : Match.LOOSE;
  }

  private BigDecimal limit(Stated stated, String word) {
    return switch (stated.unit()) {
      case PERCENT, POINTS -> thresholds.number("approximate.points." + word);
      case COUNT -> BigDecimal.ZERO;
      default -> thresholds.number("approximate.part." + word).multiply(stated.number().abs());
    };
  }

  private boolean mayBeCut(Stated stated) {
    int digits =
        stated.number().divide(stated.precision()).toBigInteger().abs().toString().length();
    return stated.unit() == StatedUnit.YEN
        && digits >= thresholds.number("approximate.cut.digits").intValueExact();
  }

  private static boolean within(BigDecimal said, BigDecimal number, BigDecimal limit) {
    return said.subtract(number).abs().compareTo(limit) <= 0;
  }

  private static BigDecimal round(BigDecimal number, Stated stated, RoundingMode mode) {
    return number.divide(stated.precision(), 0, mode).multiply(stated.precision());
  }
}
