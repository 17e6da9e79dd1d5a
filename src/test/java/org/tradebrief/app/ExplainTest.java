package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of the workbook leads back to the ministry's cell. */
class ExplainTest {

  private static String pack() {
    return SharedPack.folder().toString();
  }

  /** The address of the cell that holds a number, as an independent reader sees it. */
  private static String address(String language, String tab, String number) throws IOException {
    try (InputStream in = Files.newInputStream(SharedPack.file(language + ".xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      Sheet sheet = workbook.findSheet(tab).orElseThrow();
      try (Stream<Row> rows = sheet.openStream()) {
        return rows.flatMap(Row::stream)
            .filter(cell -> cell != null && cell.getType() == CellType.NUMBER)
            .filter(cell -> cell.asNumber().compareTo(new BigDecimal(number)) == 0)
            .findFirst()
            .orElseThrow()
            .getAddress()
            .toString();
      }
    }
  }

  @Test
  void aPrintedCellLeadsToTheMinistrysCell() throws IOException {
    String cell = address("en", "Partners", "1664045");
    Desk.Said said = Desk.say("explain", pack(), "Partners!" + cell);
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.out().contains("as printed"), said.out());
    assertTrue(said.out().contains("printed 1,664,045 in 2025-03-provisional"), said.out());
    assertTrue(said.out().contains("releases/2025-03-provisional.csv, row "), said.out());
    assertTrue(said.out().contains("2025034e.xml page 2 row 3 exportkagakue"), said.out());
  }

  /** Someone who counted a row wrong is told where the figures of the column begin. */
  @Test
  void aHeadingNamesTheNearestFigureOfItsColumn() throws IOException {
    int row = Integer.parseInt(address("en", "Partners", "9847814").substring(1));
    Desk.Said said = Desk.say("explain", pack(), "Partners!C" + (row - 1));
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("nearest in its column is Partners!C" + row), said.err());
  }

  @Test
  void aSheetOrACellThatIsNotThereNamesWhatIs() throws IOException {
    String sheet = Desk.say("explain", pack(), "Nowhere!B2").err();
    for (String language : List.of("en", "ja")) {
      try (InputStream in = Files.newInputStream(SharedPack.file(language + ".xlsx"));
          ReadableWorkbook workbook = new ReadableWorkbook(in)) {
        List<String> tabs = workbook.getSheets().map(Sheet::getName).toList();
        assertTrue(tabs.stream().filter(sheet::contains).count() > 5, sheet);
      }
    }
    String column = Desk.say("explain", pack(), "Partners!A1").err();
    assertTrue(
        column.matches("(?s).*stand in the columns C, .*, in rows [0-9]+ to [0-9]+.*"), column);
    String none = Desk.say("explain", pack(), "Partners!first").err();
    assertTrue(none.contains("stand in the columns C, "), none);
  }

  @Test
  void aComputedCellNamesItsRuleAndItsInputs() throws IOException {
    String value = address("en", "Partners", "1664045");
    String share = "E" + value.substring(1);
    Desk.Said said = Desk.say("explain", pack(), "Partners!" + share);
    assertTrue(said.out().contains("computed by share"), said.out());
    assertTrue(said.out().contains("printed 9,847,814"), said.out());
  }

  @Test
  void theJapaneseSheetsAreExplainedToo() throws IOException {
    try (InputStream in = Files.newInputStream(SharedPack.file("ja.xlsx"));
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      List<String> tabs = workbook.getSheets().map(Sheet::getName).toList();
      String partners =
          tabs.stream().filter(tab -> holds(tab, "1664045")).findFirst().orElseThrow();
      String cell = address("ja", partners, "1664045");
      Desk.Said said = Desk.say("explain", pack(), "'" + partners + "'!$" + cell);
      assertEquals(ExitCode.DONE, said.code(), said.err());
    }
  }

  private static boolean holds(String tab, String number) {
    try {
      return !address("ja", tab, number).isEmpty();
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Partners", "Partners!", "!A1", "Partners!A1", "Nowhere!B2"})
  void whatIsNoTracedCellIsSaid(String cell) {
    Desk.Said said = Desk.say("explain", pack(), cell);
    assertEquals(ExitCode.USAGE, said.code());
    assertEquals("", said.out());
  }

  /**
   * The trace says what each cell shows: the printed text of a cell "as printed", read as a number,
   * is the number that an independent reader finds at that address.
   */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void theTraceAgreesWithTheWorkbookCellByCell(String language) throws IOException {
    Map<String, BigDecimal> numbers = numbers(SharedPack.file(language + ".xlsx"));
    int compared = 0;
    Path trace = SharedPack.folder().resolve("trace." + language + ".csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var reader = Files.newBufferedReader(trace)) {
      for (CSVRecord row : format.parse(reader)) {
        BigDecimal shown = numbers.get(row.get("sheet") + "!" + row.get("cell"));
        Matcher printed = Pattern.compile("[-△]?[0-9,]+(\\.[0-9]+)?").matcher(row.get("printed"));
        if (!row.get("rule").isEmpty() || !printed.matches()) {
          continue;
        }
        assertTrue(shown != null, "no number in " + row.get("sheet") + "!" + row.get("cell"));
        BigDecimal expected = new BigDecimal(row.get("printed").replace(",", "").replace("△", "-"));
        boolean thousands = row.get("figure").startsWith("world-history");
        assertEquals(
            0,
            shown.compareTo(thousands ? expected.movePointLeft(3) : expected),
            row.get("sheet") + "!" + row.get("cell"));
        compared++;
      }
    }
    assertTrue(compared > 3_000, "only " + compared + " cells compared");
  }

  /** A number, or the number that a formula keeps. */
  private static Optional<BigDecimal> number(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> Optional.of(cell.asNumber());
      case FORMULA ->
          Optional.of(cell.getRawValue())
              .filter(raw -> raw.matches("-?[0-9.]+"))
              .map(BigDecimal::new);
      default -> Optional.empty();
    };
  }

  private static Map<String, BigDecimal> numbers(Path xlsx) throws IOException {
    Map<String, BigDecimal> numbers = new HashMap<>();
    try (InputStream in = Files.newInputStream(xlsx);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        try (Stream<Row> rows = sheet.openStream()) {
          rows.flatMap(Row::stream)
              .filter(cell -> cell != null && number(cell).isPresent())
              .forEach(
                  (Cell cell) ->
                      numbers.put(
                          sheet.getName() + "!" + cell.getAddress(), number(cell).orElseThrow()));
        }
      }
    }
    return numbers;
  }
}
