package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.Observation;
import org.tradebrief.analysis.Standings;
import org.tradebrief.arithmetic.Ranking;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/**
 * Where the level stands among all months and among the same calendar months. Both are named, for a
 * record of one is not a record of the other.
 *
 * <p>Forms: {@code record}, {@code month-record} (and the rank among all), {@code
 * month-record-only}, {@code rank}. Arguments: {@code rank}, {@code of}, {@code ofMonth}, {@code
 * since}, and those of {@link LaterState}.
 */
final class RankRule implements Rule {

  static final String KIND = "rank";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS)
        .map(flow -> Subject.world(flow, facts.month()))
        .filter(subject -> place(facts, subject).filter(p -> isNews(facts, p)).isPresent());
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Standings.Place> place = place(facts, subject);
    Optional<Observation> level = facts.level(subject.area(), subject.flow());
    if (place.isEmpty() || place.get().ranking().of() <= facts.thresholds().whole("rank.months")) {
      return Optional.empty();
    }
    Ranking ranking = place.get().ranking();
    int shown = facts.thresholds().whole("rank.shown");
    List<Observation> used = new ArrayList<>(List.of(level.get()));
    place.get().higher().stream().limit(shown).forEach(used::add);
    Draft draft =
        new Draft(facts, KIND, Topic.TRENDS, subject)
            .form(form(ranking, shown))
            .show("level", level.get())
            .count("rank", ranking.rank())
            .count("of", ranking.of())
            .count("rankInMonth", ranking.rankInSameMonth())
            .count("ofMonth", ranking.ofSameMonth())
            .with("since", new Argument.Time(place.get().since()));
    used.forEach(draft::rests);
    // The months that it was compared with are the history's, whichever of them are shown.
    facts
        .series()
        .level(subject.area(), subject.flow(), place.get().since())
        .ifPresent(first -> LaterState.add(facts, draft, List.of(first)));
    return Optional.of(draft.claim("rank among all months"));
  }

  private static Optional<Standings.Place> place(Facts facts, Subject subject) {
    if (facts.coversPartOfMonth()
        || subject.flow() == Flow.BALANCE
        || !subject.area().equals(Area.WORLD_ID)) {
      return Optional.empty();
    }
    return facts
        .level(subject.area(), subject.flow())
        .flatMap(
            level ->
                new Standings(facts.series(), subject.area(), subject.flow(), facts.month())
                    .rank(level));
  }

  private static boolean isNews(Facts facts, Standings.Place place) {
    return place.ranking().isRecordInSameMonth()
        || place.ranking().rank() <= facts.thresholds().whole("rank.shown");
  }

  private static String form(Ranking ranking, int shown) {
    if (ranking.isRecord()) {
      return "record";
    }
    if (ranking.isRecordInSameMonth()) {
      return ranking.rank() <= shown ? "month-record" : "month-record-only";
    }
    return "rank";
  }
}
