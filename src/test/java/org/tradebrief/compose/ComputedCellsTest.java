package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

  /** The columns with results of ours, in any pack. The partner trends are all printed figures. */
  private static final Set<String> COMPUTED =
      new TreeSet<>(
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
              "tariff-exposure.value",
              "tariff-exposure.share",
              "tariff-exposure.rate_in_force",
              "tariff-exposure.announced_rate",
              "forecasts.actual",
              "forecasts.difference",
              "revisions.difference",
              "revisions-brief.difference"));

  /** Numbers that are neither printed by the ministry nor formulas, and why. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          Map.entry("rates.rate", "read from the file of exchange rates"),
          Map.entry("forecasts.forecast", "read from the file of forecasts"),
          Map.entry("tariff-measures.rate", "read from the file of tariffs"),
          Map.entry("tariff-brief.rate", "read from the file of tariffs"),
          Map.entry("data.value", "the printed figure as a number"),
          Map.entry("data.precision", "a property of the printed figure"),
          Map.entry("checks.tried", "counted by the run; no cell holds what it counts"),
          Map.entry("checks.exact", "counted by the run"),
          Map.entry("checks.within", "counted by the run"),
          Map.entry("checks.failed", "counted by the run"),
          Map.entry("sources.figures", "counted by the run"));

  private static List<Catalogue> packs;

  @BeforeAll
  static void read(@TempDir Path inputs) throws IOException {
    ShippedPacks shipped = new ShippedPacks();
    Catalogue later = LaterStage.catalogue(inputs.resolve("later"));
    packs = Stream.concat(shipped.all().stream(), Stream.of(later)).toList();
  }

  private static boolean isOurs(Cell cell) {
    return cell instanceof Cell.Computed || cell instanceof Cell.Result;
  }

  @Test
  void everyComputedColumnIsKnown() {
    assertEquals(COMPUTED, columns(ComputedCellsTest::isOurs));
  }

  @Test
  void everyOtherNumberWasReadOrCounted() {
    Set<String> plain = columns(Cell.Plain.class::isInstance);
    plain.removeAll(EXCEPTIONS.keySet());
    assertEquals(Set.of(), plain);
  }

  private static Set<String> columns(Predicate<Cell> wanted) {
    Set<String> found = new TreeSet<>();
    for (Catalogue pack : packs) {
      for (DataTable table : pack.tables()) {
        for (int at = 0; at < table.columns().size(); at++) {
          int column = at;
          if (table.rows().stream().anyMatch(row -> wanted.test(row.cells().get(column)))) {
            found.add(table.id() + "." + table.columns().get(at).id());
          }
        }
      }
    }
    return found;
  }

  /** With a sheet for every table nothing a formula refers to is missing. */
  @Test
  void everyResultIsAFormulaInTheWorkbook(@TempDir Path folder) throws IOException {
    int results = 0;
    for (int pack = 0; pack < packs.size(); pack++) {
      Catalogue catalogue = packs.get(pack);
      Path templates = TemplatesCopy.withEveryTable(folder.resolve("" + pack), catalogue);
      for (Language language : Language.values()) {
        Workbook workbook = new Composer(templates).workbook(catalogue, language);
        for (DataTable table : catalogue.tables()) {
          if (!table.id().equals("data")) {
            results += compare(catalogue.pack().vintage().id(), table, sheet(workbook, table));
          }
        }
      }
    }
    assertTrue(results > 10_000, results + " results");
  }

  /** The shipped outline shows all that its own formulas refer to. */
  @Test
  void theShippedWorkbookLosesNoFormula() {
    for (Catalogue catalogue : packs) {
      Workbook workbook = new Composer(TemplatesCopy.SHIPPED).workbook(catalogue, Language.ENGLISH);
      for (Sheet sheet : workbook.sheets()) {
        catalogue
            .table(sheet.id().equals("tariffs") ? "tariff-measures" : sheet.id())
            .ifPresent(
                table ->
                    compare(catalogue.pack().vintage().id(), table, sheet.table().orElseThrow()));
      }
    }
  }

  private static SheetTable sheet(Workbook workbook, DataTable table) {
    return workbook.sheets().stream()
        .filter(sheet -> sheet.id().equals("x-" + table.id()))
        .findFirst()
        .flatMap(Sheet::table)
        .orElseThrow();
  }

  /** The results of a table, each of which must be a formula, and nothing else may be. */
  private static int compare(String pack, DataTable table, SheetTable sheet) {
    List<String> wrong = new ArrayList<>();
    int results = 0;
    for (int row = 0; row < table.rows().size(); row++) {
      for (int column = 0; column < table.columns().size(); column++) {
        boolean ours = isOurs(table.rows().get(row).cells().get(column));
        SheetCell cell = sheet.rows().get(row).cells().get(column);
        results += ours ? 1 : 0;
        if (ours != cell instanceof SheetCell.Calculated) {
          wrong.add(table.id() + "." + table.columns().get(column).id() + " row " + row);
        }
      }
    }
    assertEquals(List.of(), wrong, pack);
    return results;
  }
}
