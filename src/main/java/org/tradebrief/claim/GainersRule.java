package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.trend.PartnerMoves;

/**
 * Which countries' trade grew and whose shrank over several months. Never a cause, and never that
 * one gained what the other lost: the tables show both and not why.
 *
 * <p>Forms: {@code gained-and-lost}, {@code gained}, {@code lost}. Arguments: {@code from}, {@code
 * to}, {@code gainers} and {@code losers} (each {@code area}, {@code change}, {@code points}). Each
 * month stands against the comparator of its own release.
 */
final class GainersRule implements Rule {

  static final String KIND = "gainers";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() == Flow.BALANCE || !subject.isWorld() || facts.coversPartOfMonth()) {
      return Optional.empty();
    }
    List<Area> countries =
        facts.areas().stream()
            .map(AreaRow::area)
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .toList();
    return PartnerMoves.latest(facts.series(), countries, subject.flow(), facts.month())
        .flatMap(moves -> told(facts, subject, moves));
  }

  private static Optional<Claim> told(Facts facts, Subject subject, PartnerMoves moves) {
    List<PartnerMoves.Move> gainers = named(facts, moves, 1);
    List<PartnerMoves.Move> losers = named(facts, moves, -1);
    if (gainers.isEmpty() && losers.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(losers.isEmpty() ? "gained" : gainers.isEmpty() ? "lost" : "gained-and-lost")
            .with("from", new Argument.Time(moves.from()))
            .with("to", new Argument.Time(moves.to()))
            .items("gainers", gainers.stream().map(GainersRule::shown).toList())
            .items("losers", losers.stream().map(GainersRule::shown).toList())
            .unrounded((gainers.isEmpty() ? losers : gainers).getFirst().points());
    Stream.concat(gainers.stream(), losers.stream())
        .flatMap(move -> move.inputs().stream())
        .forEach(draft::rests);
    return Optional.of(
        draft.claim("changes of partners over months, from levels and printed changes"));
  }

  /** Those whose contribution is surely not nothing, the largest first. */
  private static List<PartnerMoves.Move> named(Facts facts, PartnerMoves moves, int sign) {
    BigDecimal limit = facts.thresholds().number("contribution.named");
    return moves.moves().stream()
        .filter(move -> move.points().signum() == sign && move.percent().signum() == sign)
        .filter(move -> move.points().abs().compareTo(limit) >= 0)
        .sorted(Comparator.comparing((PartnerMoves.Move m) -> m.points().abs()).reversed())
        .limit(facts.thresholds().whole("contribution.count"))
        .toList();
  }

  private static Map<String, Argument> shown(PartnerMoves.Move move) {
    return Map.of(
        "area", new Argument.Name(move.area().name()),
        "change", new Argument.Change(Rounding.percent(move.percent())),
        "points", new Argument.Contribution(Rounding.points(move.points())));
  }
}
