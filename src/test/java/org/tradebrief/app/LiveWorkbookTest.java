package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.Composer;
import org.tradebrief.compose.LaterStage;
import org.tradebrief.compose.ShippedPacks;
import org.tradebrief.compose.TemplatesCopy;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.Workbook;
import org.tradebrief.render.xlsx.LibreOffice;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.SeenWorkbook.Seen;
import org.tradebrief.render.xlsx.WorkbookRenderer;
import org.tradebrief.report.Catalogue;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * LibreOffice calculates whole workbooks from nothing and finds every result that we kept. The
 * files it gets have formulas without results, so that no number can be left over.
 */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveWorkbookTest {

  /** Where binary arithmetic, or our cut at ten decimals, may leave a trace. */
  private static final BigDecimal TRACE = new BigDecimal("0.000000001");

  /** A workbook as we wrote it, as LibreOffice saved it, and the formulas its document has. */
  private record Book(SeenWorkbook ours, SeenWorkbook theirs, int formulas) {}

  private final Map<String, Book> books = new LinkedHashMap<>();

  @BeforeAll
  void calculate(@TempDir Path folder) throws IOException {
    ShippedPacks packs = ShippedPacks.shared();
    Catalogue march = packs.release("2025-03-provisional");
    Map<String, SeenWorkbook> written = new LinkedHashMap<>();
    Map<String, Integer> formulas = new TreeMap<>();
    for (Language language : Language.values()) {
      String name = "march-whole." + language.code();
      written.put(name, SeenWorkbook.of(SharedPack.file(language.code() + ".xlsx")));
      formulas.put(name, formulas(workbook(TemplatesCopy.SHIPPED, march, language)));
    }
    Map<String, Workbook> others = new LinkedHashMap<>();
    Path templates = TemplatesCopy.withoutData(folder.resolve("templates"));
    Path every = TemplatesCopy.withEveryTable(folder.resolve("every"), march);
    others.put("every-table.ja", workbook(every, march, Language.JAPANESE));
    others.put(
        "area-month.ja",
        workbook(templates, packs.release("2025-02-provisional"), Language.JAPANESE));
    others.put(
        "detailed.en",
        workbook(templates, packs.release("2024-05-exports-detailed"), Language.ENGLISH));
    others.put(
        "later-stage.ja",
        workbook(templates, LaterStage.catalogue(folder.resolve("inputs")), Language.JAPANESE));
    others.put(
        "ten-days.en",
        workbook(templates, packs.release("2025-03-first-10-days"), Language.ENGLISH));
    others.put(
        "history-month.ja",
        workbook(templates, packs.history(Month.parse("2009-02")), Language.JAPANESE));
    others.put(
        "first-year.en",
        workbook(templates, packs.history(Month.parse("1980-01")), Language.ENGLISH));
    others.put("fiscal-year.en", workbook(templates, packs.period("FY2024"), Language.ENGLISH));
    others.put("quarter.ja", workbook(templates, packs.period("2025-Q1"), Language.JAPANESE));
    others.put("old-half.en", workbook(templates, packs.period("FY2008-H2"), Language.ENGLISH));
    for (Map.Entry<String, Workbook> other : others.entrySet()) {
      written.put(other.getKey(), written(other.getValue()));
      formulas.put(other.getKey(), formulas(other.getValue()));
    }
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, SeenWorkbook> book : written.entrySet()) {
      Path file = folder.resolve(book.getKey() + ".xlsx");
      files.add(Files.write(file, book.getValue().withoutResults().bytes()));
    }
    List<Path> saved = LibreOffice.convert(folder.resolve("office"), "xlsx", files);
    int at = 0;
    for (Map.Entry<String, SeenWorkbook> book : written.entrySet()) {
      SeenWorkbook theirs = SeenWorkbook.of(saved.get(at));
      books.put(book.getKey(), new Book(book.getValue(), theirs, formulas.get(book.getKey())));
      at++;
    }
  }

  private static Workbook workbook(Path templates, Catalogue catalogue, Language language) {
    return new Composer(templates).workbook(catalogue, language);
  }

  private static SeenWorkbook written(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(workbook, new Composer(TemplatesCopy.SHIPPED).theme(), out);
    return new SeenWorkbook(out.toByteArray());
  }

  private static int formulas(Workbook workbook) {
    return (int)
        workbook.sheets().stream()
            .flatMap(sheet -> sheet.table().stream())
            .flatMap(table -> table.rows().stream())
            .flatMap(row -> row.cells().stream())
            .filter(SheetCell.Calculated.class::isInstance)
            .count();
  }

  @Test
  void everyKeptResultIsFoundAgain() {
    List<String> different = new ArrayList<>();
    books.forEach(
        (name, book) -> {
          Map<String, Seen> theirs = book.theirs().cells();
          Map<String, Seen> ours = book.ours().cells();
          ours.forEach(
              (place, seen) -> {
                Seen again = theirs.get(place);
                if (again == null || again.isError() || !same(seen, again)) {
                  different.add(name + " " + place + " " + seen + " " + again);
                }
              });
          assertTrue(ours.size() > 200, () -> name + " has " + ours.size() + " cells");
        });
    assertEquals(List.of(), different.stream().limit(20).toList());
  }

  /** Within a trace of each other, and the same digits where the format rounds. */
  private static boolean same(Seen ours, Seen theirs) {
    if (!isNumber(ours.text()) || !isNumber(theirs.text())) {
      return ours.text().equals(theirs.text());
    }
    BigDecimal kept = new BigDecimal(ours.text());
    BigDecimal found = new BigDecimal(theirs.text());
    BigDecimal trace = TRACE.multiply(kept.abs().max(BigDecimal.ONE));
    int decimals = decimals(ours.format());
    return kept.subtract(found).abs().compareTo(trace) <= 0
        && shown(kept, decimals).compareTo(shown(found, decimals)) == 0;
  }

  private static boolean isNumber(String text) {
    return text.matches("-?[0-9.]+(E-?[0-9]+)?");
  }

  private static BigDecimal shown(BigDecimal value, int decimals) {
    // A program rounds the fifteen digits that it shows, not the binary number behind them.
    return value
        .round(new java.math.MathContext(15, RoundingMode.HALF_UP))
        .setScale(decimals, RoundingMode.HALF_UP);
  }

  private static int decimals(String format) {
    Matcher fraction = Pattern.compile("0\\.(0+)").matcher(format);
    return fraction.find() ? fraction.group(1).length() : 0;
  }

  @Test
  void noCellIsAnErrorAndNoFormulaIsLost() {
    books.forEach(
        (name, book) -> {
          Map<String, Seen> ours = book.ours().cells();
          assertFalse(ours.values().stream().anyMatch(Seen::isError), name);
          long formulas = ours.values().stream().filter(seen -> !seen.formula().isEmpty()).count();
          assertEquals(book.formulas(), formulas, name);
        });
    assertTrue(books.get("march-whole.ja").formulas() > 2_000);
    assertTrue(books.get("ten-days.en").formulas() > 10);
  }

  /** What another program saved holds the same tables, names, values and number formats. */
  @Test
  void anotherProgramKeepsWhatItRead() {
    books.forEach(
        (name, book) -> {
          assertEquals(book.ours().tables(), book.theirs().tables(), name);
          assertEquals(plain(book.ours().names()), plain(book.theirs().names()), name);
          Map<String, Seen> theirs = book.theirs().cells();
          book.ours()
              .cells()
              .forEach(
                  (place, seen) ->
                      assertEquals(
                          format(seen), format(theirs.get(place)), () -> name + " " + place));
        });
  }

  private static Map<String, String> plain(Map<String, String> names) {
    Map<String, String> plain = new TreeMap<>();
    names.forEach((name, cell) -> plain.put(name, cell.replace("'", "")));
    return plain;
  }

  /** Signs that need no backslash get one from LibreOffice. */
  private static String format(Seen seen) {
    return isNumber(seen.text()) ? seen.format().replace("\\", "").replace("\"", "") : "";
  }
}
