package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * A whole fiscal or calendar year of the world as the sum of the history's months, marked as such.
 * An answer alone: a pack tells the fiscal year as it was published, and a pack of the history has
 * {@link SpanRule}.
 *
 * <p>Forms as of {@link FiscalChangeRule} and {@link FiscalBalanceRule}. Arguments: {@code level},
 * {@code change}, {@code fiscal}, and those of {@link LaterState}.
 */
final class YearSumRule implements Rule {

  static final String KIND = "year-sum";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.period() instanceof Month) {
      return Optional.empty();
    }
    YearSeries years = new YearSeries(facts);
    Optional<Observation> level = years.summed(subject.area(), subject.flow(), subject.period());
    Optional<Observation> before =
        years.summed(subject.area(), subject.flow(), subject.period().yearBefore());
    Optional<Observation> change =
        Changes.between(level, before, subject.flow() == Flow.BALANCE, subject.period().last());
    return level
        .filter(l -> l.direction() != 0)
        .map(
            l -> {
              Draft draft =
                  new Draft(facts, KIND, Topic.FISCAL_YEAR, subject)
                      .form(form(subject, l, before, change))
                      .show("level", l)
                      .unrounded(l.unrounded());
              change.ifPresent(c -> draft.show("change", c).unrounded(c.unrounded()));
              LaterState.add(facts, draft, List.of(l));
              return draft.claim("sum of the months of the history");
            });
  }

  private static String form(
      Subject subject,
      Observation level,
      Optional<Observation> before,
      Optional<Observation> change) {
    if (subject.flow() != Flow.BALANCE) {
      return change.map(c -> ChangeRule.direction(c.reading().required())).orElse("level");
    }
    String side = level.direction() > 0 ? "surplus" : "deficit";
    if (change.isPresent()) {
      return side
          + List.of("-narrower", "-unchanged", "-wider")
              .get(change.get().reading().required().signum() + 1);
    }
    return before.filter(b -> b.direction() == -level.direction()).isPresent()
        ? side + "-swing"
        : side;
  }
}
