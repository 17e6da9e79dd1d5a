package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.table.Flow;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Quarter;

/**
 * Where a year, a half or a quarter of the world stands among all of its make before it, and halves
 * and quarters among those of their season. Those before are sums of the history's months, so of a
 * later state where the span itself was published. In a month's pack an answer.
 *
 * <p>Forms: {@code record}, {@code season-record} (and the rank among all), {@code
 * season-record-only}, {@code rank}; of a balance {@code surplus-record}, {@code deficit-record},
 * {@code surplus}, {@code deficit} by the size among those on the same side. Arguments: {@code
 * level}, {@code rank}, {@code of}, {@code since}, and those of {@link LaterState}.
 */
final class YearRankRule implements Rule {

  static final String KIND = "year-rank";

  private static final int MONTHS_OF_A_YEAR = 12;

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return facts.isPeriod()
        ? Stream.of(Flow.values())
            .map(flow -> Subject.world(flow, facts.period()))
            .filter(subject -> place(facts, subject).filter(p -> isNews(facts, p)).isPresent())
        : Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    return place(facts, subject)
        .map(
            place -> {
              Draft draft =
                  new Draft(facts, KIND, topic(facts), subject)
                      .form(form(facts, subject, place))
                      .show("level", place.own())
                      .count("rank", place.rank())
                      .count("of", place.of())
                      .with("since", new Argument.Time(place.since()))
                      .unrounded(place.own().unrounded());
              LaterState.add(facts, draft, place.earlier());
              return draft.claim("rank among years");
            });
  }

  private static Topic topic(Facts facts) {
    return facts.isPeriod() ? Topic.TRENDS : Topic.FISCAL_YEAR;
  }

  private static String form(Facts facts, Subject subject, Place place) {
    if (subject.flow() == Flow.BALANCE) {
      return (place.own().direction() > 0 ? "surplus" : "deficit")
          + (place.rank() == 1 ? "-record" : "");
    }
    if (place.rank() == 1) {
      return "record";
    }
    if (place.seasonRecord()) {
      return place.rank() <= shown(facts, subject.period())
          ? "season-record"
          : "season-record-only";
    }
    return "rank";
  }

  private static boolean isNews(Facts facts, Place place) {
    return place.seasonRecord() || place.rank() <= shown(facts, facts.period());
  }

  private static int shown(Facts facts, Period period) {
    return facts
        .thresholds()
        .whole(
            "rank.shown."
                + switch (period) {
                  case Quarter quarter -> "quarters";
                  case HalfYear half -> "halves";
                  default -> "years";
                });
  }

  private static Optional<Place> place(Facts facts, Subject subject) {
    Period period = subject.period();
    if (period instanceof Month || !subject.isWorld()) {
      return Optional.empty();
    }
    YearSeries series = new YearSeries(facts);
    Optional<Observation> own = series.level(subject.area(), subject.flow(), period);
    List<Observation> earlier = new ArrayList<>();
    Period first = period;
    Optional<Observation> next = before(series, subject, first);
    while (next.isPresent()) {
      first = first.previous();
      earlier.add(next.get());
      next = before(series, subject, first);
    }
    int years = earlier.size() * period.months().size() / MONTHS_OF_A_YEAR;
    if (own.isEmpty() || years < facts.thresholds().whole("rank.years")) {
      return Optional.empty();
    }
    boolean balance = subject.flow() == Flow.BALANCE;
    BigDecimal size = own.get().unrounded().abs();
    List<Observation> higher =
        earlier.stream()
            .filter(o -> !balance || o.direction() == own.get().direction())
            .filter(o -> o.unrounded().abs().compareTo(size) > 0)
            .toList();
    boolean wholeYear = period.months().size() == MONTHS_OF_A_YEAR;
    boolean seasonRecord =
        !balance
            && !wholeYear
            && higher.stream().noneMatch(o -> o.month().month() == period.last().month());
    return Optional.of(
        new Place(own.get(), earlier, higher.size() + 1, earlier.size() + 1, first, seasonRecord));
  }

  private static Optional<Observation> before(YearSeries series, Subject subject, Period period) {
    return series.summed(subject.area(), subject.flow(), period.previous());
  }

  /**
   * @param earlier those compared with, newest first
   * @param since the first of all
   * @param seasonRecord the highest of its quarter or half of the year
   */
  private record Place(
      Observation own,
      List<Observation> earlier,
      int rank,
      int of,
      Period since,
      boolean seasonRecord) {}
}
