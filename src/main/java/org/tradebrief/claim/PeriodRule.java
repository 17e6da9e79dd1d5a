package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/**
 * A quarter, a half or a year (grammar 42): as published about it, else the sum of its months and
 * said to be. Nothing is said of a partner with a missing month.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}, {@code level}; of a balance {@code surplus},
 * {@code deficit}; as a headline those of {@link HeadlineRule}. Arguments: {@code level}, {@code
 * change}, {@code published}, {@code derived}: true where the change rests on printed changes.
 */
final class PeriodRule implements Rule {

  static final String KIND = "period-total";

  private final boolean headline;

  PeriodRule(boolean headline) {
    this.headline = headline;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    if (headline) {
      return Stream.of(Subject.world(Flow.EXPORTS, facts.view().target().vintage().period()));
    }
    return Stream.concat(
            Stream.of(Area.WORLD_ID), facts.thresholds().words("main-partners").stream())
        .flatMap(
            area ->
                Stream.of(Flow.values())
                    .map(flow -> Subject.of(area, flow, facts.view().target().vintage().period())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.period() instanceof Month) {
      return Optional.empty();
    }
    PeriodTotals totals = new PeriodTotals(facts.view(), facts.series(), subject.period());
    if (!(totals.level(subject.area(), subject.flow()) instanceof Measured.Value level)) {
      return Optional.empty();
    }
    Optional<BigDecimal> change = totals.change(subject.area(), subject.flow()).number();
    Draft draft =
        new Draft(
                facts,
                headline ? HeadlineRule.KIND : KIND,
                subject.isWorld() ? Topic.TOTALS : Topic.PARTNERS,
                subject)
            .with("level", new Argument.Money(money(totals, subject, level)))
            .flag("published", level.remark().equals(Optional.of(Measured.Remark.PUBLISHED)));
    if (!subject.isWorld()) {
      // The pack has no area page of its own; the figures know their area.
      draft.with("area", new Argument.Name(level.inputs().getFirst().area().name()));
    }
    level.inputs().forEach(draft::rests);
    draft.flag("derived", derived(totals, subject));
    change.ifPresent(
        c -> draft.with("change", new Argument.Change(Rounding.percent(c))).unrounded(c));
    Optional<String> direction = change.map(c -> ChangeRule.direction(Rounding.toTenth(c)));
    if (!headline) {
      draft.form(
          subject.flow() == Flow.BALANCE
              ? level.exact().signum() < 0 ? "deficit" : "surplus"
              : direction.orElse("level"));
      return Optional.of(draft.claim("as published for the period, or the sum of its months"));
    }
    String side = "";
    Subject balance = Subject.world(Flow.BALANCE, subject.period());
    if (totals.level(Area.WORLD_ID, Flow.BALANCE) instanceof Measured.Value b) {
      draft.with("balance", new Argument.Money(money(totals, balance, b)));
      side = List.of("-deficit", "", "-surplus").get(b.exact().signum() + 1);
    }
    draft.with("run", new Argument.Word("none")).form(direction.orElse("level") + side);
    return Optional.of(draft.claim("as published for the period, or the sum of its months"));
  }

  private static boolean derived(PeriodTotals totals, Subject subject) {
    return totals.change(subject.area(), subject.flow()) instanceof Measured.Value value
        && value.remark().equals(Optional.of(Measured.Remark.FROM_PRINTED_CHANGES));
  }

  /** A published figure keeps the digits that are known. */
  private static Amount money(PeriodTotals totals, Subject subject, Measured.Value level) {
    return totals
        .published(subject.area(), subject.flow(), Measure.VALUE)
        .flatMap(Figure::amount)
        .orElseGet(() -> Amount.millions(level.exact()));
  }
}
