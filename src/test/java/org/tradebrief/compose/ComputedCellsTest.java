package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;
import org.tradebrief.report.DataTable.Cell;
import org.tradebrief.table.Language;

/** Every cell that we compute is a formula; every number that is none is one that was read. */
class ComputedCellsTest {

  /**
   * The columns of formulas. The partner trends have none: every figure in them was printed in a
   * release.
   */
  private static final Set<String> FORMULAS =
      Set.of(
          "totals.current",
          "totals.year_before",
          "totals.change",
          "totals.difference",
          "totals.dollars",
          "fiscal-partners.exports_share",
          "fiscal-partners.imports_share",
          "partners.exports_share",
          "partners.imports_share",
          "partners.exports_contribution",
          "partners.imports_contribution",
          "partners-brief.exports_share",
          "partners-brief.imports_share",
          "period-totals.value",
          "period-totals.change",
          "period-totals.months",
          "period-totals.difference",
          "period-months.exports_change",
          "period-months.imports_change",
          "period-months.balance",
          "period-history.exports",
          "period-history.exports_change",
          "period-history.imports",
          "period-history.imports_change",
          "period-history.balance",
          "period-partners.exports_share",
          "period-partners.imports_share",
          "period-partners-brief.exports_share",
          "period-partners-brief.imports_share",
          "monthly.exports_change",
          "monthly.imports_change",
          "monthly.balance",
          "monthly-brief.exports_change",
          "monthly-brief.imports_change",
          "monthly-brief.balance",
          "history.exports_change",
          "history.imports_change",
          "history.balance",
          "history.balance_change",
          "adjusted.balance",
          "adjusted.balance_trend",
          "adjusted.exports_on_month",
          "adjusted.imports_on_month",
          "adjusted-quarters.balance",
          "adjusted-quarters.exports_annualised",
          "adjusted-quarters.exports_on_quarter",
          "adjusted-quarters.imports_annualised",
          "adjusted-quarters.imports_on_quarter",
          "calendar-effects.balance_days",
          "calendar-effects.balance_lunar",
          "adjusted-revisions.exports_revision",
          "adjusted-revisions.imports_revision",
          "adjusted-revisions.balance_revision",
          "drivers.moved",
          "drivers.contribution",
          "partner-ranks.move_month",
          "partner-ranks.move_year",
          "index-history.terms",
          "index-history.terms_change",
          "unit-values.unit_value",
          "unit-values.unit_value_low",
          "unit-values.unit_value_high",
          "unit-values.unit_value_change",
          "unit-values.unit_value_change_low",
          "unit-values.unit_value_change_high",
          "working-days.exports_day",
          "working-days.exports_day_change",
          "working-days.imports_day",
          "working-days.imports_day_change",
          "tariff-exposure.value",
          "tariff-exposure.share",
          "tariff-exposure.rate_in_force",
          "tariff-exposure.announced_rate",
          "tariff-exposure.statutory",
          "tariff-exposure.statutory_low",
          "tariff-exposure.implied_duty",
          "scenarios-brief.weighted_rate",
          "scenarios-brief.implied_duty",
          "scenarios-brief.beside_law",
          "scenarios.in_scope",
          "scenarios.in_scope_share",
          "scenarios.weighted_rate",
          "scenarios.implied_duty",
          "scenarios.beside_law",
          "tariff-steps.weighted",
          "tariff-steps.weighted_low",
          "tariff-steps.weighted_now",
          "tariff-weights.value",
          "tariff-weights.year_before",
          "tariff-weights.year_before_low",
          "tariff-weights.year_before_high",
          "tariff-weights.year_before_share",
          "tariff-scope.rate",
          "tariff-scope.value",
          "tariff-scope.share",
          "tariff-scope.statutory",
          "tariff-scope.implied_duty",
          "tariff-scope.year_before",
          "forecasts.actual",
          "forecasts.difference",
          "revisions.difference",
          "revisions-brief.difference");

  private static final String SEASON = "X-13 is no formula of cells";

  private static final String MANY = "over the releases of many months, which no sheet repeats";

  private static final String AREA_PAGES = "a sum over the area pages of several releases";

