package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;

/**
 * The change of the value per unit of an item, from its printed changes of value and quantity. Both
 * are rounded, so the result is told as "about"; a change of the mix of goods moves it too, and the
 * sentence says so.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}. Arguments: {@code commodity}, {@code value},
 * {@code quantity} and {@code price} with their {@code …Move}.
 */
final class UnitValueRule implements Rule {

  static final String KIND = "unit-value";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.listed("unit-value.items");
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<CommodityRow> row =
        subject.flow() == Flow.BALANCE ? Optional.empty() : facts.line(subject);
    Optional<Figure> value = row.flatMap(CommodityRow::growth).filter(UnitValueRule::isPercent);
    Optional<Figure> quantity =
        row.flatMap(CommodityRow::quantityGrowth).filter(UnitValueRule::isPercent);
    if (value.isEmpty() || quantity.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> price =
        UnitValue.growth(value.get().reading().required(), quantity.get().reading().required());
    return price.map(
        change ->
            new Draft(facts, KIND, Topic.PRICES, subject)
                .form(ChangeRule.direction(Rounding.toTenth(change)))
                .with("commodity", new Argument.Name(row.get().commodity().name()))
                .move("value", value.get())
                .move("quantity", quantity.get())
                .move("price", Rounding.percent(change))
                .unrounded(change)
                .claim("value over quantity, as printed"));
  }

  private static boolean isPercent(Figure figure) {
    return figure.percent().isPresent();
  }
}
