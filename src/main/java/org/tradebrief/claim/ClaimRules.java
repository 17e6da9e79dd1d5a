package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.analysis.TradeView;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Stage;
import org.tradebrief.tariff.TariffState;

/** The way into this room: all claims of a pack that hold, the most newsworthy first. */
public final class ClaimRules {

  private ClaimRules() {}

  /** Every rule on the facts of one pack. No two claims have the same id. */
  public static List<Claim> decide(TradeView view, Surroundings surroundings) {
    Facts facts = Facts.of(view, surroundings);
    List<Rule> rules = facts.isPeriod() ? ofPeriod(facts) : all();
    return rules.stream()
        .flatMap(rule -> rule.claims(facts).stream())
        .sorted(Newsworthiness::compare)
        .toList();
  }

  /**
   * What the tables say of some countries and regions, worth a sentence in a pack about the world
   * or not, the most newsworthy first.
   *
   * @param decided every claim of the pack
   */
  public static Map<Area, List<Claim>> about(
      TradeView view, Surroundings surroundings, List<Claim> decided, List<Area> areas) {
    Facts facts = Facts.of(view, surroundings);
    Map<Area, List<Claim>> about = new LinkedHashMap<>();
    areas.forEach(area -> about.put(area, about(facts, decided, area)));
    return about;
  }

  private static List<Claim> about(Facts facts, List<Claim> decided, Area area) {
    List<String> always = facts.thresholds().words("partner.kinds");
    Map<String, Claim> claims = new LinkedHashMap<>();
    String prefix =
        Subject.of(area.id(), Flow.EXPORTS, facts.month()).text().replaceFirst("/.*", "/");
    List<Rule> rules =
        facts.isPeriod()
            ? List.of(new PeriodRule(false))
            : Stream.concat(all().stream(), Stream.of(new PartnerRule())).toList();
    Stream<Claim> asked =
        Stream.of(Flow.values())
            .map(flow -> Subject.of(area.id(), flow, facts.view().target().vintage().period()))
            .flatMap(subject -> rules.stream().flatMap(rule -> asked(facts, rule, subject)))
            .filter(claim -> always.contains(claim.kind()));
    Stream.concat(decided.stream(), asked)
        .filter(claim -> claim.subject().startsWith(prefix))
        .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    return claims.values().stream().sorted(Newsworthiness::compare).toList();
  }

  /** A balance is told of the balance alone, all else of exports and imports alone. */
  private static Stream<Claim> asked(Facts facts, Rule rule, Subject subject) {
    return rule.decide(facts, subject).stream()
        .filter(
            claim ->
                claim.kind().equals(PeriodRule.KIND)
                    || claim.kind().equals(BalanceRule.KIND) == (subject.flow() == Flow.BALANCE));
  }

  /** Every kind of claim that a rule may make; each has a weight. */
  public static Set<String> kinds() {
    return Thresholds.shipped().kinds();
  }

  /**
   * A pack about more than a month tells of the whole, and of the duties on its day; that of a
   * quarter of the quarter before too, without season.
   */
  private static List<Rule> ofPeriod(Facts facts) {
    List<Rule> rules =
        new ArrayList<>(
            List.of(
                new PeriodRule(true),
                new PeriodRule(false),
                new YearRankRule(),
                new PeriodSinceRule(PeriodSinceRule.Measured.LARGE),
                new PeriodSinceRule(PeriodSinceRule.Measured.LOW),
                new ContributorsRule(ContributorsRule.LED_BY),
                new ContributorsRule(ContributorsRule.DRAG),
                new YenRule(),
                new DollarsRule(false)));
    if (facts.view().target().vintage().period() instanceof Quarter) {
      rules.add(new AdjustedRule(AdjustedRule.ON_THREE));
    }
    if (facts.stage() != Stage.TIME_SERIES) {
      rules.add(new TariffListRule(TariffListRule.IN_FORCE, TariffState.State.IN_FORCE));
      rules.add(new TariffListRule(TariffListRule.ANNOUNCED, TariffState.State.ANNOUNCED));
      rules.add(new TariffListRule(TariffListRule.SUSPENDED, TariffState.State.SUSPENDED));
    }
    return rules;
  }

  /** The rules, in the order of docs/claims.md. */
  static List<Rule> all() {
    return List.of(
        new HeadlineRule(),
        new ChangeRule(),
        new BalanceRule(),
        new PaceRule(),
        new ShiftRule(),
        new RegionMemberRule(),
        new ValueVolumeRule(),
        new ContributorsRule(ContributorsRule.LED_BY),
        new ContributorsRule(ContributorsRule.DRAG),
        new LinesRule(LinesRule.NEW),
        new LinesRule(LinesRule.GONE),
        new FiscalChangeRule(),
        new FiscalBalanceRule(),
        new RankRule(),
        new SinceRule(SinceRule.Measured.LARGE),
        new SinceRule(SinceRule.Measured.LOW),
        new DollarsRule(false),
        new DollarsRule(true),
        new YenRule(),
        new ForecastRule(),
        new TariffListRule(TariffListRule.IN_FORCE, TariffState.State.IN_FORCE),
        new TariffListRule(TariffListRule.ANNOUNCED, TariffState.State.ANNOUNCED),
        new TariffListRule(TariffListRule.SUSPENDED, TariffState.State.SUSPENDED),
        new TariffExposureRule(),
        new TariffRateRule(),
        new AbsorptionRule(),
        new DutyTestRule(DutyTestRule.BEFORE),
        new DutyTestRule(DutyTestRule.AFTER),
        new BeforeAfterRule(),
        new LargestMarketRule(),
        new LargestBalancesRule(1),
        new LargestBalancesRule(-1),
        new MultipleRule(),
        new UnitValueRule(),
        new EnergyRule(),
        new TermsOfTradeRule(),
        new CalendarRule(),
        new RevisedRule(),
        new StagesRule(),
        new LedByPartnersRule(),
        new GainersRule(),
        new CrossingRule(),
        new SpanRule(SpanRule.YEAR_TO_DATE),
        new SpanRule(SpanRule.THREE_MONTHS),
        new SpanRule(SpanRule.FISCAL_SUM),
        new AdjustedRule(AdjustedRule.ON_MONTH),
        new AdjustedRule(AdjustedRule.ON_THREE),
        new WorkingDaysRule());
  }
}
