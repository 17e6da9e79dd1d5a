package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffState.State;
import org.tradebrief.tariff.TariffView;

/**
 * Which duties goods of an item pay on a route on one day, and what they come to by statute. An
 * item pays a duty of its own where the measure covers most of it; what a measure covers only in
 * part pays the general duty here, as do all other goods. Exemptions are not taken off.
 */
final class GoodsDuties {

  private static final Interval NO_BASE = Interval.exactly(BigDecimal.ZERO);

  private final TariffView tariffs;
  private final TariffRoute route;

  GoodsDuties(TariffView tariffs, TariffRoute route) {
    this.tariffs = tariffs;
    this.route = route;
  }

  /**
   * The items to be looked at apart from all other goods, in the order of the files: those that a
   * known duty covers for the most part, whatever its state, and those with a base rate of their
   * own. The same on every day of a pack, so that a rate moves with the rates alone.
   */
  Set<String> itemsApart() {
    Set<String> items = new LinkedHashSet<>();
    for (TariffState state : tariffs.states()) {
      TariffMeasure measure = state.measure();
      if (measure.kind() == TariffMeasure.Kind.DUTY && route.covers(measure)) {
        measure.scope().stream()
            .filter(item -> !item.cover().equals("part"))
            .forEach(item -> items.add(item.commodity()));
      }
    }
    tariffs.bases().of(route).forEach(base -> items.add(base.item()));
    items.remove(TariffMeasure.ALL_GOODS);
    return items;
  }

  /**
   * The rate on goods of an item.
   *
   * @param items the item and what it is part of, nearest first; empty for all other goods
   */
  StatutoryRate on(List<String> items) {
    List<TariffState> own = own(items, State.IN_FORCE);
    List<TariffState> announced = own(items, State.ANNOUNCED);
    List<TariffState> paid = new ArrayList<>(own);
    List<TariffState> perhaps = new ArrayList<>();
    for (TariffState general : general()) {
      if (own.stream().anyMatch(state -> givesWay(general, state))) {
        continue;
      }
      // Goods that a coming duty will take out of the general one may be out of it already.
      boolean open = announced.stream().anyMatch(state -> excludes(general, state));
      (open ? perhaps : paid).add(general);
    }
    List<TariffState> all = new ArrayList<>(paid);
    all.addAll(perhaps);
    List<TariffState> surely = together(paid);
    List<TariffState> atMost = together(all);
    Interval base = base(items);
    return new StatutoryRate(
        new Interval(total(surely, base).low(), total(atMost, base).high()),
        surely,
        atMost,
        baseRow(items));
  }

  Optional<BaseRate> baseRow(List<String> items) {
    return tariffs.bases().find(route, items);
  }

  /** The rate on goods of an item if a duty were the only one beside the base. */
  Interval alone(TariffState state, List<String> items) {
    return total(List.of(state), base(items));
  }

  /** True if goods with a duty of their own, in force or announced, do not pay the general one. */
  boolean leaves(TariffState general, List<String> items) {
    return Stream.concat(own(items, State.IN_FORCE).stream(), own(items, State.ANNOUNCED).stream())
        .anyMatch(state -> givesWay(general, state));
  }

  private List<TariffState> own(List<String> items, State wanted) {
    return tariffs.duties(route, wanted).stream()
        .filter(
            state ->
                items.stream()
                    .flatMap(item -> state.measure().cover(item).stream())
                    .anyMatch(cover -> !cover.equals("part")))
        .toList();
  }

  private List<TariffState> general() {
    return tariffs.duties(route, State.IN_FORCE).stream()
        .filter(state -> state.measure().coversAllGoods())
        .toList();
  }

  private static boolean givesWay(TariffState general, TariffState own) {
    return excludes(general, own) || own.measure().displaces().contains(general.measure().id());
  }

  private static boolean excludes(TariffState general, TariffState own) {
    return general.measure().excludes().contains(own.measure().id());
  }

  /**
   * The duty with the highest rate and those that stack with it. Duties that say nothing of each
   * other are not added up; the reader has told of such rows.
   */
  private static List<TariffState> together(List<TariffState> duties) {
    Optional<TariffState> highest = duties.stream().max(Comparator.comparing(GoodsDuties::rate));
    return highest.stream()
        .flatMap(
            main ->
                Stream.concat(
                    Stream.of(main),
                    duties.stream().filter(other -> other != main && stack(main, other))))
        .toList();
  }

  private static boolean stack(TariffState a, TariffState b) {
    return a.measure().stacksWith().contains(b.measure().id())
        || b.measure().stacksWith().contains(a.measure().id());
  }

  /** Base and duties: rates on top add up, a rate with the base included is reached, not passed. */
  private static Interval total(List<TariffState> duties, Interval base) {
    Interval total = base;
    for (TariffState state : duties) {
      BigDecimal rate = rate(state);
      TariffMeasure.Mode mode = state.measure().mode().orElse(TariffMeasure.Mode.ADD);
      total =
          switch (mode) {
            case ALL_IN -> new Interval(total.low().max(rate), total.high().max(rate));
            // Between the base alone and the whole of what is allowed.
            case CAP -> new Interval(total.low(), total.high().max(rate));
            case ADD -> new Interval(total.low().add(rate), total.high().add(rate));
            case EXEMPT -> total;
          };
    }
    return total;
  }

  private Interval base(List<String> items) {
    return baseRow(items).map(GoodsDuties::range).orElse(NO_BASE);
  }

  private static Interval range(BaseRate rate) {
    return new Interval(rate.low(), rate.high());
  }

  static BigDecimal rate(TariffState state) {
    return state.measure().rate().orElse(BigDecimal.ZERO);
  }
}
