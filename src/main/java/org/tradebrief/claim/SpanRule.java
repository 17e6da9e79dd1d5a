package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.trend.Measured;
import org.tradebrief.trend.TrendLine;
import org.tradebrief.trend.TrendMeasures;

/**
 * Sums of months against the same months a year before: the fiscal year so far, or the last three
 * months. Computed where all months of both years come from one history file: sums of first prints
 * against a later state would mix vintages. In a release the fiscal year so far stands against the
 * comparators of the releases themselves.
 *
 * <p>Kinds {@code year-to-date}, {@code three-months}, {@code fiscal-sum} (the whole year, in
 * March); forms {@code rise}, {@code fall}, {@code flat}. Arguments: {@code level}, {@code change},
 * {@code from}, {@code to}, {@code year}, {@code derived}: true where it rests on printed changes.
 */
final class SpanRule implements Rule {

  static final String YEAR_TO_DATE = "year-to-date";
  static final String THREE_MONTHS = "three-months";
  static final String FISCAL_SUM = "fiscal-sum";

  private final String kind;

  SpanRule(String kind) {
    this.kind = kind;
  }

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return fits(facts.month())
        ? Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()))
        : Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    boolean release = !facts.isHistoryMonth() && !facts.coversPartOfMonth();
    if (release && kind.equals(YEAR_TO_DATE)) {
      return ofReleases(facts, subject);
    }
    Month to = facts.month();
    Month from = kind.equals(THREE_MONTHS) ? to.plus(-2) : to.fiscalYear().first();
    if (!facts.isHistoryMonth()
        || subject.flow() == Flow.BALANCE
        || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    Optional<BigDecimal> now = sum(facts, subject.flow(), from, to);
    Optional<BigDecimal> before = sum(facts, subject.flow(), from.yearBefore(), to.yearBefore());
    if (now.isEmpty() || before.isEmpty()) {
      return Optional.empty();
    }
    return Growth.percent(now.get(), before.get())
        .map(
            growth ->
                new Draft(facts, kind, topic(), subject)
                    .form(ChangeRule.direction(Rounding.toTenth(growth)))
                    .with("level", new Argument.Money(Amount.millions(now.get())))
                    .with("change", new Argument.Change(Rounding.percent(growth)))
                    .with("from", new Argument.Time(from))
                    .with("to", new Argument.Time(to))
                    .with("year", new Argument.Time(to.fiscalYear()))
                    .flag("derived", false)
                    .unrounded(growth)
                    .claim("sums of months of one history"));
  }

  /**
   * From releases each month stands against the comparator of its own, so both years are of one
   * vintage; the printed changes are known to 0.1, hence "about".
   */
  private Optional<Claim> ofReleases(Facts facts, Subject subject) {
    Month to = facts.month();
    if (!fits(to) || subject.flow() == Flow.BALANCE || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    TrendLine line = TrendLine.world(facts.series(), subject.flow());
    Measured sum = TrendMeasures.fiscalYearToDate().at(line, to);
    Measured change = TrendMeasures.fiscalYearToDateChange().at(line, to);
    if (!(sum instanceof Measured.Value level) || !(change instanceof Measured.Value growth)) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, kind, topic(), subject)
            .form(ChangeRule.direction(Rounding.toTenth(growth.exact())))
            .with("level", new Argument.Money(Amount.millions(level.exact())))
            .with("change", new Argument.Change(Rounding.percent(growth.exact())))
            .with("from", new Argument.Time(to.fiscalYear().first()))
            .with("to", new Argument.Time(to))
            .with("year", new Argument.Time(to.fiscalYear()))
            .flag("derived", true)
            .unrounded(growth.exact());
    growth.inputs().forEach(draft::rests);
    return Optional.of(draft.claim("sums of months, printed changes"));
  }

  private Topic topic() {
    return kind.equals(FISCAL_SUM) ? Topic.FISCAL_YEAR : Topic.TRENDS;
  }

  /**
   * No month tells one span under two names: a year so far is told from May to February, save in
   * June, when it is three months.
   */
  private boolean fits(Month to) {
    return switch (kind) {
      case FISCAL_SUM -> to.month() == 3;
      case YEAR_TO_DATE -> to.month() != 3 && to.month() != 4 && to.month() != 6;
      default -> true;
    };
  }

  private static Optional<BigDecimal> sum(Facts facts, Flow flow, Month from, Month to) {
    List<Observation> months = new ArrayList<>();
    for (Month m = from; !to.isBefore(m); m = m.plus(1)) {
      Optional<Observation> level =
          facts
              .series()
              .level(Area.WORLD_ID, flow, m)
              .filter(o -> o.basis() == Observation.Basis.HISTORY);
      if (level.isEmpty()) {
        return Optional.empty();
      }
      months.add(level.get());
    }
    return Optional.of(
        months.stream().map(Observation::unrounded).reduce(BigDecimal.ZERO, BigDecimal::add));
  }
}
