package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.arithmetic.Rounding;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Percent;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffState;
import org.tradebrief.tariff.TariffView;

/**
 * What part of the exports to one partner the measures of a day touch. Press items only approximate
 * tariff headings, so every line says how much of the item a measure covers. An item is weighted
 * with a measure's rate where the measure covers most of it; the rest takes the general rate. An
 * upper bound: exemptions inside the rest are not taken off, and no duty is said to have been paid.
 */
public final class TariffExposure {

  /** The area id under which the tariff file names the country whose release this is. */
  public static final String ORIGIN = "JAPAN";

  private final TradeView view;
  private final TariffView tariffs;
  private final String destination;

  public TariffExposure(TradeView view, TariffView tariffs, String destination) {
    this.view = view;
    this.tariffs = tariffs;
    this.destination = destination;
  }

  /**
   * One item, or the rest.
   *
   * @param commodity the press item; empty for all goods that no other line holds
   * @param value exports in million yen
   * @param share of the exports to the partner, percent, one decimal
   * @param cover how much of the item, or of the rest, the measure covers: {@code all}, {@code
   *     most} or {@code part}
   * @param inForce the duty in force on the day, if any
   * @param announced the next duty that is announced for a later day, if any
   * @param figures the cells used
   */
  public record Line(
      Optional<Commodity> commodity,
      BigDecimal value,
      Optional<Percent> share,
      String cover,
      Optional<TariffState> inForce,
      Optional<TariffState> announced,
      List<Figure> figures) {

    public Line {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Items in scope, largest first, then the rest; empty where the release has no page for the
   * partner.
   */
  public List<Line> lines() {
    Map<String, CommodityRow> rows =
        view.commodities(destination, Flow.EXPORTS).stream()
            .filter(row -> row.value().flatMap(Figure::amount).isPresent())
            .collect(Collectors.toMap(row -> row.commodity().id(), row -> row));
    CommodityRow total = rows.get(Commodity.TOTAL_ID);
    if (total == null || duties().isEmpty()) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    BigDecimal weighted = BigDecimal.ZERO;
    List<Figure> used = new ArrayList<>(List.of(total.value().orElseThrow()));
    for (String item : itemsInScope()) {
      CommodityRow row = rows.get(item);
      if (row == null) {
        continue;
      }
      Line line = line(row, total);
      lines.add(line);
      if (!line.cover().equals("part")) {
        weighted = weighted.add(line.value());
        used.addAll(row.value().stream().toList());
      }
    }
    lines.sort(
        Comparator.comparing(Line::value)
            .reversed()
            .thenComparing(l -> l.commodity().orElseThrow().id()));
    BigDecimal rest = value(total).subtract(weighted);
    Optional<TariffState> now = general(TariffState.State.IN_FORCE);
    Optional<TariffState> next = general(TariffState.State.ANNOUNCED);
    lines.add(
        new Line(
            Optional.empty(),
            rest,
            share(rest, total),
            now.or(() -> next).map(TariffExposure::generalCover).orElse("part"),
            now,
            next,
            used));
    return List.copyOf(lines);
  }

  private Line line(CommodityRow row, CommodityRow total) {
    Optional<TariffState> inForce = duty(row.commodity().id(), TariffState.State.IN_FORCE);
    Optional<TariffState> announced = duty(row.commodity().id(), TariffState.State.ANNOUNCED);
    String cover = inForce.or(() -> announced).map(state -> cover(state, row)).orElse("part");
    // Goods that no measure of their own covers on the day pay the general rate until one does.
    Optional<TariffState> now =
        inForce.isPresent()
            ? inForce
            : general(TariffState.State.IN_FORCE)
                .filter(state -> announced.map(next -> !excludes(state, next)).orElse(true));
    return new Line(
        Optional.of(row.commodity()),
        value(row),
        share(value(row), total),
        cover,
        now,
        announced,
        row.value().stream().toList());
  }

  private static boolean excludes(TariffState general, TariffState special) {
    return general.measure().excludes().contains(special.measure().id());
  }

  private static String cover(TariffState state, CommodityRow row) {
    return state.measure().scope().stream()
        .filter(item -> item.commodity().equals(row.commodity().id()))
        .map(TariffMeasure.ScopeItem::cover)
        .findFirst()
        .orElse("part");
  }

  /** Items of duties in force first, so that an item stands once. */
  private Set<String> itemsInScope() {
    Set<String> items = new LinkedHashSet<>();
    for (TariffState state : duties()) {
      for (TariffMeasure.ScopeItem item : state.measure().scope()) {
        if (!item.commodity().equals(TariffMeasure.ALL_GOODS)) {
          items.add(item.commodity());
        }
      }
    }
    return items;
  }

  private List<TariffState> duties() {
    return tariffs.states().stream()
        .filter(
            state ->
                state.state() == TariffState.State.IN_FORCE
                    || state.state() == TariffState.State.ANNOUNCED)
        .filter(state -> state.measure().kind() == TariffMeasure.Kind.DUTY)
        .filter(state -> matches(state.measure().origin(), ORIGIN))
        .filter(state -> matches(state.measure().destination(), destination))
        .toList();
  }

  private static boolean matches(String named, String id) {
    return named.equals(TariffMeasure.ALL_GOODS) || named.equals(id);
  }

  /** The duty on an item; where several are in one state, the one with the highest rate. */
  private Optional<TariffState> duty(String item, TariffState.State wanted) {
    return duties().stream()
        .filter(state -> state.state() == wanted)
        .filter(state -> state.measure().scope().stream().anyMatch(s -> s.commodity().equals(item)))
        .max(Comparator.comparing(TariffExposure::rate));
  }

  /** As the file says of all goods: a general duty may exempt lists of goods. */
  private static String generalCover(TariffState state) {
    return state.measure().scope().stream()
        .filter(item -> item.commodity().equals(TariffMeasure.ALL_GOODS))
        .map(TariffMeasure.ScopeItem::cover)
        .findFirst()
        .orElse("part");
  }

  private Optional<TariffState> general(TariffState.State wanted) {
    return duties().stream()
        .filter(state -> state.state() == wanted && state.measure().coversAllGoods())
        .max(Comparator.comparing(TariffExposure::rate));
  }

  private static BigDecimal rate(TariffState state) {
    return state.measure().rate().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal value(CommodityRow row) {
    return row.value().flatMap(Figure::amount).map(Amount::inMillions).orElse(BigDecimal.ZERO);
  }

  private static Optional<Percent> share(BigDecimal part, CommodityRow total) {
    return Share.percent(part, value(total)).map(Rounding::percent);
  }
}
