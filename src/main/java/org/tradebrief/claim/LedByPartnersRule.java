package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;

/**
 * The countries that moved the world's flow the way it went, most first. The ministry prints no
 * contributions of countries: they follow from printed levels and changes and are told as "about".
 *
 * <p>Forms: {@code rise}, {@code fall}, after the total. Arguments: {@code change} of the total,
 * {@code items}, each with {@code area}, {@code change}, {@code points}.
 */
final class LedByPartnersRule implements Rule {

  static final String KIND = "led-by-partners";

  private record Mover(Area area, Observation growth, BigDecimal points) {}

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Flow.EXPORTS, Flow.IMPORTS).map(flow -> Subject.world(flow, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> total = facts.growth(Area.WORLD_ID, subject.flow());
    if (total.isEmpty() || subject.flow() == Flow.BALANCE || !subject.isWorld()) {
      return Optional.empty();
    }
    BigDecimal growth = total.get().reading().required();
    // Shares of a change that is nearly nothing would be large numbers without meaning.
    if (growth.abs().compareTo(facts.thresholds().number("led-by-partners.growth")) < 0) {
      return Optional.empty();
    }
    List<Mover> movers =
        facts.areas().stream()
            .map(AreaRow::area)
            .filter(area -> area.kind() == Area.Kind.COUNTRY)
            .flatMap(area -> mover(facts, area, subject.flow()).stream())
            .filter(mover -> mover.points().signum() == growth.signum())
            .sorted(Comparator.comparing((Mover m) -> m.points().abs()).reversed())
            .limit(facts.thresholds().whole("contribution.count"))
            .toList();
    if (movers.size() < 2) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(growth.signum() > 0 ? "rise" : "fall")
            .show("change", total.get())
            .items("items", movers.stream().map(LedByPartnersRule::shown).toList())
            .size(movers.get(0).points())
            .unrounded(movers.get(0).points());
    movers.forEach(mover -> draft.rests(mover.growth()));
    return Optional.of(draft.claim("contributions of partners"));
  }

  private static Optional<Mover> mover(Facts facts, Area area, Flow flow) {
    Optional<Observation> growth = facts.growth(area.id(), flow);
    return facts
        .pull(area.id(), flow)
        .filter(points -> Rounding.toTenth(points).signum() != 0)
        .map(points -> new Mover(area, growth.orElseThrow(), points));
  }

  private static Map<String, Argument> shown(Mover mover) {
    Map<String, Argument> shown = new TreeMap<>();
    shown.put("area", new Argument.Name(mover.area().name()));
    shown.put("change", new Argument.Change((Percent) mover.growth().reading()));
    shown.put("points", new Argument.Contribution(Rounding.points(mover.points())));
    return shown;
  }
}
