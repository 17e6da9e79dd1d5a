package org.tradebrief.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.DutyTests;
import org.tradebrief.analysis.ItemSeries;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffRoute;

/**
 * What exports of an item did around the day on which a duty of its own began: an unusual rise
 * before it (kind {@code front-loading}) and falls after it (kind {@code tariff-hit}). Patterns,
 * not causes. Needs the item month by month: releases with the partner's page, or the ministry's
 * series of commodities by partner.
 *
 * <p>Forms of {@code front-loading}: {@code visible}, {@code not-visible}; arguments {@code
 * commodity}, {@code from}, {@code highest}, {@code highestWhen}, {@code mean}, {@code limit}.
 * Forms of {@code tariff-hit}: {@code seen}, {@code not-seen}; arguments {@code commodity}, {@code
 * from}, {@code months}, {@code falls}, {@code change}, {@code otherGoods}.
 */
final class DutyTestRule implements Rule {

  static final String BEFORE = "front-loading";
  static final String AFTER = "tariff-hit";

  private static final String USA = "USA";

  private final String kind;

  DutyTestRule(String kind) {
    this.kind = kind;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return duties(facts, USA).first().stream()
        .map(first -> new Subject(USA, Flow.EXPORTS, first.item(), facts.month()));
  }

  private static OwnDuties duties(Facts facts, String area) {
    return new OwnDuties(
        facts.surroundings().tariffs(), new TariffRoute(TariffRoute.REPORTER, area));
  }

  /** The first duty of their own on the goods or on what they are part of; of all goods on any. */
  static Optional<OwnDuties.First> first(Facts facts, Subject subject) {
    OwnDuties duties = duties(facts, subject.area());
    return subject.commodity().equals(Commodity.TOTAL_ID)
        ? duties.first().stream().findFirst()
        : duties.of(duties.path(facts.view(), subject.commodity()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() != Flow.EXPORTS
        || subject.commodity().equals(Commodity.TOTAL_ID)
        || facts.coversPartOfMonth()
        || facts.isHistoryMonth()) {
      return Optional.empty();
    }
    Optional<OwnDuties.First> first = first(facts, subject);
    DutyTests tests = new DutyTests(new ItemSeries(facts.view(), subject.area(), Flow.EXPORTS));
    return first.flatMap(
        duty ->
            kind.equals(BEFORE)
                ? tests
                    .frontLoading(subject.commodity(), duty.month())
                    .map(found -> before(facts, subject, duty, found))
                : tests
                    .after(subject.commodity(), duty.month(), facts.month())
                    .map(found -> after(facts, subject, duty, found)));
  }

  private Claim before(
      Facts facts, Subject subject, OwnDuties.First duty, DutyTests.FrontLoading found) {
    Draft draft =
        draft(facts, subject, duty, found.highest())
            .form(found.visible() ? "visible" : "not-visible")
            .with("highest", new Argument.Change(Rounding.percent(found.highest().growth())))
            .with("highestWhen", new Argument.Time(found.highest().month()))
            .with("mean", new Argument.Change(Rounding.percent(found.mean())))
            .with("limit", new Argument.Change(Rounding.percent(found.limit())))
            .unrounded(found.limit());
    found.year().forEach(month -> month.figures().forEach(draft::rests));
    return draft.claim("change above the mean and two standard deviations");
  }

  private Claim after(Facts facts, Subject subject, OwnDuties.First duty, DutyTests.After found) {
    Draft draft =
        draft(facts, subject, duty, found.months().getLast())
            .form(found.seen() ? "seen" : "not-seen")
            .count("months", found.months().size())
            .count("falls", found.falls())
            .move("change", Rounding.percent(found.inScope()))
            .move("otherGoods", Rounding.percent(found.others()))
            .unrounded(found.inScope());
    found.months().forEach(month -> month.figures().forEach(draft::rests));
    return draft.claim("falls after the day, others less");
  }

  private Draft draft(Facts facts, Subject subject, OwnDuties.First duty, ItemSeries.Pair pair) {
    Commodity commodity = pair.figures().getFirst().commodity();
    return new Draft(facts, kind, Topic.TARIFFS, subject)
        .with("commodity", new Argument.Name(commodity.name()))
        .with("from", new Argument.Day(duty.began()))
        .rests(duty.measure().place());
  }
}
