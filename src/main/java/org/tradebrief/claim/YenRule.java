package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Dollars;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;

/**
 * The average rate of the period and its change on the year. The change is the printed one where
 * the file has it, else computed from two rates of the same kind. It says nothing of an effect on
 * trade.
 *
 * <p>Forms: {@code weaker}, {@code stronger}, {@code unchanged}. Arguments: of {@link Rates#show},
 * and {@code change} of the yen per dollar.
 */
final class YenRule implements Rule {

  static final String KIND = "yen";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    if (facts.isPeriod()) {
      return Stream.of(Subject.world(Flow.EXPORTS, facts.period()));
    }
    return Stream.concat(
        Stream.of(Subject.world(Flow.EXPORTS, facts.month())),
        FiscalYears.completed(facts).stream().map(year -> Subject.world(Flow.EXPORTS, year)));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<ExchangeRate> rate = Rates.average(facts, subject.period());
    Optional<Percent> change = rate.flatMap(r -> change(facts, r));
    if (change.isEmpty() || facts.coversPartOfMonth() || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PRICES, subject)
            .form(form(change.get().value()))
            .with("change", new Argument.Change(change.get()))
            .unrounded(change.get().value());
    Rates.show(draft, rate.get());
    return Optional.of(draft.claim("change of the average rate"));
  }

  static String form(BigDecimal change) {
    return List.of("stronger", "unchanged", "weaker").get(change.signum() + 1);
  }

  static Optional<Percent> change(Facts facts, ExchangeRate rate) {
    if (!rate.changePrinted().isBlank()) {
      return Optional.of(Percent.of(rate.changePrinted().strip().replace("+", "")));
    }
    return Rates.yearBefore(facts, rate)
        .map(before -> Dollars.yenWeakeningPercent(rate.rate(), before.rate()))
        .map(Rounding::percent);
  }
}
