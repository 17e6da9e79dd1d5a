package org.tradebrief.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tradebrief.arithmetic.Growth;
import org.tradebrief.arithmetic.IndexProduct;
import org.tradebrief.arithmetic.Interval;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Period;

/**
 * Index pages: the three indexes of a row, the two pages that print them, and the values they
 * follow.
 */
final class IndexRules {

  static final Rule PRODUCT =
      Rule.pins("index-product", "the value index is quantity times unit value over 100");
  static final Rule GROWTH_PRODUCT =
      Rule.pins(
          "index-growth-product",
          "the growth of the value index is that of quantity and unit value");
  static final Rule VALUE_GROWTH =
      Rule.pins("index-value-growth", "the value index grows as the value of its area does");
  static final Rule SAME = Rule.pins("index-pages", "the month is the same on both index pages");
  static final Rule YEAR_GROWTH =
      Rule.pins("index-year-growth", "the growth of a calendar year's index");

  static final List<Measure> LEVELS =
      List.of(Measure.VALUE_INDEX, Measure.QUANTITY_INDEX, Measure.UNIT_VALUE_INDEX);
  static final List<Measure> GROWTHS =
      List.of(
          Measure.VALUE_INDEX_GROWTH,
          Measure.QUANTITY_INDEX_GROWTH,
          Measure.UNIT_VALUE_INDEX_GROWTH);
  static final List<Measure> CELLS =
      List.of(
          Measure.VALUE_INDEX,
          Measure.QUANTITY_INDEX,
          Measure.UNIT_VALUE_INDEX,
          Measure.VALUE_INDEX_GROWTH,
          Measure.QUANTITY_INDEX_GROWTH,
          Measure.UNIT_VALUE_INDEX_GROWTH);

  /** World, USA, EU, Asia, China. */
  static final int AREA_COUNT = 5;

  /** Three calendar years and the last twelve months. */
  static final int PERIOD_COUNT = 15;

  private record Key(String area, Flow flow, Period period) {
    static Key of(Row row) {
      return new Key(row.area().id(), row.flow(), row.period());
    }
  }

  private IndexRules() {}

  static void tryAll(ReleaseTables tables, Trials trials) {
    Map<Key, Row> history =
        tables.indexHistory().stream().collect(Collectors.toMap(Key::of, Function.identity()));
    for (List<Row> rows : List.of(tables.indexes(), tables.indexHistory())) {
      for (Row row : rows) {
        tryProduct(row, trials);
        tryGrowthProduct(row, trials);
        if (row.period().equals(tables.period())) {
          Same.tryCells(
              VALUE_GROWTH,
              row.find(Measure.VALUE_INDEX_GROWTH),
              tables.area(row.area().id(), row.flow()).flatMap(Row::growth),
              trials);
        }
      }
    }
    for (Row row : tables.indexes()) {
      Row copy = history.get(Key.of(row));
      for (Measure measure : CELLS) {
        Same.tryCells(
            SAME,
            Optional.ofNullable(copy).flatMap(r -> r.find(measure)),
            row.find(measure),
            trials);
      }
    }
    for (Row row : tables.indexHistory()) {
      if (row.period() instanceof CalendarYear year) {
        Row before = history.get(new Key(row.area().id(), row.flow(), year.yearBefore()));
        if (before != null) {
          tryYear(row, before, trials);
        }
      }
    }
  }

  private static void tryProduct(Row row, Trials trials) {
    List<Figure> cells =
        row.of(Measure.VALUE_INDEX, Measure.QUANTITY_INDEX, Measure.UNIT_VALUE_INDEX);
    if (cells.size() < LEVELS.size()) {
      trials.notCovered(PRODUCT);
      return;
    }
    trials.compare(
        PRODUCT,
        cells.get(0),
        cells.subList(1, 3),
        view -> Optional.of(IndexProduct.value(view.of(cells.get(1)), view.of(cells.get(2)))));
  }

  private static void tryGrowthProduct(Row row, Trials trials) {
    List<Figure> cells =
        row.of(
            Measure.VALUE_INDEX_GROWTH,
            Measure.QUANTITY_INDEX_GROWTH,
            Measure.UNIT_VALUE_INDEX_GROWTH);
    if (cells.size() < GROWTHS.size()) {
      trials.notCovered(GROWTH_PRODUCT);
      return;
    }
    trials.compare(
        GROWTH_PRODUCT,
        cells.get(0),
        cells.subList(1, 3),
        view ->
            view.growth(cells.get(1))
                .flatMap(q -> view.growth(cells.get(2)).map(p -> IndexProduct.growth(q, p))));
  }

  private static void tryYear(Row row, Row before, Trials trials) {
    for (int i = 0; i < LEVELS.size(); i++) {
      Optional<Figure> growth = row.find(GROWTHS.get(i));
      Optional<Figure> now = row.find(LEVELS.get(i));
      Optional<Figure> base = before.find(LEVELS.get(i));
      if (growth.isEmpty() || now.isEmpty() || base.isEmpty()) {
        trials.notCovered(YEAR_GROWTH);
        continue;
      }
      trials.compare(
          YEAR_GROWTH,
          growth.get(),
          List.of(now.get(), base.get()),
          view -> {
            Interval previous = view.of(base.get());
            return Growth.percent(view.of(now.get()), previous);
          });
    }
  }
}
