package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Month;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/** The duties that items of a route have of their own, as known on the pack's day. */
public final class OwnDuties {

  private final TariffView tariffs;
  private final TariffRoute route;

  public OwnDuties(TariffView tariffs, TariffRoute route) {
    this.tariffs = tariffs;
    this.route = route;
  }

  /**
   * An item and the first duty of its own.
   *
   * @param began the first day on which a duty covered most of the item
   */
  public record First(String item, LocalDate began, TariffMeasure measure) {

    /** The month in which it began; it is neither before nor after. */
    public Month month() {
      return new Month(began.getYear(), began.getMonthValue());
    }
  }

  /** Items whose own duty had begun or was to begin, the earliest first. */
  public List<First> first() {
    List<First> found = new ArrayList<>();
    for (TariffState state : tariffs.states()) {
      TariffMeasure measure = state.measure();
      if (measure.kind() != TariffMeasure.Kind.DUTY
          || !route.covers(measure)
          || measure.effectiveFrom().isEmpty()) {
        continue;
      }
      for (TariffMeasure.ScopeItem item : measure.scope()) {
        LocalDate from = measure.effectiveFrom().get();
        boolean most = !item.cover().equals("part");
        boolean own = !item.commodity().equals(TariffMeasure.ALL_GOODS);
        boolean earlier =
            found.stream()
                .filter(first -> first.item().equals(item.commodity()))
                .anyMatch(first -> !from.isBefore(first.began()));
        if (most && own && !earlier) {
          found.removeIf(first -> first.item().equals(item.commodity()));
          found.add(new First(item.commodity(), from, measure));
        }
      }
    }
    found.sort(Comparator.comparing(First::began).thenComparing(First::item));
    return found;
  }

  /** The item and what it is part of on the page of the route, nearest first. */
  public List<String> path(TradeView view, String item) {
    return TradedGoods.of(view, route).map(goods -> goods.path(item)).orElse(List.of(item));
  }

  /** The first duty of its own on an item or on what it is part of. */
  public Optional<First> of(List<String> items) {
    return first().stream().filter(first -> items.contains(first.item())).findFirst();
  }

  /**
   * The rate by statute on goods of an item, base duty included; empty where it is a range and no
   * single number.
   *
   * @param items the item and what it is part of, nearest first
   */
  public Optional<BigDecimal> rate(List<String> items, LocalDate day) {
    Interval percent = new GoodsDuties(tariffs.at(day), route).on(items).percent();
    return percent.low().compareTo(percent.high()) == 0
        ? Optional.of(percent.high())
        : Optional.empty();
  }
}
