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
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Percent;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffState.State;
import org.tradebrief.tariff.TariffView;

/**
 * What part of the goods of a route the measures of a day touch. Press items only approximate
 * tariff headings, so every line says how much of the item a measure covers. An item is weighted
 * with a measure's rate where the measure covers most of it; the rest takes the general rate. An
 * upper bound: exemptions inside the rest are not taken off, and no duty is said to have been paid.
 */
public final class TariffExposure {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TariffView tariffs;
  private final TariffRoute route;
  private final GoodsDuties duties;
  private final Optional<TradedGoods> goods;

  public TariffExposure(TradeView view, TariffView tariffs, TariffRoute route) {
    this.tariffs = tariffs;
    this.route = route;
    this.duties = new GoodsDuties(tariffs, route);
    this.goods = TradedGoods.of(view, route);
  }

  /**
   * One item, the rest, or all goods.
   *
   * @param kind what the line is about
   * @param commodity the press item; empty for the rest and for all goods
   * @param value million yen
   * @param share of the goods of the route, percent, one decimal
   * @param before the value of a year before as derived; none where its growth is a mark
   * @param cover how much of the item, or of the rest, the measure covers: {@code all}, {@code
   *     most} or {@code part}
   * @param rate what the goods are to pay by statute, base duty included; none for an item that a
   *     measure covers only in part, whose goods the rest holds
   * @param statute how the rate of an item or of the rest comes about
   * @param inForce the duty in force on the day, if any
   * @param announced the next duty that is announced for a later day, if any
   * @param figures the cells used
   */
  public record Line(
      Kind kind,
      Optional<Commodity> commodity,
      BigDecimal value,
      Optional<Percent> share,
      Optional<YearBefore> before,
      String cover,
      Optional<Interval> rate,
      Optional<StatutoryRate> statute,
      Optional<TariffState> inForce,
      Optional<TariffState> announced,
      List<Figure> figures) {

    public Line {
      figures = List.copyOf(figures);
    }

    /** Value times rate, million yen: what the statute would take, not what was paid. */
    public Optional<Interval> impliedDuty() {
      return rate.map(percent -> percent.times(value).dividedBy(HUNDRED));
    }
  }

  /** What a line is about. */
  public enum Kind {
    /** An item with its rate. The lines of this kind and the rest are all goods. */
    ITEM,
    /** An item of which a measure covers a part; the rest holds it too. */
    PART,
    REST,
    ALL
  }

  /**
   * Items in scope, largest first, then the rest and all goods; empty where the release has no page
   * for the partner, or no duty is in force or announced.
   */
  public List<Line> lines() {
    if (goods.isEmpty() || duties().findAny().isEmpty()) {
      return List.of();
    }
    TradedGoods traded = goods.get();
    List<Line> lines = new ArrayList<>();
    List<TradedGoods.Part> parts = traded.parts(duties.itemsApart());
    parts.stream().filter(part -> part.commodity().isPresent()).map(this::item).forEach(lines::add);
    Set<String> apart = duties.itemsApart();
    for (String item : itemsInScope()) {
      if (!apart.contains(item)) {
        traded.row(item).map(this::part).ifPresent(lines::add);
      }
    }
    lines.sort(
        Comparator.comparing(Line::value)
            .reversed()
            .thenComparing(line -> line.commodity().orElseThrow().id()));
    lines.add(rest(parts.getLast()));
    lines.add(all(parts));
    return List.copyOf(lines);
  }

  private Line item(TradedGoods.Part part) {
    String id = part.commodity().orElseThrow().id();
    StatutoryRate rate = duties.on(part.items());
    return line(
        Kind.ITEM,
        part.commodity(),
        part.value(),
        part.before(),
        part.figures(),
        id,
        Optional.of(rate));
  }

  private Line part(CommodityRow row) {
    Figure value = row.value().orElseThrow();
    return line(
        Kind.PART,
        Optional.of(row.commodity()),
        TradedGoods.millions(row),
        YearBefore.of(value, row.growth()),
        List.of(value),
        row.commodity().id(),
        Optional.empty());
  }

