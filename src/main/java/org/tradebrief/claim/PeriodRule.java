package org.tradebrief.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Run;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.Stage;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.PeriodTotals;

/**
 * A quarter, a half or a year: as published about it, else the sum of its months and said to be,
 * with the run of spans of its make. Nothing is said of a partner with a missing month.
 *
 * <p>Forms: {@code rise}, {@code fall}, {@code flat}, {@code level}; of a balance those of {@link
 * BalanceRule}; as a headline those of {@link HeadlineRule}. Arguments: {@code level}, {@code
 * change}, {@code published}, {@code derived} (true where the change rests on printed changes), and
 * those of {@link RunWords}.
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
      return Stream.of(Subject.world(Flow.EXPORTS, facts.period()));
    }
    return Stream.concat(
            Stream.of(Area.WORLD_ID), facts.thresholds().words("main-partners").stream())
        .flatMap(
            area -> Stream.of(Flow.values()).map(flow -> Subject.of(area, flow, facts.period())));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    YearSeries series = new YearSeries(facts);
    Optional<Observation> level =
        subject.period() instanceof Month
            ? Optional.empty()
            : series.level(subject.area(), subject.flow(), subject.period());
    if (level.isEmpty() || subject.flow() == Flow.BALANCE && level.get().direction() == 0) {
      return Optional.empty();
    }
    Optional<Observation> change = series.growth(subject.area(), subject.flow(), subject.period());
    Draft draft =
        new Draft(
                facts,
                headline ? HeadlineRule.KIND : KIND,
                subject.isWorld() ? Topic.TOTALS : Topic.PARTNERS,
                subject)
            .show("level", level.get())
            .flag("published", is(facts, subject, Measured.Remark.PUBLISHED, true))
            .flag("derived", is(facts, subject, Measured.Remark.FROM_PRINTED_CHANGES, false));
    if (!subject.isWorld()) {
      // The pack may have no area page of its own; the figures know their area.
      draft.with("area", new Argument.Name(level.get().inputs().getFirst().area().name()));
    }
    change.ifPresent(c -> draft.show("change", c).unrounded(c.unrounded()));
    Optional<Run> run = run(series, subject, change);
    // As in the headline of a month: a run that needs a notice is told in the lead.
    boolean silent = facts.stage() == Stage.TIME_SERIES;
    RunWords.add(facts, draft, run.filter(r -> !headline || silent || !r.usesHistory()));
    if (!headline) {
      draft.form(
          subject.flow() == Flow.BALANCE
              ? ofBalance(series, subject, level.get(), change)
              : direction(change));
      return Optional.of(
          draft.claim("as published for the period, or the sum of its months; run of one sign"));
    }
    Optional<Observation> balance = series.level(Area.WORLD_ID, Flow.BALANCE, subject.period());
    balance.ifPresent(b -> draft.show("balance", b));
    String side =
        balance.map(b -> List.of("-deficit", "", "-surplus").get(b.direction() + 1)).orElse("");
    return Optional.of(
        draft
            .form(direction(change) + side)
            .claim("as published for the period, or the sum of its months; run of one sign"));
  }

  private static String direction(Optional<Observation> change) {
    return change.map(c -> ChangeRule.direction(c.reading().required())).orElse("level");
  }

  private static String ofBalance(
      YearSeries series, Subject subject, Observation level, Optional<Observation> change) {
    String state = level.direction() > 0 ? "surplus" : "deficit";
    if (change.isPresent()) {
      return state
          + List.of("-narrower", "-unchanged", "-wider")
              .get(change.get().reading().required().signum() + 1);
    }
    boolean turned =
        series
            .level(subject.area(), Flow.BALANCE, subject.period().yearBefore())
            .filter(before -> before.direction() == -level.direction())
            .isPresent();
    return turned ? state + "-swing" : state;
  }

  /** What prints as flat continues no run; a partner's run that is cut off is not worth saying. */
  private static Optional<Run> run(
      YearSeries series, Subject subject, Optional<Observation> change) {
    boolean balance = subject.flow() == Flow.BALANCE;
    if (!balance && change.filter(c -> c.reading().required().signum() != 0).isEmpty()) {
      return Optional.empty();
    }
    Run run =
        Run.ofPeriods(
            subject.period(),
            period ->
                balance
                    ? series.level(subject.area(), Flow.BALANCE, period)
                    : series.growth(subject.area(), subject.flow(), period));
    return Optional.of(run).filter(found -> found.exact() || subject.isWorld());
  }

  private static boolean is(Facts facts, Subject subject, Measured.Remark remark, boolean level) {
    PeriodTotals totals = new PeriodTotals(facts.view(), facts.series(), subject.period());
    Measured measured =
        level
            ? totals.level(subject.area(), subject.flow())
            : totals.change(subject.area(), subject.flow());
    return measured instanceof Measured.Value value && value.remark().equals(Optional.of(remark));
  }
}
