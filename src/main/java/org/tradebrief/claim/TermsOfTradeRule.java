package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.IndexRow;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/**
 * Unit values of exports against those of imports, as a change on the year: {@code (1 + exports) /
 * (1 + imports) - 1} of the printed changes, so "about".
 *
 * <p>Forms: {@code better}, {@code worse}, {@code same}. Arguments: {@code exports}, {@code
 * imports} with their {@code …Move}, {@code change}.
 */
final class TermsOfTradeRule implements Rule {

  static final String KIND = "terms-of-trade";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.world(Flow.BALANCE, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Figure> exports = price(facts, Flow.EXPORTS);
    Optional<Figure> imports = price(facts, Flow.IMPORTS);
    if (exports.isEmpty() || imports.isEmpty() || !subject.isWorld()) {
      return Optional.empty();
    }
    Optional<BigDecimal> change =
        UnitValue.growth(exports.get().reading().required(), imports.get().reading().required());
    return change.map(
        c ->
            new Draft(facts, KIND, Topic.PRICES, subject)
                .form(List.of("worse", "same", "better").get(Rounding.toTenth(c).signum() + 1))
                .move("exports", exports.get())
                .move("imports", imports.get())
                .move("change", Rounding.percent(c))
                .unrounded(c)
                .claim("unit value of exports over that of imports"));
  }

  private static Optional<Figure> price(Facts facts, Flow flow) {
    Optional<IndexRow> row = facts.view().index(Area.WORLD_ID, flow);
    return row.flatMap(r -> r.figure(Measure.UNIT_VALUE_INDEX_GROWTH))
        .filter(figure -> figure.percent().isPresent());
  }
}