  /** Results of ours that are values, in some row at least, and why. */
  private static final Map<String, String> RESULTS =
      Map.ofEntries(
          Map.entry("adjusted.exports", SEASON),
          Map.entry("adjusted.imports", SEASON),
          Map.entry("adjusted.exports_trend", SEASON),
          Map.entry("adjusted.imports_trend", SEASON),
          Map.entry("adjusted.exports_annualised", "needs months before the table's first"),
          Map.entry("adjusted.imports_annualised", "needs months before the table's first"),
          Map.entry("adjusted.exports_on_month", "the first row's month before is not shown"),
          Map.entry("adjusted.imports_on_month", "the first row's month before is not shown"),
          Map.entry("adjusted.exports_on_three", "needs months before the table's first"),
          Map.entry("adjusted.imports_on_three", "needs months before the table's first"),
          Map.entry("adjusted-quarters.exports", "sums of months that no sheet shows"),
          Map.entry("adjusted-quarters.imports", "sums of months that no sheet shows"),
          Map.entry("adjusted-quarters.exports_on_quarter", "the first row's quarter before"),
          Map.entry("adjusted-quarters.imports_on_quarter", "the first row's quarter before"),
          Map.entry("adjusted-quarters.exports_annualised", "the first row's quarter before"),
          Map.entry("adjusted-quarters.imports_annualised", "the first row's quarter before"),
          Map.entry("calendar-effects.exports_days", SEASON),
          Map.entry("calendar-effects.imports_days", SEASON),
          Map.entry("calendar-effects.exports_lunar", SEASON),
          Map.entry("calendar-effects.imports_lunar", SEASON),
          Map.entry("adjusted-revisions.exports_now", SEASON),
          Map.entry("adjusted-revisions.imports_now", SEASON),
          Map.entry("adjusted-revisions.balance_now", SEASON),
          Map.entry("adjusted-revisions.exports_earlier", SEASON),
          Map.entry("adjusted-revisions.imports_earlier", SEASON),
          Map.entry("adjusted-revisions.balance_earlier", SEASON),
          Map.entry("period-partners.exports", AREA_PAGES),
          Map.entry("period-partners.exports_change", AREA_PAGES),
          Map.entry("period-partners.imports", AREA_PAGES),
          Map.entry("period-partners.imports_change", AREA_PAGES),
          Map.entry("period-partners.balance", AREA_PAGES),
          Map.entry("period-partners-brief.exports", AREA_PAGES),
          Map.entry("period-partners-brief.exports_change", AREA_PAGES),
          Map.entry("period-partners-brief.imports", AREA_PAGES),
          Map.entry("period-partners-brief.imports_change", AREA_PAGES),
          Map.entry("period-partners-brief.balance", AREA_PAGES),
          Map.entry("drivers.year_before", "from levels and printed changes, or sums of months"),
          Map.entry("drivers.now", "the rest is left over, longer spans are sums of months"),
          Map.entry("lines-new-gone.year_before_low", "from a page that has no sheet of its own"),
          Map.entry("lines-new-gone.year_before_high", "from a page that has no sheet of its own"),
          Map.entry("partner-exports-contributions.month", MANY),
          Map.entry("partner-imports-contributions.month", MANY),
          Map.entry("partner-exports-shares.month", MANY),
          Map.entry("partner-imports-shares.month", MANY),
          Map.entry("partner-measures.contribution", MANY),
          Map.entry("partner-measures.contribution_low", MANY),
          Map.entry("partner-measures.contribution_high", MANY),
          Map.entry("partner-measures.share", MANY),
          Map.entry("partner-measures.three_month_average", MANY),
          Map.entry("partner-measures.cumulative_balance", MANY),
          Map.entry("measures.value", "another rule in every row, over months of many releases"));

