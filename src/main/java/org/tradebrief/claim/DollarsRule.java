package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;

/**
 * A balance in dollars, with the rate, its kind and its date (grammar 4). The result depends on the
 * rate chosen, so each rate at hand gives a claim of its own and none is chosen silently.
 *
 * <p>Forms: {@code surplus}, {@code deficit}. Arguments: {@code level}, {@code dollars}, and of
 * {@link Rates#show}.
 */
final class DollarsRule implements Rule {

  static final String KIND = "dollars";

  private final boolean market;

  /**
   * @param market true for the market rate of the pack's day, false for the average of the period
   */
  DollarsRule(boolean market) {
    this.market = market;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.concat(
        Stream.of(Subject.world(Flow.BALANCE, facts.month())),
        FiscalYears.subjects(facts, Flow.BALANCE));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<ExchangeRate> rate =
        market ? Rates.market(facts) : Rates.average(facts, subject.period());
    Optional<Amount> balance = amount(facts, subject);
    if (rate.isEmpty()
        || facts.coversPartOfMonth()
        || balance.isEmpty()
        || balance.get().value().signum() == 0) {
      return Optional.empty();
    }
    boolean year = subject.period() instanceof FiscalYear;
    Draft draft =
        new Draft(facts, KIND, year ? Topic.FISCAL_YEAR : Topic.PRICES, subject)
            .part(rate.get().kind())
            .form(balance.get().value().signum() > 0 ? "surplus" : "deficit")
            .with("level", new Argument.Money(balance.get()))
            .with("dollars", Rates.billions(balance.get(), rate.get()))
            .flag("ofYear", year);
    figures(facts, subject).forEach(draft::rests);
    Rates.show(draft, rate.get());
    return Optional.of(draft.claim("grammar 4 dollars at a stated rate"));
  }

  private static Optional<Amount> amount(Facts facts, Subject subject) {
    return subject.period() instanceof FiscalYear
        ? FiscalYears.figure(facts, subject, Measure.VALUE).flatMap(Figure::amount)
        : facts
            .level(subject.area(), Flow.BALANCE)
            .filter(o -> o.reading() instanceof Amount)
            .map(o -> (Amount) o.reading());
  }

  private static List<Figure> figures(Facts facts, Subject subject) {
    List<Figure> figures = new ArrayList<>();
    if (subject.period() instanceof FiscalYear) {
      FiscalYears.figure(facts, subject, Measure.VALUE).ifPresent(figures::add);
    } else {
      facts.level(Area.WORLD_ID, Flow.BALANCE).map(Observation::inputs).ifPresent(figures::addAll);
    }
    return figures;
  }
}
