package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffView;

/**
 * The statutory rate of a day, weighted with trade: the sum of share times rate over all goods of a
 * route. A range where base duties are known as one. What is exempt by line counts as if it paid,
 * so the upper end is an upper bound as far as exemptions go; it says nothing of duty paid.
 *
 * @param now per cent, weighted with the values of the release
 * @param before per cent, weighted with the values of a year before as derived; none where a growth
 *     among them is a mark
 */
public record WeightedRate(Interval now, Optional<Interval> before) {

  private static final int SCALE = 15;

  /** Empty where the release has no page for the route. */
  public static Optional<WeightedRate> of(TradeView view, TariffView tariffs, TariffRoute route) {
    GoodsDuties duties = new GoodsDuties(tariffs, route);
    return TradedGoods.of(view, route).map(goods -> of(goods.parts(duties.itemsApart()), duties));
  }

  static WeightedRate of(List<TradedGoods.Part> parts, GoodsDuties duties) {
    Sum now = new Sum();
    Sum before = new Sum();
    boolean known = true;
    for (TradedGoods.Part part : parts) {
      Interval rate = duties.on(part.items()).percent();
      now.add(part.value(), rate);
      known &= part.before().isPresent();
      part.before().ifPresent(year -> before.add(year.value(), rate));
    }
    return new WeightedRate(now.mean().orElseThrow(), known ? before.mean() : Optional.empty());
  }

  /** A mean in the making. Lives inside one computation. */
  private static final class Sum {
    private BigDecimal weight = BigDecimal.ZERO;
    private Interval total = Interval.exactly(BigDecimal.ZERO);

    void add(BigDecimal value, Interval rate) {
      weight = weight.add(value);
      total = total.plus(rate.times(value));
    }

    Optional<Interval> mean() {
      return weight.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              new Interval(
                  total.low().divide(weight, SCALE, RoundingMode.FLOOR),
                  total.high().divide(weight, SCALE, RoundingMode.CEILING)));
    }
  }
}
