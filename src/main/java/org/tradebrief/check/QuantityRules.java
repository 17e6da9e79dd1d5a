package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Unit;

/**
 * Quantities. Nothing in a release recomputes them, so beyond their unit only their unit value can
 * be held against last year's and against the world's, which warns.
 */
final class QuantityRules {

  static final Rule UNIT = Rule.form("same-unit", "a commodity counts in one unit on all pages");
  static final Rule UNIT_VALUE_JUMP =
      Rule.hint(
          "unit-value-jump", "the growth of the quantity that leaves the unit value plausible");
  static final Rule UNIT_VALUE =
      Rule.hint("unit-value", "the quantity whose unit value is near the world's");

  /**
   * In March 2025 unit values of lines above {@link #LARGE} moved by factors from 0.44 to 2.8 in a
   * year; a slip of a digit place is a factor of ten.
   */
  private static final BigDecimal YEAR_FACTOR = new BigDecimal("3.5");

  /**
   * Against the world's, unit values of such lines lay between a twentieth (medicines from China)
   * and 37 times (computers from the USA); a slip from thousands to units is a factor of a
   * thousand.
   */
  private static final BigDecimal WORLD_FACTOR = BigDecimal.valueOf(50);

  /** Million yen below which a unit value says little. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(5000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private QuantityRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    Map<String, Figure> units = new HashMap<>();
    for (Row row : tables.commodities()) {
      row.find(Measure.QUANTITY).ifPresent(figure -> tryUnit(row, figure, units, trials));
      if (row.value().flatMap(f -> f.reading().number()).filter(QuantityRules::large).isPresent()) {
        tryJump(row, trials);
        if (!row.area().isWorld()) {
          tables
              .commodity(Area.WORLD_ID, row.commodity().id(), row.flow())
              .ifPresent(world -> tryAgainstWorld(row, world, trials));
        }
      }
    }
  }

  private static boolean large(BigDecimal value) {
    return value.compareTo(LARGE) >= 0;
  }

  private static void tryUnit(Row row, Figure figure, Map<String, Figure> units, Trials trials) {
    Optional<Unit> unit = Units.of(figure);
    if (unit.isEmpty()) {
      return;
    }
    Figure first = units.putIfAbsent(row.flow().id() + row.commodity().id(), figure);
    if (first != null) {
      Unit expected = Units.of(first).orElseThrow();
      trials.verdict(UNIT, figure, List.of(first), expected.equals(unit.get()), expected::id);
    }
  }

  private static void tryJump(Row row, Trials trials) {
    Optional<Figure> quantity = row.find(Measure.QUANTITY_GROWTH);
    Optional<Figure> value = row.growth();
    if (quantity.isEmpty() || value.isEmpty()) {
      return;
    }
    trials.compare(
        UNIT_VALUE_JUMP,
        quantity.get(),
        List.of(value.get()),
        view ->
            view.growth(value.get())
                .map(QuantityRules::ratio)
                .map(ratio -> widened(ratio, YEAR_FACTOR))
                .map(ratio -> ratio.times(HUNDRED).minus(Interval.exactly(HUNDRED))));
  }

  private static Interval ratio(Interval percent) {
    return percent.plus(Interval.exactly(HUNDRED)).dividedBy(HUNDRED).notNegative();
  }

  private static void tryAgainstWorld(Row row, Row world, Trials trials) {
    Optional<Figure> quantity = row.find(Measure.QUANTITY);
    List<Figure> inputs = new ArrayList<>(row.of(Measure.VALUE));
    inputs.addAll(world.of(Measure.VALUE, Measure.QUANTITY));
    if (quantity.isEmpty() || inputs.size() < 3) {
      return;
    }
    trials.compare(
        UNIT_VALUE,
        quantity.get(),
        inputs,
        view -> {
          Interval worldValue = view.of(inputs.get(1));
          if (worldValue.low().signum() <= 0) {
            return Optional.empty();
          }
          Interval share = view.of(inputs.get(0)).dividedBy(worldValue);
          return Optional.of(widened(view.of(inputs.get(2)).times(share), WORLD_FACTOR));
        });
  }

  private static Interval widened(Interval value, BigDecimal factor) {
    return new Interval(value.dividedBy(factor).low(), value.times(factor).high());
  }
}
