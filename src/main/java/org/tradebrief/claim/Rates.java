package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Dollars;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/**
 * The rates that a pack may convert with: public by its day, and about its period or of its day.
 */
final class Rates {

  static final String CUSTOMS = "customs-average";
  static final String MARKET = "market";

  /** A rate that a statement itself gives. */
  static final String STATED = "stated";

  /** A monthly market average stands in where the customs rate is not at hand, and is named so. */
  static final String STAND_IN = "market-monthly-average";

  private Rates() {}

  /** The average of a period: the customs rate, else the stand-in. */
  static Optional<ExchangeRate> average(Facts facts, Period period) {
    return of(facts, CUSTOMS, period).or(() -> of(facts, STAND_IN, period));
  }

  static Optional<ExchangeRate> of(Facts facts, String kind, Period period) {
    return dollars(facts)
        .filter(rate -> rate.kind().equals(kind))
        .filter(rate -> rate.period().filter(period::equals).isPresent())
        .findFirst();
  }

  /** The market rate of the pack's day. */
  static Optional<ExchangeRate> market(Facts facts) {
    return dollars(facts)
        .filter(rate -> rate.kind().equals(MARKET))
        .filter(rate -> rate.date().filter(facts.view().target().asOf()::equals).isPresent())
        .findFirst();
  }

  private static Stream<ExchangeRate> dollars(Facts facts) {
    return facts.surroundings().rates().stream()
        .filter(rate -> rate.currency().equals("USD"))
        .filter(
            rate -> rate.date().map(d -> !d.isAfter(facts.view().target().asOf())).orElse(true));
  }

  /** Billion dollars to one decimal, without a sign. */
  static Argument.Dollars billions(Amount amount, ExchangeRate rate) {
    BigDecimal millions = Dollars.millions(amount, rate.rate());
    return new Argument.Dollars(millions.abs().movePointLeft(3).setScale(1, RoundingMode.HALF_UP));
  }

  /** Adds {@code rate}, {@code rateKind} and {@code ratePeriod} or {@code rateDay}. */
  static Draft show(Draft draft, ExchangeRate rate) {
    draft
        .rests(rate.place())
        .with("rate", new Argument.Rate(rate.rate()))
        .with("rateKind", new Argument.Word(rate.kind()));
    return rate.kind().equals(MARKET)
        ? draft.with("rateDay", rate.date().map(Argument.Day::new))
        : draft.with("ratePeriod", rate.period().map(Argument.Time::new));
  }

  static Optional<ExchangeRate> yearBefore(Facts facts, ExchangeRate rate) {
    return rate.period()
        .filter(Month.class::isInstance)
        .flatMap(period -> of(facts, rate.kind(), period.yearBefore()));
  }
}
