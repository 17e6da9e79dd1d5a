package org.tradebrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tradebrief.document.Briefing;
import org.tradebrief.document.Mail;
import org.tradebrief.document.Sheet;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.Workbook;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;
import org.tradebrief.table.Language;

/** The shipped templates on every pack that the shipped inputs allow. */
class ShippedPacksTest {

  private static ShippedPacks packs;
  private static List<Catalogue> all;
  private final Composer composer = new Composer(LabelsTest.TEMPLATES);

  @BeforeAll
  static void read() {
    packs = ShippedPacks.shared();
    all = packs.all();
  }

  @Test
  void everyPackHasItsThreeDocumentsInBothLanguages() {
    for (Catalogue catalogue : all) {
      for (Language language : Language.values()) {
        String id = catalogue.pack().vintage().id() + " " + language.code();
        Briefing briefing = composer.briefing(catalogue, language);
        Workbook workbook = composer.workbook(catalogue, language);
        Mail mail = composer.mail(catalogue, language, List.of());
        checkLinksAndNames(id, workbook);
        String text = briefing + "\n" + workbook.properties() + "\n" + mail;
        assertFalse(
            Pattern.compile("\\$\\{|\\{\\d}|null|Optional\\[").matcher(words(mail)).find(), id);
        assertTrue(text.contains(attribution(language)), id);
        assertTrue(mail.html().contains(attribution(language)), id);
        assertFalse(mail.html().matches("(?s).*(src=|href=|<script|@import|url\\().*"), id);
      }
    }
  }

  private static String words(Mail mail) {
    return mail.subject() + mail.plain() + mail.html();
  }

  private static String attribution(Language language) {
    return language == Language.JAPANESE
        ? "出所：財務省「貿易統計」"
        : "Source: Trade Statistics of Japan, Ministry of Finance";
  }

