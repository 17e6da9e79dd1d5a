package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffState.State;
import org.tradebrief.tariff.TariffView;

/**
 * The goods of a route in the scope of each measure, by the press items that approximate it. An
 * item that a measure covers in part counts whole, and its line says so. Measures overlap: their
 * values are not added up.
 */
public final class MeasureScopes {

  private static final int SCALE = 15;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final TariffView tariffs;
  private final TariffRoute route;
  private final GoodsDuties duties;

  private MeasureScopes(TariffView tariffs, TariffRoute route) {
    this.tariffs = tariffs;
    this.route = route;
    this.duties = new GoodsDuties(tariffs, route);
  }

  /**
   * What a measure touches.
   *
   * @param items of the release that approximate it; empty for all goods but those with a duty of
   *     their own, and where no item comes near
   * @param cover {@code all}, {@code most}, {@code part}, or {@code none} where no item comes near
   * @param value million yen; none where no item comes near
   * @param share of the goods of the route, percent
   * @param before the value of a year before as derived
   * @param pieces what the value is the sum of
   * @param rate per cent on these goods if the measure were the only one beside the base duty
   */
  public record Scope(
      TariffState state,
      List<Commodity> items,
      List<Piece> pieces,
      String cover,
      Optional<BigDecimal> value,
      Optional<BigDecimal> share,
      Optional<YearBefore> before,
      Optional<Interval> rate,
      List<Figure> figures) {

    public Scope {
      items = List.copyOf(items);
      pieces = List.copyOf(pieces);
      figures = List.copyOf(figures);
    }

    /** Value times rate, million yen: what the statute would take, not what was paid. */
    public Optional<Interval> impliedDuty() {
      return rate.flatMap(percent -> value.map(amount -> percent.times(amount).dividedBy(HUNDRED)));
    }
  }

  /**
   * Goods within a scope.
   *
   * @param commodity an item; empty for all goods that are not looked at apart
   * @param whole true for the item as printed, false for a line of the exposure
   * @param base the row of their base duty, if there is one
   */
  public record Piece(Optional<Commodity> commodity, boolean whole, Optional<BaseRate> base) {}

  /**
   * The duties in force, suspended and announced, in the order of the file; empty where the release
   * has no page for the route.
   */
  public static List<Scope> of(TradeView view, TariffView tariffs, TariffRoute route) {
    Optional<TradedGoods> goods = TradedGoods.of(view, route);
    MeasureScopes scopes = new MeasureScopes(tariffs, route);
    return goods.stream()
        .flatMap(
            found ->
                Stream.of(State.IN_FORCE, State.SUSPENDED, State.ANNOUNCED)
                    .flatMap(state -> scopes.tariffs.duties(route, state).stream())
                    .map(state -> scopes.scope(state, found)))
        .toList();
  }

  private Scope scope(TariffState state, TradedGoods goods) {
    boolean general = state.measure().coversAllGoods();
    List<TradedGoods.Part> parts = general ? general(state, goods) : named(state, goods);
    if (parts.isEmpty()) {
      return new Scope(
          state,
          List.of(),
          List.of(),
          "none",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
    BigDecimal value = BigDecimal.ZERO;
    Optional<YearBefore> before = Optional.of(YearBefore.NONE);
    Interval taken = Interval.exactly(BigDecimal.ZERO);
    List<Figure> figures = new ArrayList<>();
    for (TradedGoods.Part part : parts) {
      value = value.add(part.value());
      before = before.flatMap(sum -> part.before().map(sum::plus));
      taken = taken.plus(duties.alone(state, part.items()).times(part.value()));
      figures.addAll(part.figures());
    }
    return new Scope(
        state,
        general ? List.of() : parts.stream().flatMap(part -> part.commodity().stream()).toList(),
        parts.stream()
            .map(part -> new Piece(part.commodity(), !general, duties.baseRow(part.items())))
            .toList(),
        cover(state.measure()),
        Optional.of(value),
        Share.percent(value, TradedGoods.millions(goods.total())),
        before,
        mean(taken, value),
        figures);
  }

  private static Optional<Interval> mean(Interval taken, BigDecimal value) {
    return value.signum() <= 0
        ? Optional.empty()
        : Optional.of(
            new Interval(
                taken.low().divide(value, SCALE, RoundingMode.FLOOR),
                taken.high().divide(value, SCALE, RoundingMode.CEILING)));
  }

  /** All goods without those whose own duty takes them out. */
  private List<TradedGoods.Part> general(TariffState state, TradedGoods goods) {
    return goods.parts(duties.itemsApart()).stream()
        .filter(part -> !duties.leaves(state, part.items()))
        .toList();
  }

  private List<TradedGoods.Part> named(TariffState state, TradedGoods goods) {
    return state.measure().scope().stream()
        .flatMap(item -> goods.whole(item.commodity()).stream())
        .toList();
  }

  /** The least of what the items are covered. */
  private static String cover(TariffMeasure measure) {
    List<String> covers = measure.scope().stream().map(TariffMeasure.ScopeItem::cover).toList();
    return Stream.of("part", "most").filter(covers::contains).findFirst().orElse("all");
  }
}
