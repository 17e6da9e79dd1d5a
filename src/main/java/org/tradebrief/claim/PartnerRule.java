package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.AreaRow;
import org.tradebrief.analysis.Observation;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;

/**
 * How large one partner is: its share in the world's flow, its place among countries, its share in
 * the change of the flow. An answer; packs tell it as {@link LargestMarketRule}, {@link
 * LargestBalancesRule} and {@link LedByPartnersRule}.
 *
 * <p>Forms: {@code exports}, {@code imports}, {@code surplus}, {@code deficit}. Arguments: {@code
 * level}, {@code share}, {@code rank} and {@code of} (for a country of a monthly release), {@code
 * ofChange} where the world's flow moved enough, with {@code beyond} where it moved against the
 * world or more than all of it.
 */
final class PartnerRule implements Rule {

  static final String KIND = "partner";

  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.empty();
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    Optional<Observation> level = level(facts, subject, subject.area());
    if (level.isEmpty() || subject.isWorld() || level.get().direction() == 0) {
      return Optional.empty();
    }
    Draft draft =
        new Draft(facts, KIND, Topic.PARTNERS, subject)
            .form(form(subject, level.get()))
            .show("level", level.get());
    if (subject.flow() != Flow.BALANCE) {
      Optional<Observation> world = level(facts, subject, Area.WORLD_ID);
      if (world.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal share =
          Share.percent(level.get().unrounded(), world.get().unrounded()).orElseThrow();
      draft
          .rests(world.get())
          .with("share", new Argument.Change(Rounding.percent(share)))
          .unrounded(share);
      ofChange(facts, subject)
          .ifPresent(
              part ->
                  draft
                      .with("ofChange", new Argument.Change(Rounding.percent(part)))
                      .flag("beyond", part.signum() < 0 || part.compareTo(ALL) > 0));
    }
    List<BigDecimal> others = ofCountries(facts, subject, level.get().direction());
    if (subject.period() instanceof Month && isCountry(facts, subject.area())) {
      BigDecimal own = level.get().unrounded().abs();
      draft
          .count("rank", (int) others.stream().filter(o -> o.compareTo(own) > 0).count() + 1)
          .count("of", others.size());
    }
    return Optional.of(draft.claim("rank, share, share in the change"));
  }

  private static String form(Subject subject, Observation level) {
    if (subject.flow() != Flow.BALANCE) {
      return subject.flow().id();
    }
    return level.direction() > 0 ? "surplus" : "deficit";
  }

  private static Optional<Observation> level(Facts facts, Subject subject, String area) {
    return subject.period() instanceof Month
        ? facts.level(area, subject.flow())
        : new YearSeries(facts)
            .level(area, subject.flow(), subject.period())
            .filter(o -> o.basis() == Observation.Basis.PRINTED);
  }

  private static boolean isCountry(Facts facts, String id) {
    return facts.area(id).filter(area -> area.kind() == Area.Kind.COUNTRY).isPresent();
  }

  /** The sizes of all countries on the same side, the largest first. */
  private static List<BigDecimal> ofCountries(Facts facts, Subject subject, int sign) {
    return facts.areas().stream()
        .map(AreaRow::area)
        .filter(area -> area.kind() == Area.Kind.COUNTRY)
        .flatMap(area -> facts.level(area.id(), subject.flow()).stream())
        .filter(o -> subject.flow() != Flow.BALANCE || o.direction() == sign)
        .map(o -> o.unrounded().abs())
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** The partner's part of the world's change in percent; none of a change of nearly nothing. */
  private static Optional<BigDecimal> ofChange(Facts facts, Subject subject) {
    Optional<Observation> world = facts.growth(Area.WORLD_ID, subject.flow());
    BigDecimal limit = facts.thresholds().number("led-by-partners.growth");
    if (!(subject.period() instanceof Month)
        || world.filter(g -> g.reading().required().abs().compareTo(limit) >= 0).isEmpty()) {
      return Optional.empty();
    }
    return facts
        .pull(subject.area(), subject.flow())
        .flatMap(points -> Share.percent(points, world.get().unrounded()));
  }
}
