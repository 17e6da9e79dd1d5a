package org.tradebrief.report;

import java.util.Set;
import java.util.TreeSet;

/**
 * The names that templates may use. A pack may lack some of them, because its tables are not at
 * hand; a name that is not here is a mistake in a template.
 */
public final class CatalogueIds {

  /** Fixed names; commodity tables are {@code exports-<area>} and so on, see {@link #isTable}. */
  private static final Set<String> TABLES =
      Set.of(
          "totals",
          "fiscal-years",
          "fiscal-partners",
          "partners",
          "partners-brief",
          "partner-profile",
          "partner-around",
          "partner-months",
          "partner-months-brief",
          "partner-exports-trend",
          "partner-imports-trend",
          "partner-balance-trend",
          "partner-balance-months",
          "partner-exports-contributions",
          "partner-imports-contributions",
          "partner-exports-shares",
          "partner-imports-shares",
          "partner-measures",
          "indexes",
          "monthly",
          "monthly-brief",
          "history",
          "period-totals",
          "period-months",
          "period-history",
          "period-partners",
          "period-partners-brief",
          "partner-ranks",
          "drivers",
          "index-history",
          "unit-values",
          "lines-new-gone",
          "measures",
          "working-days",
          "adjusted",
          "adjusted-quarters",
          "adjusted-revisions",
          "official-adjusted",
          "official-adjusted-quarters",
          "official-adjusted-revisions",
          "calendar-effects",
          "season-checks",
          "season-regressors",
          "tariff-measures",
          "tariff-brief",
          "tariff-exposure",
          "tariff-weights",
          "tariff-tests",
          "tariff-before-after",
          "scenarios",
          "scenarios-brief",
          "tariff-scope",
          "base-rates",
          "tariff-steps",
          "tariff-headings",
          "tariff-codes",
          "rates",
          "forecasts",
          "checks",
          "unchecked",
          "claims",
          "revisions",
          "revisions-brief",
          "data",
          "sources");

  public static final Set<String> CHARTS =
      Set.of(
          "monthly",
          "year-on-year",
          "periods",
          "partner-balances",
          "contributions-exports",
          "contributions-imports",
          "drivers-exports",
          "drivers-imports",
          "drivers-exports-quarter",
          "drivers-imports-quarter",
          "drivers-exports-fiscal-year",
          "drivers-imports-fiscal-year",
          "price-volume-exports",
          "price-volume-imports",
          "price-volume-months-exports",
          "price-volume-months-imports",
          "partner-trends",
          "trend-panels",
          "partner-months",
          "tariff-timeline",
          "tariff-steps",
          "tariff-exposure");

  /** Drawn in the briefing alone: it has no table that a sheet could hold. */
  private static final String TIMELINE = "tariff-timeline";

  private CatalogueIds() {}

  /** The fixed names of tables, sorted; those of commodities by area are not among them. */
  public static Set<String> tables() {
    return new TreeSet<>(TABLES);
  }

  /** True if some pack may have a table of that name. */
  public static boolean isTable(String id) {
    return TABLES.contains(id)
        || id.matches("(exports|imports)-[a-z]+(-[a-z]+)*")
        || id.matches(
            "(tariff-(exposure|weights|scope|steps|headings|codes)|scenarios|trade)-(to|from|between)-[a-z]+(-[a-z]+)*");
  }

  /** Whether a sheet of the workbook can show the chart. */
  public static boolean isSheetChart(String id) {
    return isChart(id) && !id.equals(TIMELINE);
  }

  public static boolean isChart(String id) {
    return CHARTS.contains(id);
  }
}
