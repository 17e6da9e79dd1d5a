package org.tradebrief.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.arithmetic.UnitValue;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Unit;

/**
 * Quantities. Nothing in a release recomputes them, so beyond their unit only their unit value can
 * be held against last year's and against the other pages', which warns.
 */
final class QuantityRules {

  static final Rule UNIT = Rule.form("same-unit", "a commodity counts in one unit on all pages");
  static final Rule UNIT_VALUE_JUMP =
      Rule.hint(
          "unit-value-jump", "the growth of the quantity that leaves the unit value plausible");
  static final Rule UNIT_VALUE =
      Rule.hint("unit-value", "the quantity whose unit value lies near those of the other pages");

  /**
   * In March 2025 unit values of lines above {@link #LARGE} moved by factors from 0.44 to 2.8 in a
   * year; a slip of a digit place is a factor of ten.
   */
  private static final BigDecimal YEAR_FACTOR = new BigDecimal("3.5");

  /**
   * Beyond the range of the other pages, unit values of such lines lay by a factor of 7.2 at most
   * (power generating machines from the USA); a slip from thousands to units is a factor of a
   * thousand.
   */
  private static final BigDecimal PAGES_FACTOR = BigDecimal.valueOf(8);

  /** Other pages needed to speak of a range. */
  private static final int PAGES = 3;

  /**
   * Million yen below which a unit value says little: of the line itself, and of one to compare
   * with.
   */
  private static final BigDecimal LARGE = BigDecimal.valueOf(5000);

  private static final BigDecimal SOME_SIZE = BigDecimal.valueOf(1000);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Line(Flow flow, String commodity) {
    static Line of(Row row) {
      return new Line(row.flow(), row.commodity().id());
    }
  }

  private QuantityRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    Map<Line, Figure> units = new HashMap<>();
    Map<Line, List<Row>> pages = new HashMap<>();
    for (Row row : tables.commodities()) {
      row.find(Measure.QUANTITY).ifPresent(figure -> tryUnit(row, figure, units, trials));
      if (isAtLeast(row, SOME_SIZE) && unitValue(row).isPresent()) {
        pages.computeIfAbsent(Line.of(row), line -> new ArrayList<>()).add(row);
      }
      if (isAtLeast(row, LARGE)) {
        tryJump(row, trials);
      }
    }
    for (List<Row> rows : pages.values()) {
      rows.stream().filter(r -> isAtLeast(r, LARGE)).forEach(r -> tryRange(r, rows, trials));
    }
  }

  private static boolean isAtLeast(Row row, BigDecimal millions) {
    return row.value()
        .flatMap(figure -> figure.reading().number())
        .filter(value -> value.compareTo(millions) >= 0)
        .isPresent();
  }

  /**
   * Of quantities with two digits or more: a one may stand for anything from a half to one and a
   * half.
   */
  private static Optional<BigDecimal> unitValue(Row row) {
    return row.find(Measure.QUANTITY)
        .flatMap(figure -> figure.reading().number())
        .filter(quantity -> quantity.compareTo(BigDecimal.TEN) >= 0)
        .flatMap(
            quantity ->
                row.value().flatMap(value -> UnitValue.of(value.reading().required(), quantity)));
  }

  private static void tryUnit(Row row, Figure figure, Map<Line, Figure> units, Trials trials) {
    Optional<Unit> unit = Units.of(figure);
    if (unit.isEmpty()) {
      return;
    }
    Figure first = units.putIfAbsent(Line.of(row), figure);
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

  private static void tryRange(Row row, List<Row> pages, Trials trials) {
    List<BigDecimal> others =
        pages.stream()
            .filter(page -> page != row)
            .flatMap(page -> unitValue(page).stream())
            .sorted()
            .toList();
    if (others.size() < PAGES || others.get(0).signum() <= 0) {
      trials.notCovered(UNIT_VALUE);
      return;
    }
    Figure value = row.value().orElseThrow();
    Interval range =
        widened(new Interval(others.get(0), others.get(others.size() - 1)), PAGES_FACTOR);
    trials.compare(
        UNIT_VALUE,
        row.find(Measure.QUANTITY).orElseThrow(),
        List.of(value),
        view -> Optional.of(view.of(value).dividedBy(range)));
  }

  private static Interval widened(Interval value, BigDecimal factor) {
    return new Interval(value.dividedBy(factor).low(), value.times(factor).high());
  }
}
