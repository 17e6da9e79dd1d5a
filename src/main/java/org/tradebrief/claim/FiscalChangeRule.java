package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;

/**
 * Exports or imports of the fiscal year that ends with the pack's month, as first published; as an
 * answer of any period that was published as a whole.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}, {@code level} where no change was published.
 * Arguments: {@code level}, {@code change}.
 */
final class FiscalChangeRule implements Rule {

  static final String KIND = "fiscal-change";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).flatMap(flow -> FiscalYears.subjects(facts, flow));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.period() instanceof Month || subject.flow() == Flow.BALANCE) {
      return Optional.empty();
    }
    Optional<Figure> level = FiscalYears.figure(facts, subject, Measure.VALUE);
    Optional<Figure> change =
        FiscalYears.figure(facts, subject, Measure.GROWTH)
            .filter(figure -> figure.percent().isPresent());
    if (level.flatMap(Figure::amount).isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.FISCAL_YEAR, subject)
            .form(change.map(c -> ChangeRule.direction(c.reading().required())).orElse("level"))
            .with("level", level.flatMap(Figure::amount).map(Argument.Money::new))
            .rests(level.get());
    change.ifPresent(c -> draft.move("change", c).unrounded(c.reading().required()));
    return Optional.of(draft.claim("fiscal year as published"));
  }
}