  /** Numbers that are neither printed by the ministry nor results over cells, and why. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("partner-ranks.place", "a place, counted over the area page"),
          Map.entry("partner-ranks.place_month_before", "a place in the release before"),
          Map.entry("partner-ranks.place_year_before", "a place a year before"),
          Map.entry("unit-values.singles", "what the ministry's unit stands for"),
          Map.entry("rates.rate", "read from the file of exchange rates"),
          Map.entry("forecasts.forecast", "read from the file of forecasts"),
          Map.entry("scenarios.on", "a switch for the reader"),
          Map.entry("scenarios.base_included", "a switch for the reader"),
          Map.entry("scenarios.rate_motor_vehicles", "a rate for the reader to change"),
          Map.entry("scenarios.rate_motor_vehicle_parts", "a rate for the reader to change"),
          Map.entry("scenarios.rate_iron_and_steel", "a rate for the reader to change"),
          Map.entry("scenarios.rate_rest", "a rate for the reader to change"),
          Map.entry("base-rates.low", "read from the file of base duties"),
          Map.entry("base-rates.high", "read from the file of base duties"),
          Map.entry("tariff-measures.rate", "read from the file of tariffs"),
          Map.entry("tariff-brief.rate", "read from the file of tariffs"),
          Map.entry("data.value", "the printed figure as a number"),
          Map.entry("data.precision", "a property of the printed figure"),
          Map.entry("checks.tried", "counted by the run; no cell holds what it counts"),
          Map.entry("checks.exact", "counted by the run"),
          Map.entry("checks.within", "counted by the run"),
          Map.entry("checks.failed", "counted by the run"),
          Map.entry("sources.figures", "counted by the run"),
          Map.entry("working-days.days", "counted from the calendar"),
          Map.entry("working-days.days_before", "counted from the calendar"),
          Map.entry("partner-measures.streak", "a number of months"),
          Map.entry("measures.value", "an index, a place, a number of months: see above"),
          Map.entry("season-checks.months", "a diagnostic of X-13"),
          Map.entry("season-checks.outliers", "a diagnostic of X-13"),
          Map.entry("season-checks.q", "a diagnostic of X-13"),
          Map.entry("season-checks.q_without_m2", "a diagnostic of X-13"),
          Map.entry("season-checks.m7", "a diagnostic of X-13"),
          Map.entry("season-checks.qs", "a diagnostic of X-13"),
          Map.entry("season-checks.f", "a diagnostic of X-13"),
          Map.entry("season-checks.friedman", "a diagnostic of X-13"),
          Map.entry("season-regressors.probability", "a diagnostic of X-13"),
          Map.entry("season-regressors.effect", "a diagnostic of X-13"),
          Map.entry("season-regressors.t", "a diagnostic of X-13"));

  private static List<Catalogue> packs;

  @BeforeAll
  static void read(@TempDir Path inputs) throws IOException {
    ShippedPacks shipped = ShippedPacks.shared();
    Catalogue later = LaterStage.catalogue(inputs.resolve("later"));
    packs =
        Stream.concat(
                shipped.all().stream(),
                Stream.of(later, shipped.period("FY2024"), shipped.period("2025-Q1")))
            .toList();
  }

  @Test
  void everyOtherNumberWasReadOrCounted() {
    Set<String> plain = new TreeSet<>();
    for (Catalogue pack : packs) {
      for (DataTable table : pack.tables()) {
        for (int at = 0; at < table.columns().size(); at++) {
          int column = at;
          if (table.rows().stream()
              .anyMatch(row -> row.cells().get(column) instanceof Cell.Plain)) {
            plain.add(table.id() + "." + table.columns().get(at).id());
          }
        }
      }
    }
    plain.removeAll(PLAIN.keySet());
    assertEquals(Set.of(), plain, "make it a result with a formula, or say here why it is none");
  }

  /** With a sheet for every table nothing a formula refers to is missing. */
  @Test
  void everyResultIsAFormulaInTheWorkbook(@TempDir Path folder) throws IOException {
    Compared compared = new Compared();
    for (int pack = 0; pack < packs.size(); pack++) {
      Catalogue catalogue = packs.get(pack);
      Path templates = TemplatesCopy.withEveryTable(folder.resolve("" + pack), catalogue);
      for (Language language : Language.values()) {
        Workbook workbook = new Composer(templates).workbook(catalogue, language);
        for (DataTable table : catalogue.tables()) {
          if (!table.id().equals("data")) {
            compared.add(table, sheet(workbook, "x-" + table.id()).orElseThrow());
          }
        }
      }
    }
    assertEquals(FORMULAS, compared.formulas);
    assertEquals(
        RESULTS.keySet(), compared.values, "give it a formula, or say here why it has none");
    assertTrue(compared.results > 10_000, compared.results + " results");
  }

  /** The shipped outline shows all that its own formulas refer to. */
  @Test
  void theShippedWorkbookLosesNoFormula() {
    for (Catalogue catalogue : packs) {
      Workbook workbook = new Composer(TemplatesCopy.SHIPPED).workbook(catalogue, Language.ENGLISH);
      Compared compared = new Compared();
      for (DataTable table : catalogue.tables()) {
        String id = table.id().equals("tariff-measures") ? "tariffs" : table.id();
        sheet(workbook, id)
            .filter(sheet -> sheet.columns().size() == table.columns().size())
            .ifPresent(sheet -> compared.add(table, sheet));
      }
      compared.values.removeAll(RESULTS.keySet());
      assertEquals(Set.of(), compared.values, catalogue.pack().vintage().id());
      assertTrue(compared.results > 5, compared.results + " results");
    }
  }

  private static Optional<SheetTable> sheet(Workbook workbook, String id) {
    return workbook.sheets().stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .flatMap(Sheet::table);
  }

  /** The columns whose results became formulas, and those where some result did not. */
  private static final class Compared {
    private final Set<String> formulas = new TreeSet<>();
    private final Set<String> values = new TreeSet<>();
    private int results;

    void add(DataTable table, SheetTable sheet) {
      for (int row = 0; row < table.rows().size(); row++) {
        for (int column = 0; column < table.columns().size(); column++) {
          Cell cell = table.rows().get(row).cells().get(column);
          boolean ours = cell instanceof Cell.Computed || cell instanceof Cell.Result;
          boolean formula =
              sheet.rows().get(row).cells().get(column) instanceof SheetCell.Calculated;
          String name =
              table.id()
                  + "."
                  + table.columns().get(column).id().replaceFirst("^m[0-9_]+$", "month");
          assertTrue(ours || !formula, name + " was printed or read and is a formula");
          if (ours) {
            results++;
            (formula ? formulas : values).add(name);
          }
        }
      }
    }
  }
}
