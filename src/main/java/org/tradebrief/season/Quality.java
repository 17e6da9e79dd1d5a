package org.tradebrief.season;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The diagnostics of one adjustment.
 *
 * @param months how many months went in
 * @param model the ARIMA model of the season, such as {@code (0,1,1)(0,1,1)}
 * @param multiplicative true if season multiplies, false if it adds
 * @param outliers months that the model sets apart
 * @param q the weighted mean of the eleven M statistics; below 1 is acceptable
 * @param qWithoutM2 the same without M2, which an irregular trend raises
 * @param m7 how much of the season moves beside how much stays; below 1 can be told apart
 * @param qs probability that the adjusted series has no positive autocorrelation at a year
 * @param f probability that fixed monthly effects in it are nothing
 * @param friedman probability that the ranks of its months are even
 * @param regressors what each regressor was found to do, kept or left out; in the order given
 */
public record Quality(
    int months,
    String model,
    boolean multiplicative,
    int outliers,
    BigDecimal q,
    BigDecimal qWithoutM2,
    BigDecimal m7,
    BigDecimal qs,
    BigDecimal f,
    BigDecimal friedman,
    List<Tested> regressors) {

  /** One in a hundred: below it a residual season is taken as found. */
  static final BigDecimal SIGNIFICANT = new BigDecimal("0.01");

  public Quality {
    regressors = List.copyOf(regressors);
  }

  /** What forbids to show the series, the worst first; empty if it may be shown. */
  public Optional<Refusal> refusal() {
    if (qs.compareTo(SIGNIFICANT) < 0
        || f.compareTo(SIGNIFICANT) < 0
        || friedman.compareTo(SIGNIFICANT) < 0) {
      return Optional.of(Refusal.RESIDUAL_SEASON);
    }
    if (m7.compareTo(BigDecimal.ONE) >= 0) {
      return Optional.of(Refusal.NO_STEADY_SEASON);
    }
    return q.compareTo(BigDecimal.ONE) >= 0 || qWithoutM2.compareTo(BigDecimal.ONE) >= 0
        ? Optional.of(Refusal.QUALITY)
        : Optional.empty();
  }
}