  private static void checkLinksAndNames(String id, Workbook workbook) {
    Set<String> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Sheet sheet : workbook.sheets()) {
      ids.add("#" + sheet.id());
      assertTrue(sheet.tab().length() <= 31, id + " " + sheet.tab());
      sheet.table().ifPresent(table -> assertTrue(names.add(table.name()), id + table.name()));
      sheet.table().ifPresent(table -> headings(id + " " + sheet.id(), table));
    }
    for (Sheet sheet : workbook.sheets()) {
      links(sheet)
          .filter(link -> link.startsWith("#"))
          .forEach(link -> assertTrue(ids.contains(link.split(":", 2)[0]), id + link));
    }
  }

  private static void headings(String id, SheetTable table) {
    List<String> headings = table.columns().stream().map(SheetTable.Column::heading).toList();
    assertEquals(headings.size(), new HashSet<>(headings).size(), id + headings);
  }

  private static Stream<String> links(Sheet sheet) {
    List<String> links = new ArrayList<>();
    sheet.lines().forEach(line -> line.link().ifPresent(links::add));
    sheet
        .table()
        .ifPresent(
            table ->
                table.rows().stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(SheetCell.Text.class::isInstance)
                    .map(cell -> ((SheetCell.Text) cell).link())
                    .flatMap(Optional::stream)
                    .forEach(links::add));
    return links.stream();
  }

  @Test
  void theFullPackHasEverySheetOfTheOutline() throws IOException {
    Workbook workbook = composer.workbook(packs.release("2025-03-provisional"), Language.ENGLISH);
    List<String> shown = workbook.sheets().stream().map(Sheet::id).toList();
    List<String> outline =
        Pattern.compile("<sheet id=\"([a-z-]+)\"")
            .matcher(Files.readString(LabelsTest.TEMPLATES.resolve("workbook/outline.ftl")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(outline.stream().filter(shown::contains).toList(), shown);
    // The checks of the run are not part of these catalogues, and March 2025 has no earlier stage,
    // is no quarter, and has no month behind a duty to compare with those before it; no nine-digit
    // table is shipped.
    List<String> absent = outline.stream().filter(id -> !shown.contains(id)).toList();
    absent = absent.stream().filter(id -> !id.matches("period-.*|chart-periods")).toList();
    // One release has commodity pages; no series of commodities and no adjusted one is shipped.
    absent =
        absent.stream()
            .filter(id -> !id.matches("chart-drivers-.*-(quarter|fiscal-year)|official-adjusted.*"))
            .toList();
    assertTrue(
        Set.of(
                "checks",
                "unchecked",
                "revisions",
                "tariff-before-after",
                "tariff-headings",
                "tariff-codes")
            .containsAll(absent),
        absent.toString());
  }

  @Test
  void theBriefingStatesTheFiguresOfTheRelease() {
    Catalogue march = packs.release("2025-03-provisional");
    String english = composer.briefing(march, Language.ENGLISH).toString();
    for (String figure :
        List.of(
            "9,847.8 billion yen",
            "9,303.8 billion yen",
            "544.1 billion yen",
            "sixth rise in a row",
            "slowed to 3.9% from 11.4%",
            "+19.7%",
            "+19.5%",
            "+11.5%",
            "5,221.7 billion yen",
            "149.55 yen",
            "3 May 2025")) {
      assertTrue(english.contains(figure), figure);
    }
    String japanese = composer.briefing(march, Language.JAPANESE).toString();
    for (String figure :
        List.of("9兆8,478億円", "9兆3,038億円", "5,441億円", "6カ月連続の増加", "5兆2,217億円", "149.55円")) {
      assertTrue(japanese.contains(figure), figure);
    }
  }

  /** Mineral fuels have no items of their own among exports, and took most from them. */
  @Test
  void theChartOfContributionsNamesWhatTheSentenceNames() {
    Catalogue march = packs.release("2025-03-provisional");
    List<String> drawn =
        march.chart("contributions-exports").orElseThrow().data().rows().stream()
            .map(row -> row.key())
            .toList();
    assertEquals("MOTOR_VEHICLES", drawn.get(0));
    assertEquals("SEMICONDUCTOR_MACHINERY", drawn.get(1));
    assertEquals("SEMICONDUCTORS", drawn.get(2));
    assertEquals("MINERAL_FUELS", drawn.get(drawn.size() - 1));
    String english = composer.briefing(march, Language.ENGLISH).toString();
    assertTrue(english.contains("not itemised +2.2 points, mineral fuels −0.9"), english);
  }

  /** A general duty that exempts lists of goods is not said to cover all of the rest. */
  @Test
  void theRestIsCoveredAsFarAsTheGeneralDutyGoes() {
    String table =
        packs
            .release("2025-03-provisional")
            .table("tariff-exposure")
            .orElseThrow()
            .rows()
            .toString();
    assertTrue(table.contains("tariff.rest"), table);
    assertFalse(table.contains("tariff-cover.all"), table);
  }

  /** A row that another one counts is set back below it; without such rows the parts add up. */
  @Test
  void rowsOfTheExposureAddUpWithoutThoseSetBack() {
    DataTable table = packs.release("2025-03-provisional").table("tariff-exposure").orElseThrow();
    int value = table.indexOf("value");
    BigDecimal sum = BigDecimal.ZERO;
    List<String> setBack = new ArrayList<>();
    for (int at = 0; at < table.rows().size() - 1; at++) {
      DataTable.Row row = table.rows().get(at);
      if (row.depth() == 0) {
        sum = sum.add(ChartValues.of(row.cells().get(value)).orElseThrow());
      } else {
        setBack.add(row.key() + " in " + table.rows().get(at - 1).key());
      }
    }
    assertEquals(ChartValues.of(table.rows().getLast().cells().get(value)).orElseThrow(), sum);
    assertEquals(List.of("NONFERROUS_METALS in REST"), setBack);
  }

  /** Figures of coarse precision keep their digits in the workbook. */
  @Test
  void aFigureKnownToTenBillionsHasNoTenths() {
    Workbook workbook = composer.workbook(packs.release("2025-03-provisional"), Language.ENGLISH);
    SheetTable table =
        workbook.sheets().stream()
            .filter(sheet -> sheet.id().equals("fiscal-partners"))
            .findFirst()
            .flatMap(Sheet::table)
            .orElseThrow();
    assertEquals(SheetTable.Kind.NUMBER, table.columns().get(1).kind());
    List<String> exports =
        table.rows().stream()
            .map(row -> row.cells().get(1))
            .filter(SheetCell.Number.class::isInstance)
            .map(cell -> ((SheetCell.Number) cell).value().toPlainString())
            .toList();
    assertEquals(List.of("108934.6", "58051.3", "18890", "21648.2"), exports);
  }

  /** A missing variable must be an error, so no shipped template may have a default for one. */
  @Test
  void noTemplateHidesAMissingVariable() throws IOException {
    Set<String> hiding = new TreeSet<>();
    try (Stream<Path> files = Files.walk(LabelsTest.TEMPLATES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
        if (Pattern.compile("\\w\\)?!([\\\"'}\\])]|\\s*$)", Pattern.MULTILINE)
            .matcher(Files.readString(file))
            .find()) {
          hiding.add(LabelsTest.TEMPLATES.relativize(file).toString());
        }
      }
    }
    assertEquals(Set.of(), hiding);
  }

  /** Every chart and sentence of one language has its twin in the other. */
  @Test
  void bothLanguagesHaveTheSameTemplates() throws IOException {
    assertEquals(templates("en"), templates("ja"));
  }

  private static Set<String> templates(String language) throws IOException {
    Path folder = LabelsTest.TEMPLATES.resolve("text").resolve(language);
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .filter(Files::isRegularFile)
              .map(file -> folder.relativize(file).toString())
              .toList());
    }
  }
}
