package org.tradebrief.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.analysis.OwnDuties;
import org.tradebrief.analysis.PartnerAverages;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.table.Area;
import org.tradebrief.table.Flow;
import org.tradebrief.tariff.TariffRoute;

/**
 * Exports to the country that raised duties beside those to all countries, as the mean of the
 * printed changes before and after the first of its duties on an item of its own. Two means beside
 * each other, and no cause.
 *
 * <p>Forms: {@code lower}, {@code higher}, {@code same}, by the mean after against that before.
 * Arguments: {@code from}, {@code monthsBefore}, {@code monthsAfter}, {@code meanBefore}, {@code
 * meanAfter}, {@code worldBefore}, {@code worldAfter}.
 */
final class BeforeAfterRule implements Rule {

  static final String KIND = "before-after";

  private static final String USA = "USA";

  @Override
  public Stream<Subject> subjects(Facts facts) {
    return Stream.of(Subject.of(USA, Flow.EXPORTS, facts.month()));
  }

  @Override
  public Optional<Claim> decide(Facts facts, Subject subject) {
    if (subject.flow() != Flow.EXPORTS || subject.isWorld() || facts.coversPartOfMonth()) {
      return Optional.empty();
    }
    List<OwnDuties.First> duties =
        new OwnDuties(
                facts.surroundings().tariffs(),
                new TariffRoute(TariffRoute.REPORTER, subject.area()))
            .first();
    if (duties.isEmpty()) {
      return Optional.empty();
    }
    OwnDuties.First first = duties.getFirst();
    Optional<PartnerAverages> partner = averages(facts, subject.area(), first);
    Optional<PartnerAverages> world = averages(facts, Area.WORLD_ID, first);
    if (partner.isEmpty() || world.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal before = Rounding.toTenth(partner.get().before());
    BigDecimal after = Rounding.toTenth(partner.get().after());
    int way = after.compareTo(before);
    Draft draft =
        new Draft(facts, KIND, Topic.TARIFFS, subject)
            .form(way < 0 ? "lower" : way > 0 ? "higher" : "same")
            .with("from", new Argument.Day(first.began()))
            .count("monthsBefore", partner.get().monthsBefore().size())
            .count("monthsAfter", partner.get().monthsAfter().size())
            .with("meanBefore", new Argument.Change(Rounding.percent(partner.get().before())))
            .with("meanAfter", new Argument.Change(Rounding.percent(partner.get().after())))
            .with("worldBefore", new Argument.Change(Rounding.percent(world.get().before())))
            .with("worldAfter", new Argument.Change(Rounding.percent(world.get().after())))
            .unrounded(partner.get().after().subtract(partner.get().before()))
            .rests(first.measure().place());
    partner.get().figures().forEach(draft::rests);
    world.get().figures().forEach(draft::rests);
    return Optional.of(draft.claim("means of printed changes before and after"));
  }

  private static Optional<PartnerAverages> averages(
      Facts facts, String area, OwnDuties.First first) {
    return PartnerAverages.of(facts.series(), area, Flow.EXPORTS, first.month(), facts.month());
  }
}
