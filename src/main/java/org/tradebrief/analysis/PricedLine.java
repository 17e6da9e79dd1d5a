package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Quantity;

/**
 * A line of a commodity page that prints value and quantity: the value of one unit, and its change
 * from the two printed changes. Both move with the mix of the goods in a line, not with prices
 * alone.
 *
 * @param value million yen as printed
 * @param unitValue yen for one piece, ton, kilogram or kilolitre, cut at ten decimals; empty where
 *     the quantity was rounded to nothing
 * @param within yen, what the rounding of value and quantity leaves open; empty as above
 * @param change percent, cut at ten decimals; empty where one of the changes is a mark
 * @param changeWithin percent, what the rounding of both changes leaves open
 */
public record PricedLine(
    Area area,
    Flow flow,
    CommodityRow row,
    Figure value,
    Figure quantity,
    Optional<BigDecimal> unitValue,
    Optional<Interval> within,
    Optional<BigDecimal> change,
    Optional<Interval> changeWithin) {

  private static final BigDecimal YEN = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  /** Every such line of every page of the release, exports before imports, in its order. */
  public static List<PricedLine> all(TradeView view) {
    List<PricedLine> lines = new ArrayList<>();
    for (Flow flow : List.of(Flow.EXPORTS, Flow.IMPORTS)) {
      for (Area area : view.commodityAreas(flow)) {
        for (CommodityRow row : view.commodities(area.id(), flow)) {
          of(area, flow, row).ifPresent(lines::add);
        }
      }
    }
    return List.copyOf(lines);
  }

  /** Empty where the line has no value or no quantity, or one of them is a mark. */
  static Optional<PricedLine> of(Area area, Flow flow, CommodityRow row) {
    Optional<Figure> value = row.value().filter(figure -> figure.amount().isPresent());
    Optional<Figure> quantity =
        row.quantity().filter(figure -> figure.reading() instanceof Quantity);
    if (value.isEmpty() || quantity.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = value.get().amount().orElseThrow();
    Quantity counted = (Quantity) quantity.get().reading();
    BigDecimal singles = BigDecimal.valueOf(counted.unit().singles());
    BigDecimal yen = amount.inMillions().multiply(YEN);
    Interval money =
        Interval.around(
                yen,
                new Amount(amount.precision(), amount.unit(), amount.precision())
                    .inMillions()
                    .multiply(YEN))
            .notNegative();
    Interval pieces =
        Interval.around(counted.value(), counted.precision()).notNegative().times(singles);
    return Optional.of(
        new PricedLine(
            area,
            flow,
            row,
            value.get(),
            quantity.get(),
            UnitValue.of(yen, counted.value().multiply(singles)),
            UnitValue.of(money, pieces),
            change(row),
            changeWithin(row)));
  }

  /** The unit and how many single ones it counts in one. */
  public Quantity counted() {
    return (Quantity) quantity.reading();
  }

  private static Optional<BigDecimal> percent(Optional<Figure> growth) {
    return growth.flatMap(Figure::percent).map(Percent::value);
  }

  private static Optional<BigDecimal> change(CommodityRow row) {
    Optional<BigDecimal> quantity = percent(row.quantityGrowth());
    return percent(row.growth())
        .flatMap(value -> quantity.flatMap(moved -> UnitValue.growth(value, moved)));
  }

  private static Optional<Interval> changeWithin(CommodityRow row) {
    Optional<Interval> quantity =
        percent(row.quantityGrowth()).map(moved -> Interval.around(moved, TENTH));
    return percent(row.growth())
        .map(moved -> Interval.around(moved, TENTH))
        .flatMap(value -> quantity.flatMap(moved -> UnitValue.growth(value, moved)));
  }
}
