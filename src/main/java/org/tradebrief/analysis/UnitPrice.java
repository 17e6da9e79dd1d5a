package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Unit;

/**
 * The value of goods per piece, tonne or kilolitre, and its change on a year before: what a page
 * that prints value and quantity says of their price. A change of the mix of goods moves it too.
 *
 * @param yen for one of {@code per}, from printed figures and so as rounded as they are
 * @param change percent, from the printed changes of value and quantity
 * @param figures the four cells
 */
public record UnitPrice(Per per, BigDecimal yen, BigDecimal change, List<Figure> figures) {

  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

  public UnitPrice {
    figures = List.copyOf(figures);
  }

  /** What a price is for one of. */
  public enum Per {
    PIECE,
    TONNE,
    KILOLITRE
  }

  /** Empty where one of the cells is a mark, and for goods that are counted in gross tons. */
  public static Optional<UnitPrice> of(CommodityRow row) {
    Optional<BigDecimal> value = row.value().flatMap(Figure::amount).map(Amount::inMillions);
    Optional<Quantity> quantity =
        row.quantity()
            .map(Figure::reading)
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast);
    Optional<BigDecimal> change =
        percent(row.growth())
            .flatMap(v -> percent(row.quantityGrowth()).flatMap(q -> UnitValue.growth(v, q)));
    Optional<Per> per = quantity.flatMap(found -> per(found.unit().single()));
    if (value.isEmpty() || per.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    return UnitValue.of(value.get().multiply(MILLION), number(quantity.get()))
        .map(
            yen ->
                new UnitPrice(
                    per.get(),
                    yen,
                    change.get(),
                    Stream.of(row.value(), row.quantity(), row.growth(), row.quantityGrowth())
                        .flatMap(Optional::stream)
                        .toList()));
  }

  private static Optional<BigDecimal> percent(Optional<Figure> growth) {
    return growth.flatMap(Figure::percent).map(Percent::value);
  }

  private static Optional<Per> per(Unit single) {
    return switch (single.id()) {
      case "NO" -> Optional.of(Per.PIECE);
      case "KG", "MT" -> Optional.of(Per.TONNE);
      case "KL" -> Optional.of(Per.KILOLITRE);
      default -> Optional.empty();
    };
  }

  /** Pieces, tonnes or kilolitres. */
  private static BigDecimal number(Quantity quantity) {
    Unit unit = quantity.unit();
    BigDecimal singles = quantity.value().multiply(BigDecimal.valueOf(unit.singles()));
    return unit.single().id().equals("KG") ? singles.movePointLeft(3) : singles;
  }
}
