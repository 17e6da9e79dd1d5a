package org.tradebrief.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.context.ExchangeRate;
import org.tradebrief.table.SourcePlace;
import org.tradebrief.tariff.TariffView;

/**
 * What the tables of one pack say of any subject, worth a sentence or not: the way into this room
 * for whoever judges statements of somebody else. The rules are those that decide the claims of a
 * pack, and a few that only answer. Every answer is a supported claim; comparing it with a
 * statement is the asker's matter.
 */
public final class Answers {

  private final Facts facts;
  private final Map<String, Rule> rules = new HashMap<>();

  private Answers(Facts facts) {
    this.facts = facts;
    rules.put(ChangeRule.KIND, new ChangeRule());
    rules.put(BalanceRule.KIND, new BalanceRule());
    rules.put(FiscalChangeRule.KIND, new FiscalChangeRule());
    rules.put(FiscalBalanceRule.KIND, new FiscalBalanceRule());
    rules.put(YearSumRule.KIND, new YearSumRule());
    rules.put(PeriodRule.KIND, new PeriodRule(false));
    rules.put(YearRankRule.KIND, new YearRankRule());
    rules.put(StreakRule.KIND, new StreakRule());
    rules.put(RankRule.KIND, new RankRule());
    rules.put(SinceRule.KIND + "-large", new SinceRule(SinceRule.Measured.LARGE));
    rules.put(SinceRule.KIND + "-low", new SinceRule(SinceRule.Measured.LOW));
    rules.put(SinceRule.KIND + "-high", new SinceRule(SinceRule.Measured.HIGH));
    rules.put(PaceRule.KIND, new PaceRule());
    rules.put(RevisedRule.KIND, new RevisedRule());
    rules.put(StagesRule.KIND, new StagesRule());
    rules.put(CommodityRule.KIND, new CommodityRule());
    rules.put(ContributorsRule.LED_BY, new ContributorsRule(ContributorsRule.LED_BY));
    rules.put(ContributorsRule.DRAG, new ContributorsRule(ContributorsRule.DRAG));
    rules.put(ValueVolumeRule.KIND, new ValueVolumeRule());
    rules.put(UnitValueRule.KIND, new UnitValueRule());
    rules.put(YenEffectRule.KIND, new YenEffectRule());
    rules.put(YenRule.KIND, new YenRule());
    rules.put(PartnerRule.KIND, new PartnerRule());
    rules.put(RegionMemberRule.KIND, new RegionMemberRule());
    rules.put(ShiftRule.KIND, new ShiftRule());
    rules.put(QuotedRule.KIND, new QuotedRule(QuotedRule.REROUTING));
    rules.put(SpanRule.THREE_MONTHS, new SpanRule(SpanRule.THREE_MONTHS));
    rules.put(SpanRule.YEAR_TO_DATE, new SpanRule(SpanRule.YEAR_TO_DATE));
    rules.put(AdjustedRule.ON_MONTH, new AdjustedRule(AdjustedRule.ON_MONTH));
    rules.put(AdjustedRule.ON_THREE, new AdjustedRule(AdjustedRule.ON_THREE));
    rules.put(WorkingDaysRule.KIND, new WorkingDaysRule());
    rules.put(CalendarRule.KIND, new CalendarRule());
    rules.put(TermsOfTradeRule.KIND, new TermsOfTradeRule());
    rules.put(EnergyRule.KIND, new EnergyRule());
    rules.put(ScopeRule.KIND, new ScopeRule());
    rules.put(MultipleRule.KIND, new MultipleRule());
    rules.put(TariffRateRule.KIND, new TariffRateRule());
    rules.put(AbsorptionRule.KIND, new AbsorptionRule());
    rules.put(DutyTestRule.BEFORE, new DutyTestRule(DutyTestRule.BEFORE));
    rules.put(DutyTestRule.AFTER, new DutyTestRule(DutyTestRule.AFTER));
    rules.put(BeforeAfterRule.KIND, new BeforeAfterRule());
  }

  public static Answers of(TradeView view, Surroundings surroundings) {
    return new Answers(Facts.of(view, surroundings));
  }

  /**
   * What the rule of a kind says of the subject; empty where the tables cannot decide it. The kinds
   * are those of docs/claims.md; {@code since} is asked for as {@code since-large}, {@code
   * since-low} or {@code since-high}.
   */
  public Optional<Claim> of(String kind, Subject subject) {
    Rule rule = rules.get(kind);
    if (rule == null) {
      throw new IllegalArgumentException("no rule answers for " + kind);
    }
    return rule.decide(facts, subject).map(Answers::alone);
  }

  /** An answer stands by itself, so its sentence says of which period it speaks. */
  private static Claim alone(Claim claim) {
    return claim.with("alone", new Argument.Flag(true));
  }

  /** The smallest contribution, in points and without its sign, that lets goods be named. */
  public BigDecimal namedFrom() {
    return ContributorsRule.namedFrom(facts);
  }

  /** Every named survey that says something of the flow, one claim each. */
  public List<Claim> forecasts(Subject subject) {
    return ForecastRule.of(facts, subject.flow()).stream().map(Answers::alone).toList();
  }

  /** Whether the level was reached, in million yen, and whether for the first time. */
  public Optional<Claim> reached(Subject subject, BigDecimal millions) {
    return ReachedRule.decide(facts, subject, millions);
  }

  /** In dollars at the market rate of the pack's day. */
  public Optional<Claim> dollarsAtMarket(Subject subject) {
    return Rates.market(facts)
        .flatMap(rate -> DollarsRule.at(facts, subject, rate))
        .map(Answers::alone);
  }

  /** In dollars at the average rate of the period. */
  public Optional<Claim> dollarsAtAverage(Subject subject) {
    return Rates.average(facts, subject.period())
        .flatMap(rate -> DollarsRule.at(facts, subject, rate))
        .map(Answers::alone);
  }

  /** In dollars at a rate that somebody else gave. */
  public Optional<Claim> dollarsAt(Subject subject, BigDecimal yenPerDollar) {
    ExchangeRate stated =
        new ExchangeRate(
            "USD",
            yenPerDollar,
            Rates.STATED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            "",
            SourcePlace.file("-"));
    return DollarsRule.at(facts, subject, stated).map(Answers::alone);
  }

  /**
   * The day on which the first duty on the goods of their own began, or on what they are part of;
   * of all goods the first of any, by the country of the subject.
   */
  public Optional<LocalDate> dutyFrom(Subject subject) {
    return DutyTestRule.first(facts, subject).map(OwnDuties.First::began);
  }

  /** Every US duty known on goods of an origin on the day of the tariffs, those in force first. */
  public List<Claim> duties(TariffView tariffs, String origin, String goods) {
    return DutyRule.all(facts, tariffs, origin, goods);
  }
}
