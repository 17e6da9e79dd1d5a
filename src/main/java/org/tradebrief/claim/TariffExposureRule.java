package org.tradebrief.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.analysis.TariffExposure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Label;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;

/**
 * The share in exports to the USA of the press items that duties of their own approximately cover.
 * Press items are groups, not tariff lines, and no duty is said to have been paid.
 *
 * <p>Forms: {@code list}. Arguments: {@code items} (each {@code goods}, {@code share}, {@code
 * state}: {@code in-force} or {@code announced}, {@code title}, {@code from}), {@code day}.
 */
final class TariffExposureRule implements Rule {

  static final String KIND = "tariff-exposure";

  private static final String USA = "USA";
  private static final TariffRoute ROUTE = new TariffRoute(TariffRoute.REPORTER, USA);

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.of(USA, Flow.EXPORTS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (!subject.area().equals(USA) || subject.flow() != Flow.EXPORTS) {
      return Optional.empty();
    }
    List<TariffExposure.Line> lines =
        new TariffExposure(facts.view(), facts.surroundings().tariffs(), ROUTE)
            .lines().stream()
                .filter(line -> line.commodity().isPresent() && line.share().isPresent())
                .filter(line -> line.cover().equals("most"))
                .filter(line -> next(line).isPresent())
                .limit(facts.thresholds().whole("tariff.exposure.named"))
                .toList();
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.TARIFFS, subject)
            .form("list")
            .with("day", new Argument.Day(facts.surroundings().tariffs().on()))
            .items("items", lines.stream().map(TariffExposureRule::shown).toList());
    lines.forEach(line -> line.figures().forEach(draft::rests));
    lines.forEach(line -> draft.rests(next(line).orElseThrow().measure().place()));
    return Optional.of(draft.claim("share of the items in scope"));
  }

  /** The duty in force if there is one of the item's own, else the announced one. */
  private static Optional<TariffState> next(TariffExposure.Line line) {
    return line.inForce()
        .filter(s -> !s.measure().coversAllGoods())
        .or(() -> line.announced().filter(s -> !s.measure().coversAllGoods()));
  }

  private static Map<String, Argument> shown(TariffExposure.Line line) {
    TariffState state = next(line).orElseThrow();
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("goods", new Argument.Name(line.commodity().orElseThrow().name()));
    shown.put("share", new Argument.Change(line.share().orElseThrow()));
    shown.put(
        "state",
        new Argument.Word(state.state() == TariffState.State.IN_FORCE ? "in-force" : "announced"));
    shown.put("title", new Argument.Name(title(state)));
    state.measure().effectiveFrom().ifPresent(d -> shown.put("from", new Argument.Day(d)));
    return shown;
  }

  private static Label title(TariffState state) {
    return state.measure().title();
  }
}
