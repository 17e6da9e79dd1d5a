package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;

/**
 * The bill for mineral fuels: value, change and share in imports.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}. Arguments: {@code commodity}, {@code level},
 * {@code change}, {@code share}.
 */
final class EnergyRule implements Rule {

  static final String KIND = "energy";
  static final String MINERAL_FUELS = "MINERAL_FUELS";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(new Subject(Area.WORLD_ID, Flow.IMPORTS, MINERAL_FUELS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() != Flow.IMPORTS || !subject.commodity().equals(MINERAL_FUELS)) {
      return Optional.empty();
    }
    Optional<CommodityRow> row = facts.line(subject);
    Optional<Figure> value = row.flatMap(CommodityRow::value).filter(f -> f.amount().isPresent());
    Optional<Figure> growth =
        row.flatMap(CommodityRow::growth).filter(f -> f.percent().isPresent());
    Optional<Percent> share = row.flatMap(CommodityRow::share).flatMap(Figure::percent);
    if (value.isEmpty() || growth.isEmpty() || share.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(facts, KIND, Topic.COMMODITIES, subject)
            .form(ChangeRule.direction(growth.get().reading().required()))
            .with("commodity", new Argument.Name(row.get().commodity().name()))
            .with("level", value.flatMap(Figure::amount).map(Argument.Money::new))
            .rests(value.get())
            .move("change", growth.get())
            .with("share", new Argument.Change(share.get()))
            .size(Items.contribution(row.get()))
            .unrounded(growth.get().reading().required())
            .claim("mineral fuels as printed"));
  }
}
