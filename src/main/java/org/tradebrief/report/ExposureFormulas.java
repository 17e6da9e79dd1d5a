package org.tradebrief.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Formula.Function;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Commodity;
import org.tradebrief.table.Figure;
import org.tradebrief.tariff.BaseRate;
import org.tradebrief.tariff.TariffMeasure;
import org.tradebrief.tariff.TariffRoute;
import org.tradebrief.tariff.TariffState;

/**
 * How exposure follows from the cells of other sheets: the partner's page of commodities, the rates
 * of the measures, the base duties.
 */
record ExposureFormulas(TariffRoute route) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Formula HALF_A_TENTH = Formula.of(new BigDecimal("0.05"));

  /** A cell of the partner's page, or of the table of goods between two others. */
  Formula printed(String item, String column) {
    String page =
        route.isReported()
            ? CommodityTables.id(route.partner(), route.flow())
            : RouteGoods.id(route);
    return new Formula.CellOf(page, item, column);
  }

  Formula total() {
    return printed(Commodity.TOTAL_ID, "value");
  }

  static Formula own(String row, String column) {
    return new Formula.CellOf(Formula.OWN, row, column);
  }

  /** The value a year before, and what the rounding of value and growth leaves open. */
  Formula before(String item) {
    return before(printed(item, "value"), printed(item, "change"));
  }

  Formula beforeAtLeast(Figure value) {
    String item = value.commodity().id();
    return before(
        printed(item, "value").minus(half(value)), printed(item, "change").plus(HALF_A_TENTH));
  }

  Formula beforeAtMost(Figure value) {
    String item = value.commodity().id();
    return before(
        printed(item, "value").plus(half(value)), printed(item, "change").minus(HALF_A_TENTH));
  }

  /** Half of the last printed place, in millions. */
  private static Formula half(Figure value) {
    Amount amount = value.amount().orElseThrow();
    BigDecimal place =
        new Amount(amount.precision(), amount.unit(), amount.precision()).inMillions();
    return Formula.of(place.divide(TWO));
  }

  private static Formula before(Formula value, Formula change) {
    return value.over(Formula.of(1).plus(change.over(100)));
  }

  /** The base duty and the duties on top of it, or reached by it. */
  static Formula rate(List<TariffState> duties, Optional<BaseRate> base, boolean atMost) {
    Formula total =
        base.<Formula>map(
                row ->
                    new Formula.CellOf(
                        "base-rates", TariffTables.baseKey(row), atMost ? "high" : "low"))
            .orElse(Formula.of(0));
    for (TariffState state : duties) {
      Formula rate = new Formula.CellOf("tariff-measures", state.measure().id(), "rate");
      TariffMeasure.Mode mode = state.measure().mode().orElse(TariffMeasure.Mode.ADD);
      total =
          switch (mode) {
            case ADD -> total.plus(rate);
            case ALL_IN -> Formula.call(Function.MAX, total, rate);
            case CAP -> atMost ? Formula.call(Function.MAX, total, rate) : total;
            case EXEMPT -> total;
          };
    }
    return total;
  }

  static Formula sum(List<Formula> terms) {
    Formula sum = terms.getFirst();
    for (Formula term : terms.subList(1, terms.size())) {
      sum = sum.plus(term);
    }
    return sum;
  }
}
