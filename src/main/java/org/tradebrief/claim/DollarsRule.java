package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Dollars;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * A balance in dollars, with the rate, its kind and its date. The result depends on the rate
 * chosen, so each rate at hand gives a claim of its own and none is chosen silently.
 *
 * <p>Forms: {@code surplus}, {@code deficit}, {@code level} for exports and imports. Arguments:
 * {@code level}, {@code dollars}, and of {@link Rates#show}.
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
    if (facts.isPeriod()) {
      return market
          ? Stream.empty()
          : Stream.of(Area.WORLD_ID, "USA")
              .map(area -> Subject.of(area, Flow.BALANCE, facts.period()));
    }
    return Stream.concat(
        Stream.of(Subject.world(Flow.BALANCE, facts.month())),
        FiscalYears.subjects(facts, Flow.BALANCE));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<ExchangeRate> rate =
        market ? Rates.market(facts) : Rates.average(facts, subject.period());
    return rate.flatMap(r -> at(facts, subject, r));
  }

  /** The same at any rate, of any flow and partner: what a statement of somebody else's needs. */
  static Optional<Claim> at(Facts facts, Subject subject, ExchangeRate rate) {
    Optional<Observation> level =
        subject.period() instanceof Month
            ? facts.level(subject.area(), subject.flow())
            : new YearSeries(facts).level(subject.area(), subject.flow(), subject.period());
    Optional<Amount> amount =
        level
            .filter(o -> o.reading() instanceof Amount)
            .map(o -> (Amount) o.reading())
            .filter(a -> a.value().signum() != 0);
    if (facts.coversPartOfMonth() || amount.isEmpty()) {
      return Optional.empty();
    }
    boolean year = !(subject.period() instanceof Month);
    Draft draft =
        new Draft(facts, KIND, year ? Topic.FISCAL_YEAR : Topic.PRICES, subject)
            .part(rate.kind())
            .form(form(subject, amount.get()))
            .with("level", new Argument.Money(amount.get()))
            .with("dollars", Rates.billions(amount.get(), rate))
            .unrounded(Dollars.millions(amount.get(), rate.rate()))
            .flag("ofYear", year)
            .rests(level.get());
    if (!subject.isWorld()) {
      // A pack without an area page of its own still has figures that know their area.
      draft.with("area", new Argument.Name(level.get().inputs().getFirst().area().name()));
    }
    Rates.show(draft, rate);
    return Optional.of(draft.claim("yen over a stated rate"));
  }

  private static String form(Subject subject, Amount amount) {
    if (subject.flow() != Flow.BALANCE) {
      return "level";
    }
    return amount.value().signum() > 0 ? "surplus" : "deficit";
  }
}
