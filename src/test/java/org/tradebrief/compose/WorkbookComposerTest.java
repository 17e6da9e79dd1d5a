package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Language;
import org.tradebrief.table.PackKind;

class WorkbookComposerTest {

  private final Composer composer = new Composer(LabelsTest.TEMPLATES);

  private Workbook workbook(PackKind kind, Language language) {
    return composer.workbook(SmallCatalogue.of(kind), language);
  }

  private static Sheet sheet(Workbook workbook, String id) {
    return workbook.sheets().stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sheetsStandInTheOrderOfTheOutline() {
    List<String> ids =
        workbook(PackKind.FULL, Language.ENGLISH).sheets().stream().map(Sheet::id).toList();
    assertEquals(List.of("cover", "contents", "notes", "totals", "chart-partner-balances"), ids);
    assertEquals(
        List.of("cover", "contents", "notes", "totals"),
        workbook(PackKind.TOTALS_ONLY, Language.ENGLISH).sheets().stream().map(Sheet::id).toList());
  }

  @Test
  void theContentsLeadToEverySheetAfterThem() {
    SheetTable table =
        sheet(workbook(PackKind.FULL, Language.JAPANESE), "contents").table().orElseThrow();
    assertEquals(
        List.of("#notes", "#totals", "#chart-partner-balances"),
        table.rows().stream()
            .map(row -> ((SheetCell.Text) row.cells().get(0)).link().orElseThrow())
            .toList());
    SheetCell.Calculated rows = (SheetCell.Calculated) table.rows().get(1).cells().get(2);
    assertEquals(new SheetCell.Number(BigDecimal.valueOf(3)), rows.outcome());
    assertEquals(
        Formula.call(Formula.Function.ROWS, new Formula.Whole("Totals", "flow")), rows.formula());
  }

  @Test
  void figuresStayNumbersInMillionYen() {
    SheetTable table =
        sheet(workbook(PackKind.FULL, Language.ENGLISH), "totals").table().orElseThrow();
    assertEquals("Totals", table.name());
    assertEquals("Current", table.columns().get(1).heading());
    assertEquals(
        List.of("9847814", "9303763", "544051"),
        table.rows().stream()
            .map(row -> ((SheetCell.Number) row.cells().get(1)).value().toPlainString())
            .toList());
  }

  @Test
  void everySheetSaysUnitVintageAndSource() {
    Sheet totals = sheet(workbook(PackKind.FULL, Language.ENGLISH), "totals");
    assertEquals(
        List.of(
            "Million yen. Changes in % on a year earlier [note 4]",
            "March 2025. Provisional, released 17 April 2025 [note 1]",
            "Source: Trade Statistics of Japan, Ministry of Finance",
            "Back to the contents"),
        totals.lines().stream().map(Sheet.Line::text).toList());
    assertEquals(Optional.of("#contents"), totals.lines().get(3).link());
    assertTrue(totals.header().contains("Provisional, released 17 April 2025"));
    assertEquals("Page {page} of {pages}", totals.pageOf());
  }

  @Test
  void aChartStandsBesideItsOwnTable() {
    Sheet sheet = sheet(workbook(PackKind.FULL, Language.ENGLISH), "chart-partner-balances");
    assertEquals(2, sheet.table().orElseThrow().rows().size());
    assertEquals(1, sheet.charts().get(0).lastRow());
    assertEquals(
        "Largest surplus: United States; largest deficit: China", sheet.charts().get(0).title());
    assertTrue(
        sheet.charts().get(0).alt().contains("China −450.8 billion yen"),
        sheet.charts().get(0).alt());
  }

  @Test
  void theCoverHasTheKeyFigures() {
    Sheet cover = sheet(workbook(PackKind.AREA_MONTH, Language.JAPANESE), "cover");
    assertEquals("9兆8,478億円", cover.keyFigures().get(0).value());
    assertTrue(cover.lines().stream().anyMatch(line -> line.text().equals("出所：財務省「貿易統計」")));
  }

  @ParameterizedTest
  @EnumSource(PackKind.class)
  void theSameCatalogueGivesTheSameWorkbookAndMail(PackKind kind) {
    for (Language language : Language.values()) {
      Composer other = new Composer(LabelsTest.TEMPLATES);
      assertEquals(workbook(kind, language), other.workbook(SmallCatalogue.of(kind), language));
      assertEquals(
          composer.mail(SmallCatalogue.of(kind), language, List.of()),
          other.mail(SmallCatalogue.of(kind), language, List.of()));
    }
  }
}
