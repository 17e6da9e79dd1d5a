package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.document.Formula;
import org.tradebrief.render.xlsx.LibreOffice;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.SeenWorkbook.Seen;

/**
 * A whole run over inputs in which every free text would like to be a formula: names of areas and
 * goods, titles of tariffs, sources, quotations, surveys, origins, the name of a file.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextsTest {

  private static final List<String> HOSTILE =
      List.of(
          "=HYPERLINK(\"http://example.org\",\"x\") ",
          "+1+1 ",
          "-2+3 ",
          "@SUM(A1:A2) ",
          "\t=1+1 ",
          "=cmd|' /C calc'!A0 ",
          "\"&A1&\" ",
          "* ",
          "?~ ",
          "[#This Row] ",
          "'=1 ",
          "＝1+1 ",
          "_x0041_ ",
          "=1+1\r\n");

  /** Free texts, by file. Ids, kinds and the ministry's labels are looked up and stay. */
  private static final Map<String, Set<String>> TEXTS =
      Map.of(
          "reference/areas.csv",
          Set.of("english", "japanese", "short_english", "short_japanese"),
          "reference/commodities.csv",
          Set.of("english", "japanese"),
          "context/tariffs.csv",
          Set.of("title_en", "title_ja", "authority", "document", "headings", "note_en", "note_ja"),
          "context/exchange-rates.csv",
          Set.of("source", "note"),
          "context/forecasts.csv",
          Set.of("survey", "source"),
          "context/quotes.csv",
          Set.of("who_en", "who_ja", "role_en", "role_ja", "text_en", "text_ja"),
          "releases/2025-03-provisional.csv",
          Set.of("origin"));

  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private Path folder;
  private Path pack;

  @BeforeAll
  void run(@TempDir Path given) throws IOException {
    folder = given;
    Desk desk = Desk.withShippedInputs(folder);
    for (String file : new TreeSet<>(TEXTS.keySet())) {
      desk.write(file, hostile(file));
    }
    Files.move(desk.release("2025-03-first-10-days.csv"), desk.release("=1+1.csv"));
    Desk.Said said = desk.run("--period", "2025-03", "--stage", "provisional");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    pack = desk.out().resolve(SharedPack.NAME);
  }

  /** Every text of the named columns behind a hostile beginning; empty ones stay empty. */
  private static String hostile(String file) throws IOException {
    int next = 0;
    StringWriter text = new StringWriter();
    try (CSVParser rows = FORM.parse(Files.newBufferedReader(Path.of("inputs").resolve(file)));
        CSVPrinter to = new CSVPrinter(text, CSVFormat.RFC4180)) {
      to.printRecord(rows.getHeaderNames());
      for (CSVRecord row : rows) {
        List<String> cells = new ArrayList<>();
        for (String column : rows.getHeaderNames()) {
          String cell = row.get(column);
          boolean change = TEXTS.get(file).contains(column) && !cell.isEmpty();
          cells.add(change ? HOSTILE.get(next++ % HOSTILE.size()) + cell : cell);
        }
        to.printRecord(cells);
      }
    }
    assertTrue(next > 5, file);
    return text.toString();
  }

  private SeenWorkbook workbook(String language) {
    return SeenWorkbook.of(pack.resolve("trade-" + SharedPack.NAME + "." + language + ".xlsx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void noTextBecameAFormula(String language) {
    SeenWorkbook book = workbook(language);
    Map<String, Seen> cells = book.cells();
    Set<String> formulas = new TreeSet<>();
    int hostile = 0;
    for (Map.Entry<String, Seen> cell : cells.entrySet()) {
      Seen seen = cell.getValue();
      if (!seen.formula().isEmpty()) {
        formulas.add(seen.formula());
      } else if (seen.text().matches("(?s)[=+@＝\\t].*|-2\\+3.*")) {
        assertEquals(CellType.STRING, seen.type(), cell.getKey());
        hostile++;
      }
    }
    assertTrue(hostile > 100, hostile + " hostile texts reached the workbook");
    Map<String, String> tables = book.tables();
    Map<String, String> names = book.names();
    formulas.forEach(
        formula -> assertEquals("", leftOver(formula, tables.keySet(), names.keySet()), formula));
    long ours =
        SeenWorkbook.of(SharedPack.file(language + ".xlsx")).cells().values().stream()
            .filter(seen -> !seen.formula().isEmpty())
            .count();
    long theirs = cells.values().stream().filter(seen -> !seen.formula().isEmpty()).count();
    assertEquals(ours, theirs);
  }

  /**
   * What is left of a formula without its texts, tables, names, functions, cells and numbers: signs
   * of arithmetic, which are taken away too.
   */
  private static String leftOver(String formula, Set<String> tables, Set<String> defined) {
    Set<String> functions = new TreeSet<>(Set.of("INDEX", "MATCH", "DATE"));
    for (Formula.Function function : Formula.Function.values()) {
      functions.add(function.name());
    }
    String rest = formula.replaceAll("\"([^\"]|\"\")*\"", "");
    String column = "\\[('[\\[\\]#'@]|[^\\[\\]#'])+]";
    for (String table : tables) {
      rest =
          rest.replaceAll(
              "\\b" + table + "(\\[\\[#This Row],\\s*" + column + "]|" + column + ")", "");
    }
    List<String> names = new ArrayList<>(defined);
    names.sort(Comparator.comparing(String::length).reversed());
    for (String name : names) {
      rest = rest.replaceAll("\\b" + name + "\\b", "");
    }
    for (String function : functions) {
      rest = rest.replaceAll("\\b" + function + "\\(", "(");
    }
    return rest.replaceAll("\\$[A-Z]+\\$\\d+", "").replaceAll("[-+*/(),>=\\d.]", "");
  }

  /** Labels are looked up by formulas, so hostile ones must not lead them astray. */
  @Test
  void theFormulasAreStillRight() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String language : List.of("en", "ja")) {
      files.add(
          Files.write(
              folder.resolve(language + ".xlsx"), workbook(language).withoutResults().bytes()));
    }
    List<Path> saved = LibreOffice.convert(folder.resolve("office"), "xlsx", files);
    for (int at = 0; at < files.size(); at++) {
      Map<String, Seen> ours = workbook(at == 0 ? "en" : "ja").cells();
      Map<String, Seen> theirs = SeenWorkbook.of(saved.get(at)).cells();
      Map<String, String> different = new TreeMap<>();
      ours.forEach(
          (place, seen) -> {
            if (!seen.formula().isEmpty() && !same(seen.text(), theirs.get(place).text())) {
              different.put(place, seen + " " + theirs.get(place));
            }
          });
      assertEquals(Map.of(), different);
    }
  }

  private static boolean same(String ours, String theirs) {
    if (ours.equals(theirs) || theirs.startsWith("#")) {
      return ours.equals(theirs);
    }
    BigDecimal kept = new BigDecimal(ours);
    BigDecimal difference = kept.subtract(new BigDecimal(theirs)).abs();
    return difference.compareTo(kept.abs().max(BigDecimal.ONE).movePointLeft(9)) <= 0;
  }

  /** The trace is a table that people open too: no field of it starts like a formula. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void noFieldOfTheTraceIsAFormula(String language) throws IOException {
    Path trace = pack.resolve("trace." + language + ".csv");
    Pattern number = Pattern.compile("-?[0-9.,]*");
    int guarded = 0;
    try (CSVParser rows = FORM.parse(Files.newBufferedReader(trace, StandardCharsets.UTF_8))) {
      for (CSVRecord row : rows) {
        for (String field : row) {
          boolean starts = !field.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(field.charAt(0)) >= 0;
          assertFalse(starts && !number.matcher(field).matches(), field);
          guarded += field.startsWith("'=") ? 1 : 0;
        }
      }
    }
    assertTrue(guarded > 100, guarded + " guarded fields");
  }

  /** Only addresses of the web become links. */
  @Test
  void noLinkLeavesTheWorkbookButToTheWeb() throws IOException {
    for (String part : workbook("en").relationships()) {
      Matcher target =
          Pattern.compile(
                  "TargetMode=\"External\"[^>]*Target=\"([^\"]*)\"|Target=\"([^\"]*)\"[^>]*TargetMode=\"External\"")
              .matcher(part);
      while (target.find()) {
        String address = target.group(1) == null ? target.group(2) : target.group(1);
        assertTrue(address.startsWith("https://") || address.startsWith("http://"), address);
      }
    }
  }
}
