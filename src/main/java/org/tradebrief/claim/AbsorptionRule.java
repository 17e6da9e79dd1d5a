package org.tradebrief.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.CommodityRow;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.analysis.UnitPrice;
import org.tradebrief.arithmetic.Absorption;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;
import org.tradebrief.tariff.TariffRoute;

/**
 * The value of goods under a duty per piece, tonne or kilolitre, beside the fall that would have
 * kept the price with duty unchanged. A pattern, not a cause: the mix of goods and the yen move it
 * too, and the sentence says so. Of an item and its parts only those that have no parts with a
 * price of their own: a group of dearer and cheaper goods is no price.
 *
 * <p>Forms: {@code no-duty} where the duty by the end of the month was that of a year before;
 * {@code fall}, {@code rise} of the price in dollars; {@code yen} where no exchange rate of both
 * months is at hand. Arguments: {@code commodity}, {@code per} ({@code piece}, {@code tonne},
 * {@code kilolitre}), {@code unit} in {@code scale} ({@code million}, {@code thousand}, {@code one}
 * yen), {@code unitMan} in {@code scaleMan} ({@code man} for ten thousand yen, {@code one}), {@code
 * price} with its move, {@code from} (the first day of the duty), {@code dollarPrice}, {@code
 * benchmark}, {@code ratio}, {@code oldRate}, {@code newRate}.
 */
final class AbsorptionRule implements Rule {

  static final String KIND = "absorption";

  private static final String DECIDED =
      "fall of the value per piece or tonne in dollars beside the fall that keeps the price with"
          + " duty";

  /** A share of full absorption beyond this says no more than that it was far beyond. */
  private static final BigDecimal MOST = BigDecimal.valueOf(9_999);

  private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);
  private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.surroundings().tariffs().routes().stream()
        .filter(route -> route.origin().equals(TariffRoute.REPORTER))
        .flatMap(route -> subjects(facts, route));
  }

  /** The finest lines of the partner's page that have a price and a duty of their own. */
  private static Stream<Subject> subjects(Facts facts, TariffRoute route) {
    OwnDuties duties = new OwnDuties(facts.surroundings().tariffs(), route);
    List<Subject> without = facts.listed("absorption.without").toList();
    Map<String, List<String>> paths = new LinkedHashMap<>();
    for (CommodityRow row : facts.view().commodities(route.partner(), route.flow())) {
      String item = row.commodity().id();
      List<String> path = duties.path(facts.view(), item);
      boolean listed =
          without.contains(new Subject(route.partner(), route.flow(), item, facts.month()));
      if (!listed && duties.of(path).isPresent() && UnitPrice.of(row).isPresent()) {
        paths.put(item, path);
      }
    }
    return paths.keySet().stream()
        .filter(
            item ->
                paths.entrySet().stream()
                    .noneMatch(
                        other -> !other.getKey().equals(item) && other.getValue().contains(item)))
        .map(item -> new Subject(route.partner(), route.flow(), item, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<CommodityRow> row =
        subject.flow() != Flow.EXPORTS || facts.coversPartOfMonth()
            ? Optional.empty()
            : facts.line(subject);
    Optional<UnitPrice> price = row.flatMap(UnitPrice::of);
    if (price.isEmpty()) {
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
    BigDecimal change = price.get().change();
    Draft draft =
        new Draft(facts, KIND, Topic.TARIFFS, subject)
            .with("commodity", new Argument.Name(row.get().commodity().name()))
            .with("from", new Argument.Day(first.get().began()))
            .move("price", Rounding.percent(change))
            .unrounded(change)
            .rests(first.get().measure().place());
    price(draft, price.get());
    price.get().figures().forEach(draft::rests);
    Optional<BigDecimal> benchmark = Absorption.benchmark(before.get(), now.get());
    if (benchmark.isEmpty()) {
      return Optional.of(draft.form("no-duty").claim(DECIDED));
    }
    draft
        .with("benchmark", new Argument.Change(Rounding.percent(benchmark.get())))
        .with("oldRate", new Argument.Rate(before.get()))
        .with("newRate", new Argument.Rate(now.get()));
    return Optional.of(dollars(facts, draft, change, benchmark.get()).claim(DECIDED));
  }

  /** No more digits than quantities of two or three of them allow, but for what costs millions. */
  private static void price(Draft draft, UnitPrice price) {
    draft.with("per", new Argument.Word(price.per().name().toLowerCase(Locale.ROOT)));
    boolean millions = price.yen().compareTo(MILLION) >= 0;
    boolean thousands = price.yen().compareTo(TEN_THOUSAND) >= 0;
    draft
        .with("scale", new Argument.Word(millions ? "million" : thousands ? "thousand" : "one"))
        .with("unit", rate(price.yen(), millions ? 6 : thousands ? 3 : 0, millions ? 2 : 0))
        .with("scaleMan", new Argument.Word(thousands ? "man" : "one"))
        .with("unitMan", rate(price.yen(), thousands ? 4 : 0, thousands && !millions ? 1 : 0));
  }

  private static Argument.Rate rate(BigDecimal yen, int power, int decimals) {
    return new Argument.Rate(yen.movePointLeft(power).setScale(decimals, RoundingMode.HALF_UP));
  }

  private static Draft dollars(
      Facts facts, Draft draft, BigDecimal yenChange, BigDecimal benchmark) {
    Optional<ExchangeRate> rate = Rates.average(facts, facts.month());
    Optional<ExchangeRate> rateBefore = rate.flatMap(found -> Rates.yearBefore(facts, found));
    if (rate.isEmpty() || rateBefore.isEmpty()) {
      return draft.form("yen");
    }
    BigDecimal change = Absorption.inDollars(yenChange, rate.get().rate(), rateBefore.get().rate());
    Percent told = Rounding.percent(change);
    BigDecimal ratio = Absorption.ratio(change, benchmark);
    BigDecimal share = Rounding.toWhole(ratio).min(MOST).max(MOST.negate());
    return draft
        .form(told.value().signum() < 0 ? "fall" : "rise")
        .with("dollarPrice", new Argument.Change(told))
        .with("ratio", new Argument.Count(share.intValueExact()))
        .unrounded(ratio)
        .rests(rate.get().place())
        .rests(rateBefore.get().place());
  }
}
