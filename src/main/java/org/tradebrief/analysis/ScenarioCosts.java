package org.tradebrief.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradebrief.arithmetic.Share;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffScenario;
import org.tradebrief.tariff.TariffView;

/**
 * What the goods of a route would be to pay at the rates of a scenario, over the same parts as the
 * exposure and with base duties at their highest: an upper bound as far as exemptions go, and never
 * duty paid.
 */
public final class ScenarioCosts {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ScenarioCosts() {}

  /**
   * Goods at one rate.
   *
   * @param commodity the item; empty for all goods that no other part holds
   * @param value million yen
   * @param base the row of the base duty, if there is one
   * @param rate per cent, as the scenario has it
   * @param duty million yen, at base and rate together
   */
  public record Part(
      Optional<Commodity> commodity,
      BigDecimal value,
      Optional<BaseRate> base,
      BigDecimal rate,
      BigDecimal duty) {}

  /**
   * One scenario.
   *
   * @param inScope million yen of goods with a rate above zero, if the scenario is on
   * @param duty million yen
   * @param weighted per cent of all goods
   */
  public record Cost(
      TariffScenario scenario,
      List<Part> parts,
      BigDecimal inScope,
      BigDecimal duty,
      BigDecimal weighted,
      List<Figure> figures) {

    public Cost {
      parts = List.copyOf(parts);
      figures = List.copyOf(figures);
    }
  }

  /** In the order of the file; empty where the release has no page for the route. */
  public static List<Cost> of(TradeView view, TariffView tariffs, TariffRoute route) {
    GoodsDuties duties = new GoodsDuties(tariffs, route);
    Optional<TradedGoods> goods = TradedGoods.of(view, route);
    if (goods.isEmpty()) {
      return List.of();
    }
    List<TradedGoods.Part> parts = goods.get().parts(duties.itemsApart());
    return tariffs.timeline().scenarios().stream()
        .filter(scenario -> scenario.route().equals(route))
        .map(scenario -> cost(scenario, parts, duties, goods.get()))
        .toList();
  }

  private static Cost cost(
      TariffScenario scenario,
      List<TradedGoods.Part> traded,
      GoodsDuties duties,
      TradedGoods goods) {
    List<Part> parts = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    BigDecimal inScope = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (TradedGoods.Part part : traded) {
      Optional<BaseRate> base = duties.baseRow(part.items());
      BigDecimal rate = scenario.rate(part.items());
      BigDecimal lowest = base.map(BaseRate::high).orElse(BigDecimal.ZERO);
      BigDecimal whole = scenario.on() ? together(scenario, lowest, rate) : lowest;
      BigDecimal duty = part.value().multiply(whole).divide(HUNDRED);
      parts.add(new Part(part.commodity(), part.value(), base, rate, duty));
      figures.addAll(part.figures());
      all = all.add(duty);
      if (scenario.on() && rate.signum() > 0) {
        inScope = inScope.add(part.value());
      }
    }
    BigDecimal weighted =
        Share.percent(all, TradedGoods.millions(goods.total())).orElse(BigDecimal.ZERO);
    return new Cost(scenario, parts, inScope, all, weighted, figures.stream().distinct().toList());
  }

  private static BigDecimal together(TariffScenario scenario, BigDecimal base, BigDecimal rate) {
    return scenario.mode() == TariffMeasure.Mode.ALL_IN ? base.max(rate) : base.add(rate);
  }
}
