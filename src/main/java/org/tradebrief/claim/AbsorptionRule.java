package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.arithmetic.Absorption;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Quantity;
import org.tradebrief.tariff.TariffRoute;

/**
 * The value per piece of goods under a duty, beside the fall that would have kept the price with
 * duty unchanged (grammar 36, section 4.4). A pattern, not a cause: the mix of goods and the yen
 * move it too, and the sentence says so.
 *
 * <p>Forms: {@code no-duty} where the duty by the end of the month was that of a year before;
 * {@code fall}, {@code rise} of the price in dollars; {@code yen} where no exchange rate of both
 * months is at hand. Arguments: {@code commodity}, {@code unit} (million yen), {@code unitMan} (ten
 * thousand yen), {@code price} with its move, {@code dollarPrice}, {@code benchmark}, {@code
 * ratio}, {@code oldRate}, {@code newRate}.
 */
final class AbsorptionRule implements Rule {

  static final String KIND = "absorption";

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.listed("absorption.items");
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<CommodityRow> row =
        subject.flow() != Flow.EXPORTS || facts.coversPartOfMonth()
            ? Optional.empty()
            : facts.line(subject);
    Optional<BigDecimal> unit = row.flatMap(AbsorptionRule::millionsEach);
    Optional<BigDecimal> change = row.flatMap(AbsorptionRule::change);
    if (unit.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    OwnDuties duties =
        new OwnDuties(
            facts.surroundings().tariffs(), new TariffRoute(TariffRoute.REPORTER, subject.area()));
    List<String> path = duties.path(facts.view(), subject.commodity());
    LocalDate day = facts.month().toYearMonth().atEndOfMonth();
    Optional<OwnDuties.First> first = duties.of(path);
    Optional<BigDecimal> now = duties.rate(path, day);
    Optional<BigDecimal> before = duties.rate(path, day.minusYears(1));
    if (first.isEmpty() || now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.TARIFFS, subject)
            .with("commodity", new Argument.Name(row.get().commodity().name()))
            .with("unit", new Argument.Rate(unit.get().setScale(2, RoundingMode.HALF_UP)))
            .with(
                "unitMan",
                new Argument.Rate(unit.get().multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP)))
            .move("price", Rounding.percent(change.get()))
            .unrounded(change.get())
            .rests(first.get().measure().place());
    Stream.of(
            row.get().value(), row.get().quantity(), row.get().growth(), row.get().quantityGrowth())
        .flatMap(Optional::stream)
        .forEach(draft::rests);
    Optional<BigDecimal> benchmark = Absorption.benchmark(before.get(), now.get());
    if (benchmark.isEmpty()) {
      return Optional.of(
          draft
              .form("no-duty")
              .claim("value per piece beside the fall that keeps the price with duty"));
    }
    draft
        .with("benchmark", new Argument.Change(Rounding.percent(benchmark.get())))
        .with("oldRate", new Argument.Rate(before.get()))
        .with("newRate", new Argument.Rate(now.get()));
    return Optional.of(
        dollars(facts, draft, change.get(), benchmark.get())
            .claim("value per piece beside the fall that keeps the price with duty"));
  }

  private static Draft dollars(
      Facts facts, Draft draft, BigDecimal yenChange, BigDecimal benchmark) {
    Optional<ExchangeRate> rate = Rates.average(facts, facts.month());
    Optional<ExchangeRate> rateBefore = rate.flatMap(found -> Rates.yearBefore(facts, found));
    if (rate.isEmpty() || rateBefore.isEmpty()) {
      return draft.form("yen");
    }
    BigDecimal change = Absorption.inDollars(yenChange, rate.get().rate(), rateBefore.get().rate());
    BigDecimal ratio = Absorption.ratio(change, benchmark);
    return draft
        .form(change.signum() < 0 ? "fall" : "rise")
        .with("dollarPrice", new Argument.Change(Rounding.percent(change)))
        .with("ratio", new Argument.Count(Rounding.toWhole(ratio).intValueExact()))
        .unrounded(ratio)
        .rests(rate.get().place())
        .rests(rateBefore.get().place());
  }

  /** Million yen for one piece; none for goods that are not counted in pieces. */
  private static Optional<BigDecimal> millionsEach(CommodityRow row) {
    Optional<BigDecimal> value = row.value().flatMap(Figure::amount).map(Amount::inMillions);
    return row.quantity()
        .map(Figure::reading)
        .filter(Quantity.class::isInstance)
        .map(Quantity.class::cast)
        .flatMap(AbsorptionRule::pieces)
        .flatMap(pieces -> value.flatMap(millions -> UnitValue.of(millions, pieces)));
  }

  private static Optional<BigDecimal> pieces(Quantity quantity) {
    return switch (quantity.unit().id()) {
      case "NO" -> Optional.of(quantity.value());
      case "TNO" -> Optional.of(quantity.value().movePointRight(3));
      default -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> change(CommodityRow row) {
    Optional<BigDecimal> value = row.growth().flatMap(Figure::percent).map(p -> p.value());
    Optional<BigDecimal> quantity =
        row.quantityGrowth().flatMap(Figure::percent).map(p -> p.value());
    return value.flatMap(v -> quantity.flatMap(q -> UnitValue.growth(v, q)));
  }
}
