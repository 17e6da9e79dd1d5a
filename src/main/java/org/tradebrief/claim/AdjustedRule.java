package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.AdjustedTrade;

/**
 * The world's exports or imports without season: the month on the month before, or three months on
 * the three before with their mean and the rate for a year. Only where the adjusted series may be
 * shown; nothing of the kind is ever said of unadjusted months.
 *
 * <p>Kinds {@code adjusted-change}, {@code three-on-three}; forms {@code rise}, {@code fall},
 * {@code flat}. Arguments: {@code level}, {@code change}, {@code from}, {@code to}, {@code annual}
 * (three months alone), {@code own}: true where the adjustment is ours.
 */
final class AdjustedRule implements Rule {

  static final String ON_MONTH = "adjusted-change";
  static final String ON_THREE = "three-on-three";

  private final String kind;

  AdjustedRule(String kind) {
    this.kind = kind;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<AdjustedTrade> found = facts.surroundings().adjusted();
    Month month = facts.month();
    if (found.isEmpty()
        || !subject.area().equals(Area.WORLD_ID)
        || subject.flow() == Flow.BALANCE
        || !found.get().last().equals(month)) {
      return Optional.empty();
    }
    AdjustedTrade trade = found.get();
    boolean onMonth = kind.equals(ON_MONTH);
    Optional<BigDecimal> level =
        onMonth
            ? trade.adjusted(subject.flow(), month)
            : trade.threeMonthAverage(subject.flow(), month);
    Optional<BigDecimal> change =
        onMonth
            ? trade.monthOnMonth(subject.flow(), month)
            : trade.threeOnThree(subject.flow(), month);
    if (level.isEmpty() || change.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, kind, Topic.TRENDS, subject)
            .form(ChangeRule.direction(Rounding.toTenth(change.get())))
            .with("level", new Argument.Money(Amount.millions(level.get())))
            .with("change", new Argument.Change(Rounding.percent(change.get())))
            .with("from", new Argument.Time(onMonth ? month.previous() : month.plus(-2)))
            .with("to", new Argument.Time(month))
            .flag("own", !trade.isMinistrys())
            .unrounded(change.get());
    trade
        .threeMonthsAnnualised(subject.flow(), month)
        .filter(annual -> !onMonth)
        .ifPresent(annual -> draft.with("annual", new Argument.Change(Rounding.percent(annual))));
    List<Month> months = Stream.iterate(month, Month::previous).limit(onMonth ? 2 : 6).toList();
    months.forEach(m -> trade.inputs(subject.flow(), m).forEach(draft::rests));
    String by =
        trade.isMinistrys()
            ? "seasonally adjusted by the ministry, "
            : "seasonally adjusted by X-13, ";
    return Optional.of(draft.claim(by + (onMonth ? "month on month" : "three months on three")));
  }
}
