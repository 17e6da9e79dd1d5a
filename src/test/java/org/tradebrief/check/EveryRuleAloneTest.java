package org.tradebrief.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.table.Archive;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FigureSet;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;
import org.tradebrief.table.Release;
import org.tradebrief.table.Severity;
import org.tradebrief.table.Stage;

/**
 * No rule is there for nothing: each has an error that no other rule stops. Where one slip would
 * also break a simpler rule, the error is one that keeps it, as a slip further upstream does: a
 * wrong value from which a right balance was computed.
 */
class EveryRuleAloneTest {

  private record Error(String rule, Archive archive, Release release) {
    @Override
    public String toString() {
      return rule;
    }
  }

  static Stream<Error> errors() {
    return all().entrySet().stream()
        .map(entry -> new Error(entry.getKey(), Shipped.archive(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("errors")
  void onlyThisRuleSeesTheError(Error error) {
    assertEquals(Set.of(error.rule()), seen(error.archive(), error.release()));
  }

  /** Other rules may warn of what a rule stops; nothing may stop what a rule only warns of. */
  private static Set<String> seen(Archive archive, Release release) {
    List<Trial> failed = new ArrayList<>(ReleaseChecks.tryAll(release).failed());
    failed.addAll(ArchiveChecks.tryAll(archive, release).failed());
    boolean stops = failed.stream().anyMatch(t -> t.rule().severity() == Severity.STOP);
    return failed.stream()
        .filter(trial -> !stops || trial.rule().severity() == Severity.STOP)
        .map(trial -> trial.rule().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyRuleHasItsError() {
    Set<String> rules = new TreeSet<>();
    Gate.check(Shipped.archive(), Shipped.march()).results().forEach(r -> rules.add(r.rule()));
    Set<String> covered = new TreeSet<>(all().keySet());
    covered.addAll(historyErrors().keySet());
    // Needs a year of releases, which the ministry's files give: MinistryAreasTest.
    covered.add("growth-against-archive");
    assertEquals(rules, covered);
  }

  @Test
  void onlyThisRuleSeesTheErrorInTheHistory() {
    historyErrors()
        .forEach(
            (rule, history) ->
                assertEquals(
                    Set.of(rule),
                    seen(new Archive(Shipped.releases(), history), Shipped.march()),
                    rule));
  }

  private static Map<String, FigureSet> historyErrors() {
    Map<String, FigureSet> errors = new LinkedHashMap<>();
    String exports = "world-history WORLD TOTAL exports value";
    errors.put("total-against-history", history(exports, new Month(2024, 3), "9674897787"));
    errors.put("history-jump", history(exports, new Month(1990, 6), "34530000000"));
    errors.put(
        "fiscal-year-balance",
        history("fiscal-years WORLD TOTAL balance value", new FiscalYear(2024), "-5,231.7"));
    FiscalYear year = new FiscalYear(2023);
    errors.put(
        "fiscal-year-months",
        history()
            .set("fiscal-years WORLD TOTAL exports value", year, "104,898.3")
            .set("fiscal-years WORLD TOTAL balance value", year, "-3,891.9")
            .release()
            .figures());
    return errors;
  }

  private static FigureSet history(String cell, Period period, String printed) {
    return history().set(cell, period, printed).release().figures();
  }

  private static Edit history() {
    return Edit.of(new Release(Shipped.march().vintage(), Shipped.archive().history(), "history"));
  }

  private static Map<String, Release> all() {
    Map<String, Release> errors = new LinkedHashMap<>();
    forms(errors);
    areas(errors);
    commodities(errors);
    indexes(errors);
    others(errors);
    return errors;
  }

  private static Edit march() {
    return Edit.of(Shipped.march());
  }

  private static void forms(Map<String, Release> errors) {
    errors.put("printed-text", march().text("areas SPAIN TOTAL exports value", "420,06").release());
    errors.put("period", march().move("commodities", new Month(2025, 2)).release());
    errors.put("once", march().twice("commodities USA AIRCRAFT exports").release());
    errors.put("whole-row", march().drop("commodities USA CARS exports quantity").release());
    errors.put("all-areas", march().drop("areas SPAIN").release());
    errors.put("all-pages", march().drop("commodities RUSSIA").release());
    errors.put("same-lines", march().drop("commodities USA SHIPS exports").release());
    errors.put("all-indexes", march().drop("index-history USA", new Month(2024, 7)).release());
    errors.put("marks", march().set("areas IRAN TOTAL exports growth", "-133.5").release());
    errors.put(
        "contribution-sign",
        march().set("commodities USA PAPER exports contribution", "-0.0").release());
  }

  private static void areas(Map<String, Release> errors) {
    errors.put("balance", march().set("areas SPAIN TOTAL balance value", "4,631").release());
    errors.put(
        "balance-growth", march().set("areas FRANCE TOTAL balance growth", "-87.3").release());
    errors.put(
        "totals-growth",
        Edit.of(Shipped.release("2025-03", Stage.FIRST_10_DAYS))
            .set("totals WORLD TOTAL exports growth", "1.3")
            .release());
    errors.put("page-1-page-2", march().set("areas WORLD TOTAL balance growth", "55.6").release());
    errors.put(
        "region-sum",
        march()
            .set("areas OCEANIA TOTAL exports value", "243,474")
            .set("areas OCEANIA TOTAL balance value", "-402,096")
            .release());
    errors.put(
        "region-sum-before",
        march()
            .set("areas OCEANIA TOTAL exports growth", "-24.0")
            .set("areas OCEANIA TOTAL balance growth", "-13.7")
            .release());
    errors.put(
        "countries-in-region",
        march()
            .set("areas CANADA TOTAL exports value", "140,299")
            .set("areas CANADA TOTAL balance value", "-5,358")
            .release());
    errors.put(
        "countries-in-region-before",
        march()
            .set("areas CANADA TOTAL exports growth", "-10.9")
            .set("areas CANADA TOTAL balance growth", "-78.0")
            .release());
    errors.put(
        "members-in-group",
        march()
            .set("areas PHILIPPINES TOTAL exports value", "148,926")
            .set("areas PHILIPPINES TOTAL exports growth", "4.1")
            .set("areas PHILIPPINES TOTAL balance value", "9,360")
            .set("areas PHILIPPINES TOTAL balance growth", "-60.7")
            .release());
    // Exports booked under the wrong region: nothing is left of Eastern Europe for the EU.
    errors.put(
        "group-in-regions",
        march()
            .set("areas MIDDLE_SOUTH_AMERICA TOTAL exports value", "624,607")
            .set("areas MIDDLE_SOUTH_AMERICA TOTAL exports growth", "34.5")
            .set("areas MIDDLE_SOUTH_AMERICA TOTAL balance value", "195,139")
            .set("areas MIDDLE_SOUTH_AMERICA TOTAL balance growth", "186.7")
            .set("areas CENTRAL_EASTERN_EUROPE TOTAL exports value", "40,000")
            .set("areas CENTRAL_EASTERN_EUROPE TOTAL exports growth", "-79.3")
            .set("areas CENTRAL_EASTERN_EUROPE TOTAL balance value", "-125,146")
            .set("areas CENTRAL_EASTERN_EUROPE TOTAL balance growth", "-")
            .release());
  }

  private static void commodities(Map<String, Release> errors) {
    errors.put(
        "page-total", march().set("commodities USA TOTAL exports value", "1,876,185").release());
    errors.put(
        "total-contribution",
        march().set("commodities USA TOTAL exports contribution", "3.2").release());
    errors.put("share", march().set("commodities USA CARS exports share", "26.5").release());
    errors.put(
        "contribution", march().set("commodities USA CARS exports contribution", "1.5").release());
    errors.put(
        "section-sum", march().set("commodities USA OTHERS exports value", "244,309").release());
    errors.put(
        "section-sum-before",
        march()
            .set("commodities USA OTHERS exports growth", "19.2")
            .set("commodities USA OTHERS exports contribution", "2.2")
            .release());
    errors.put(
        "section-contributions",
        march()
            .allGone("commodities RUSSIA MACHINERY imports")
            .set("commodities RUSSIA MACHINERY imports contribution", "-5.0")
            .release());
    errors.put(
        "parts-in-whole",
        march()
            .set("commodities WORLD CARS exports quantity", "517,197")
            .set("commodities WORLD CARS exports quantity-growth", "16.7")
            .release());
    errors.put(
        "parts-in-whole-before",
        march().set("commodities WORLD CARS exports quantity-growth", "-51.8").release());
    errors.put(
        "partners-in-whole",
        march()
            .set("commodities WORLD SEMICONDUCTOR_MACHINERY exports quantity", "14,300")
            .set("commodities WORLD SEMICONDUCTOR_MACHINERY exports quantity-growth", "0.5")
            .release());
    errors.put(
        "partners-in-whole-before",
        march()
            .set("commodities WORLD SEMICONDUCTOR_MACHINERY exports quantity-growth", "92.3")
            .release());
    errors.put("same-unit", march().unit("commodities USA CARS exports quantity", "MT").release());
    errors.put("unit-value", march().set("commodities USA LNG imports quantity", "11").release());
    errors.put(
        "unit-value-jump",
        march().set("commodities USA LNG imports quantity-growth", "635.0").release());
  }

  private static void indexes(Map<String, Release> errors) {
    Month july = new Month(2024, 7);
    CalendarYear year = new CalendarYear(2024);
    errors.put(
        "index-product",
        march().set("index-history USA TOTAL exports quantity-index", july, "123.0").release());
    errors.put(
        "index-growth-product",
        march()
            .set("index-history USA TOTAL exports quantity-index-growth", july, "5.0")
            .release());
    errors.put(
        "index-pages",
        march().set("index-history USA TOTAL exports value-index", "178.6").release());
    errors.put(
        "index-value-growth",
        march()
            .set("indexes WORLD TOTAL exports value-index-growth", "4.0")
            .set("index-history WORLD TOTAL exports value-index-growth", "4.0")
            .release());
    errors.put(
        "index-year-growth",
        march()
            .set("index-history USA TOTAL exports quantity-index-growth", year, "-2.3")
            .set("index-history USA TOTAL exports unit-value-index-growth", year, "7.5")
            .release());
    errors.put(
        "index-base",
        march()
            .set("indexes WORLD TOTAL imports value-index", "164.1")
            .set("index-history WORLD TOTAL imports value-index", "164.1")
            .release());
    errors.put(
        "index-months",
        march()
            .set("index-history WORLD TOTAL exports value-index", july, "170.6")
            .set("index-history WORLD TOTAL exports quantity-index", july, "107.1")
            .release());
  }

  private static void others(Map<String, Release> errors) {
    // The month is given as if the first 20 days were all of it, and less.
    errors.put(
        "part-of-month",
        Edit.of(Shipped.release("2025-03", Stage.FIRST_20_DAYS))
            .set("totals WORLD TOTAL exports value", "2,800,000")
            .set("totals WORLD TOTAL exports growth", "-52.6")
            .set("totals WORLD TOTAL balance value", "△3,276,041")
            .set("totals WORLD TOTAL balance growth", "-")
            .release());
    errors.put(
        "own-tables",
        Edit.of(Shipped.release("2025-02", Stage.PROVISIONAL))
            .retitled(new Month(2025, 4))
            .release());
    Release february = Shipped.release("2025-02", Stage.PROVISIONAL);
    errors.put(
        "area-jump",
        Edit.of(february)
            .set("areas MEXICO TOTAL imports value", "10,000")
            .set("areas MEXICO TOTAL balance value", "149,881")
            .set("areas MEXICO TOTAL balance growth", "14.0")
            .release());
  }
}
