package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How newsworthy a claim is. The weight is the sum of three parts, all from the thresholds: the
 * kind of news (records, reversals and ends of streaks weigh most), the subject (the world before
 * the main partners before others), and the size in points of growth, up to a limit.
 */
final class Newsworthiness {

  private Newsworthiness() {}

  static int weigh(
      Thresholds thresholds, String kind, String form, Subject subject, BigDecimal size) {
    int news =
        thresholds
            .wholeIfGiven("weight." + kind + "." + form)
            .or(() -> thresholds.wholeIfGiven("weight." + kind))
            .orElseThrow(() -> new IllegalStateException("no weight of kind " + kind));
    int reach =
        thresholds.wholeIfGiven("weight.reach." + subject.area()).orElse(0)
            + thresholds.wholeIfGiven("weight.flow." + subject.flow().id()).orElse(0);
    BigDecimal points =
        size.multiply(thresholds.number("weight.size.per-point"))
            .min(thresholds.number("weight.size.limit"));
    return news + reach + points.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  /** {@code change} before {@code pace} where weights are equal: by id. */
  static int compare(Claim left, Claim right) {
    int byWeight = Integer.compare(right.weight(), left.weight());
    return byWeight != 0 ? byWeight : left.id().compareTo(right.id());
  }
}