  private Line line(
      Kind kind,
      Optional<Commodity> commodity,
      BigDecimal value,
      Optional<YearBefore> before,
      List<Figure> figures,
      String item,
      Optional<StatutoryRate> statute) {
    Optional<TariffState> inForce = duty(item, State.IN_FORCE);
    Optional<TariffState> announced = duty(item, State.ANNOUNCED);
    // Goods that no measure of their own covers on the day pay the general rate until one does.
    Optional<TariffState> now =
        inForce.isPresent()
            ? inForce
            : general(State.IN_FORCE)
                .filter(state -> announced.map(next -> !excludes(state, next)).orElse(true));
    return new Line(
        kind,
        commodity,
        value,
        share(value),
        before,
        cover(item, inForce.or(() -> announced)),
        statute.map(StatutoryRate::percent),
        statute,
        now,
        announced,
        figures);
  }

  private Line rest(TradedGoods.Part part) {
    Optional<TariffState> now = general(State.IN_FORCE);
    Optional<TariffState> next = general(State.ANNOUNCED);
    StatutoryRate rate = duties.on(List.of());
    return new Line(
        Kind.REST,
        Optional.empty(),
        part.value(),
        share(part.value()),
        part.before(),
        now.or(() -> next).map(TariffExposure::generalCover).orElse("part"),
        Optional.of(rate.percent()),
        Optional.of(rate),
        now,
        next,
        part.figures());
  }

  private Line all(List<TradedGoods.Part> parts) {
    CommodityRow total = goods.orElseThrow().total();
    Figure value = total.value().orElseThrow();
    return new Line(
        Kind.ALL,
        Optional.empty(),
        TradedGoods.millions(total),
        share(TradedGoods.millions(total)),
        YearBefore.of(value, total.growth()),
        "all",
        Optional.of(WeightedRate.of(parts, duties).now()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(value));
  }

  private static boolean excludes(TariffState general, TariffState special) {
    return general.measure().excludes().contains(special.measure().id());
  }

  /** As the file says of the item; where no duty of the day names it, as it says of all goods. */
  private String cover(String item, Optional<TariffState> state) {
    return state
        .flatMap(found -> found.measure().cover(item))
        .or(() -> general(State.IN_FORCE).map(TariffExposure::generalCover))
        .orElse("part");
  }

  /** Items of duties in force first, so that an item stands once. */
  private Set<String> itemsInScope() {
    Set<String> items = new LinkedHashSet<>();
    duties()
        .flatMap(state -> state.measure().scope().stream())
        .map(TariffMeasure.ScopeItem::commodity)
        .filter(item -> !item.equals(TariffMeasure.ALL_GOODS))
        .forEach(items::add);
    return items;
  }

  private Stream<TariffState> duties() {
    return Stream.concat(
        tariffs.duties(route, State.IN_FORCE).stream(),
        tariffs.duties(route, State.ANNOUNCED).stream());
  }

  /** The duty on an item; where several are in one state, the one with the highest rate. */
  private Optional<TariffState> duty(String item, State wanted) {
    return tariffs.duties(route, wanted).stream()
        .filter(state -> state.measure().cover(item).isPresent())
        .max(Comparator.comparing(GoodsDuties::rate));
  }

  /** As the file says of all goods: a general duty may exempt lists of goods. */
  private static String generalCover(TariffState state) {
    return state.measure().cover(TariffMeasure.ALL_GOODS).orElse("part");
  }

  private Optional<TariffState> general(State wanted) {
    return tariffs.duties(route, wanted).stream()
        .filter(state -> state.measure().coversAllGoods())
        .max(Comparator.comparing(GoodsDuties::rate));
  }

  private Optional<Percent> share(BigDecimal part) {
    return Share.percent(part, TradedGoods.millions(goods.orElseThrow().total()))
        .map(Rounding::percent);
  }
}
