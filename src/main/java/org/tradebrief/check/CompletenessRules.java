package org.tradebrief.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Measure;
import org.tradebrief.table.Month;

/**
 * No row twice, none lost, none with a cell missing. A table that is absent altogether is no fault.
 */
final class CompletenessRules {

  static final Rule ONCE = Rule.form("once", "every figure stands once");
  static final Rule AREAS = Rule.form("all-areas", "the area page has its rows");
  static final Rule PAGES = Rule.form("all-pages", "the pages of commodities are all there");
  static final Rule LINES =
      Rule.form("same-lines", "a page has the lines that the other pages of its flow have");
  static final Rule CELLS = Rule.form("whole-row", "a row has all its cells");
  static final Rule INDEXES =
      Rule.form("all-indexes", "the index pages have their rows and months");

  /**
   * Rows of the area page in every release since May 2024: world, 8 regions, 2 groups, 36
   * countries.
   */
  static final int AREA_COUNT = 47;

  /**
   * Pages of commodities a flow: the world, the USA, the EU, Asia, China, Korea, ASEAN, and two
   * more.
   */
  static final int PAGES_A_FLOW = 9;

  private static final List<Measure> AREA_CELLS = List.of(Measure.VALUE, Measure.GROWTH);
  private static final List<Measure> LINE_CELLS =
      List.of(Measure.VALUE, Measure.GROWTH, Measure.SHARE, Measure.CONTRIBUTION);

  private final ReleaseTables tables;
  private final Trials trials;

  private CompletenessRules(ReleaseTables tables, Trials trials) {
    this.tables = tables;
    this.trials = trials;
  }

  static void tryAll(ReleaseTables tables, Trials trials) {
    CompletenessRules rules = new CompletenessRules(tables, trials);
    rules.tryOnce();
    rules.tryTotals();
    rules.tryAreas();
    rules.tryPages();
    rules.tryIndexes(tables.indexes());
    rules.tryIndexes(tables.indexHistory());
  }

  static boolean hasAllAreas(ReleaseTables tables) {
    return areaCount(tables) == AREA_COUNT;
  }

  private static long areaCount(ReleaseTables tables) {
    return tables.areas().stream().map(row -> row.area().id()).distinct().count();
  }

  private void tryOnce() {
    Map<Figure.Key, Figure> seen = new HashMap<>();
    for (Figure figure : tables.release().figures().all()) {
      Figure first = seen.putIfAbsent(figure.key(), figure);
      List<Figure> inputs = first == null ? List.of() : List.of(first);
      trials.verdict(ONCE, figure, inputs, first == null, () -> "no second one");
    }
  }

  private void tryTotals() {
    for (Row row : tables.totals()) {
      boolean current = row.period().equals(tables.period());
      tryCells(row, current ? AREA_CELLS : List.of(Measure.VALUE));
    }
    tryCount(CELLS, tables.totals(), tables.totals().size(), 6, "rows of both years on page 1");
  }

  private void tryAreas() {
    tryCount(AREAS, tables.areas(), areaCount(tables), AREA_COUNT, "areas");
    tryCount(AREAS, tables.areas(), tables.areas().size(), 3 * areaCount(tables), "flows of areas");
    tables.areas().forEach(row -> tryCells(row, row.isNil() ? List.of() : AREA_CELLS));
  }

  private void tryPages() {
    Set<String> withQuantity = new HashSet<>();
    for (Row row : tables.commodities()) {
      if (row.find(Measure.QUANTITY).isPresent()) {
        withQuantity.add(lineKey(row));
      }
    }
    for (Row row : tables.commodities()) {
      tryCells(row, cellsOf(row, withQuantity.contains(lineKey(row))));
    }
    for (Flow flow : BalanceRules.parts()) {
      Map<String, List<Row>> pages = pages(flow);
      List<Row> all = pages.values().stream().flatMap(List::stream).toList();
      if (!tables.commodities().isEmpty()) {
        List<Row> place = all.isEmpty() ? tables.commodities() : all;
        tryCount(PAGES, place, pages.size(), PAGES_A_FLOW, "pages of " + flow.id());
      }
      Set<String> lines =
          all.stream()
              .map(row -> row.commodity().id())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      pages.values().forEach(page -> tryLines(page, lines));
    }
  }

  private Map<String, List<Row>> pages(Flow flow) {
    return tables.commodities().stream()
        .filter(row -> row.flow() == flow)
        .collect(
            Collectors.groupingBy(row -> row.area().id(), LinkedHashMap::new, Collectors.toList()));
  }

  private void tryLines(List<Row> page, Set<String> lines) {
    Set<String> missing = new LinkedHashSet<>(lines);
    page.forEach(row -> missing.remove(row.commodity().id()));
    Figure place = page.get(0).cells().values().iterator().next();
    trials.table(
        LINES,
        place,
        missing.isEmpty(),
        () -> "a line for " + String.join(", ", missing),
        () -> page.size() + " lines without it");
  }

  private static String lineKey(Row row) {
    return row.flow().id() + " " + row.commodity().id();
  }

  /**
   * A line without trade in both years has no growth; one without quantity, or with next to none,
   * too.
   */
  private static List<Measure> cellsOf(Row row, boolean withQuantity) {
    List<Measure> cells = new ArrayList<>(LINE_CELLS);
    if (row.isNil()) {
      cells.remove(Measure.GROWTH);
    }
    if (withQuantity) {
      cells.add(Measure.QUANTITY);
      boolean counts =
          row.find(Measure.QUANTITY)
              .flatMap(figure -> figure.reading().number())
              .filter(number -> number.signum() != 0)
              .isPresent();
      if (counts) {
        cells.add(Measure.QUANTITY_GROWTH);
      }
    }
    return cells;
  }

  private void tryIndexes(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Measure> six = List.copyOf(IndexRules.CELLS);
    rows.forEach(row -> tryCells(row, six));
    long areas = rows.stream().map(row -> row.area().id()).distinct().count();
    long periods = rows.stream().map(Row::period).distinct().count();
    tryCount(INDEXES, rows, areas, IndexRules.AREA_COUNT, "areas");
    tryCount(INDEXES, rows, rows.size(), 2 * areas * periods, "rows of areas, flows and periods");
    boolean history =
        rows.get(0).cells().values().iterator().next().table().id().endsWith("history");
    // How many periods the history of a longer span lists was never seen.
    if (!history || tables.period() instanceof Month) {
      tryCount(INDEXES, rows, periods, history ? IndexRules.PERIOD_COUNT : 1, "periods");
    }
  }

  private void tryCells(Row row, List<Measure> expected) {
    List<Measure> missing =
        expected.stream().filter(measure -> row.find(measure).isEmpty()).toList();
    Figure place = row.cells().values().iterator().next();
    trials.table(
        CELLS,
        place,
        missing.isEmpty(),
        () -> "also " + missing.stream().map(Measure::id).collect(Collectors.joining(", ")),
        () ->
            "only "
                + row.cells().keySet().stream().map(Measure::id).collect(Collectors.joining(", ")));
  }

  private void tryCount(Rule rule, List<Row> rows, long found, long expected, String what) {
    if (rows.isEmpty()) {
      return;
    }
    Figure place = rows.get(0).cells().values().iterator().next();
    trials.table(
        rule, place, found == expected, () -> expected + " " + what, () -> String.valueOf(found));
  }
}
