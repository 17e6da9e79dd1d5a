package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;

/**
 * The countries with the largest exports or imports and their shares in the world's. Countries
 * only: regions and memo regions overlap them.
 *
 * <p>Forms: {@code exports}, {@code imports}. Arguments: {@code items} (each {@code area}, {@code
 * share}), the largest first.
 */
final class LargestMarketRule implements Rule {

  static final String KIND = "largest-market";

  private record Market(Area area, Observation level, BigDecimal share) {}

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> world = facts.level(Area.WORLD_ID, subject.flow());
    if (world.isEmpty() || subject.flow() == Flow.BALANCE || !subject.isWorld()) {
      return Optional.empty();
    }
    List<Market> largest =
        facts.areas().stream()
            .map(AreaRow::area)
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .flatMap(area -> market(facts, area, subject.flow(), world.get()).stream())
            .sorted(Comparator.comparing((Market m) -> m.level().unrounded()).reversed())
            .limit(facts.thresholds().whole("largest-market.named"))
            .toList();
    if (largest.size() < 2) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(subject.flow().id())
            .items("items", largest.stream().map(LargestMarketRule::shown).toList())
            .rests(world.get())
            .unrounded(largest.get(0).share());
    largest.forEach(market -> draft.rests(market.level()));
    return Optional.of(draft.claim("rank and share"));
  }

  private static Optional<Market> market(Facts facts, Area area, Flow flow, Observation world) {
    return facts
        .level(area.id(), flow)
        .flatMap(
            level ->
                Share.percent(level.unrounded(), world.unrounded())
                    .map(share -> new Market(area, level, share)));
  }

  private static Map<String, Argument> shown(Market market) {
    return Map.of(
        "area", new Argument.Name(market.area().name()),
        "share", new Argument.Change(Rounding.percent(market.share())));
  }
}
