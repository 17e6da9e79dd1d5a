package org.tradebrief.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tradebrief.table.Commodity;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * The weighted statutory rate of a route day by day, from the January of the year in which the
 * first of its measures began to the last change that is known, as known on the pack's day. The
 * weights are those of the pack's release and stay the same: only rates move.
 */
public final class RateSteps {

  private RateSteps() {}

  /**
   * A rate that holds from a day until the next step.
   *
   * @param rate of all goods of the route
   * @param began duties in force on the day and not on the day before, in the order of the file
   * @param ended duties in force on the day before and not on the day
   * @param parts the goods with what they pay on the day
   */
  public record Step(
      LocalDate from,
      WeightedRate rate,
      List<TariffMeasure> began,
      List<TariffMeasure> ended,
      List<Part> parts) {

    public Step {
      began = List.copyOf(began);
      ended = List.copyOf(ended);
      parts = List.copyOf(parts);
    }
  }

  /**
   * Goods of one item, or all goods that no other part holds.
   *
   * @param commodity empty for the rest
   * @param rate on the day of the step
   */
  public record Part(Optional<Commodity> commodity, StatutoryRate rate) {}

  /** Empty where the release has no page for the route or no measure of it is known. */
  public static List<Step> of(TradeView view, TariffView tariffs, TariffRoute route) {
    Set<String> apart = new GoodsDuties(tariffs, route).itemsApart();
    Optional<List<TradedGoods.Part>> goods =
        TradedGoods.of(view, route).map(found -> found.parts(apart));
    TreeSet<LocalDate> days = days(tariffs, route);
    if (goods.isEmpty() || days.isEmpty()) {
      return List.of();
    }
    days.add(days.first().withDayOfYear(1));
    List<Step> steps = new ArrayList<>();
    List<TariffMeasure> before = List.of();
    for (LocalDate day : days) {
      TariffView then = tariffs.at(day);
      List<TariffMeasure> now =
          then.duties(route, TariffState.State.IN_FORCE).stream()
              .map(TariffState::measure)
              .toList();
      GoodsDuties duties = new GoodsDuties(then, route);
      WeightedRate rate = WeightedRate.of(goods.get(), duties);
      if (steps.isEmpty() || !rate.equals(steps.getLast().rate())) {
        List<Part> parts =
            goods.get().stream()
                .map(part -> new Part(part.commodity(), duties.on(part.items())))
                .toList();
        steps.add(new Step(day, rate, without(now, before), without(before, now), parts));
        before = now;
      }
    }
    return steps;
  }

  private static TreeSet<LocalDate> days(TariffView tariffs, TariffRoute route) {
    TreeSet<LocalDate> days = new TreeSet<>();
    tariffs.states().stream()
        .map(TariffState::measure)
        .filter(measure -> measure.kind() == TariffMeasure.Kind.DUTY && route.covers(measure))
        .flatMap(
            measure ->
                Stream.of(
                        measure.effectiveFrom(),
                        measure.effectiveTo(),
                        measure.suspendedFrom(),
                        measure.suspendedTo())
                    .flatMap(Optional::stream))
        .forEach(days::add);
    return days;
  }

  private static List<TariffMeasure> without(List<TariffMeasure> all, List<TariffMeasure> some) {
    return all.stream().filter(measure -> !some.contains(measure)).toList();
  }
}
