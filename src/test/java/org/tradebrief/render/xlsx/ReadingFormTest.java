package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.table.Language;
import org.w3c.dom.Element;

/**
 * What a person or a screen reader meets in the workbooks of the shipped packs, read by a reader
 * that is not ours: the rules of docs/decisions/0008-reading-the-workbook.md.
 */
class ReadingFormTest {

  private static final Pattern MARK = Pattern.compile("\\[(?:note |注)(\\d+)]");

  static List<ShippedWorkbooks.Written> books() {
    return ShippedWorkbooks.all();
  }

  private static List<Sheet> sheets(ShippedWorkbooks.Written book) throws IOException {
    try (ReadableWorkbook file = new ReadableWorkbook(new ByteArrayInputStream(book.bytes()))) {
      return file.getSheets().toList();
    }
  }

  private static List<Row> rows(ShippedWorkbooks.Written book, String tab) throws IOException {
    try (ReadableWorkbook file =
        new ReadableWorkbook(
            new ByteArrayInputStream(book.bytes()), new ReadingOptions(true, false))) {
      return file.findSheet(tab).orElseThrow().read();
    }
  }

  private static String part(int at) {
    return "xl/worksheets/sheet" + (at + 1) + ".xml";
  }

  /**
   * The UK rules: title in A1, nothing merged, the table whole and in column A, plain tab names.
   */
  @ParameterizedTest
  @MethodSource("books")
  void everySheetCanBeReadFromTheTopLeft(ShippedWorkbooks.Written book) throws IOException {
    Set<String> tabs = new HashSet<>();
    List<Sheet> sheets = sheets(book);
    for (int at = 0; at < sheets.size(); at++) {
      String tab = sheets.get(at).getName();
      assertTrue(tab.length() <= 31 && tabs.add(tab.toLowerCase(Locale.ROOT)), tab);
      assertEquals(0, book.parts().elements(part(at), "mergeCell").size(), tab);
      List<Element> pictured = book.parts().elements(part(at), "row");
      assertTrue(
          pictured.stream().noneMatch(row -> row.getAttribute("hidden").matches("1|true")), tab);
      List<Row> rows = rows(book, tab);
      assertFalse(rows.getFirst().getCell(0).asString().isBlank(), tab);
    }
    for (String table : book.parts().names("xl/tables/")) {
      String range = book.parts().only(table, "table").getAttribute("ref");
      assertTrue(range.startsWith("A"), range);
    }
  }

  @ParameterizedTest
  @MethodSource("books")
  void noTableHasARowWithoutContent(ShippedWorkbooks.Written book) {
    for (org.tradebrief.document.Sheet sheet : book.document().sheets()) {
      sheet
          .table()
          .ifPresent(
              table ->
                  assertTrue(
                      table.rows().stream()
                          .allMatch(
                              row ->
                                  row.cells().stream().anyMatch(cell -> !CellWriter.empty(cell))),
                      sheet.id()));
    }
  }

  /** A mark leads to a note of that number, and a note that belongs somewhere is marked there. */
  @ParameterizedTest
  @MethodSource("books")
  void everyMarkHasItsNoteAndEveryNoteItsPlace(ShippedWorkbooks.Written book) throws IOException {
    boolean japanese = book.language() == Language.JAPANESE;
    List<Row> notes = new ArrayList<>(rows(book, japanese ? "注記" : "Notes"));
    Set<String> numbers = new TreeSet<>();
    Set<String> everywhere = new TreeSet<>();
    for (Row row : notes) {
      Matcher mark = MARK.matcher(row.getCell(0).asString());
      if (mark.matches()) {
        numbers.add(mark.group(1));
        assertFalse(row.getCell(2).asString().isBlank());
        if (row.getCell(3).asString().equals(japanese ? "全シート" : "All sheets")) {
          everywhere.add(mark.group(1));
        }
      }
    }
    assertTrue(numbers.size() >= 4, numbers::toString);
    Set<String> marked = new TreeSet<>();
    for (org.tradebrief.document.Sheet sheet : book.document().sheets()) {
      if (!sheet.id().equals("notes")) {
        Matcher marks = MARK.matcher(sheet.title());
        marks.results().forEach(found -> marked.add(found.group(1)));
        sheet.lines().stream()
            .flatMap(line -> MARK.matcher(line.text()).results())
            .forEach(found -> marked.add(found.group(1)));
      }
    }
    assertTrue(numbers.containsAll(marked), () -> marked + " of " + numbers);
    if (book.name().equals("full")) {
      numbers.removeAll(everywhere);
      assertEquals(numbers, marked);
    }
  }

  /** From contents to sheets, from sheets back, to their sources, and from claims to tables. */
  @ParameterizedTest
  @MethodSource("books")
  void everyLinkLeadsSomewhere(ShippedWorkbooks.Written book) throws IOException {
    Set<String> filled = new HashSet<>();
    List<String> tabs = sheets(book).stream().map(Sheet::getName).toList();
    for (String tab : tabs) {
      String start = "'" + tab.replace("'", "''") + "'!";
      filled.add(start + "A1");
      rows(book, tab).stream()
          .flatMap(Row::stream)
          .filter(cell -> cell != null && !cell.getText().isEmpty())
          .forEach(cell -> filled.add(start + cell.getAddress()));
    }
    int links = 0;
    for (int at = 0; at < tabs.size(); at++) {
      for (Element link : book.parts().elements(part(at), "hyperlink")) {
        String place = link.getAttribute("location");
        assertTrue(place.isEmpty() || filled.contains(place), place);
        links++;
      }
    }
    assertTrue(links > 10, "only " + links);
  }

  @Test
  void aClaimLeadsToTheTableOfItsTopic() {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.JAPANESE);
    org.tradebrief.document.SheetTable claims = table(book, "claims");
    int topic = claims.columnAt("topic").orElseThrow();
    Set<Optional<String>> links = new HashSet<>();
    claims
        .rows()
        .forEach(
            row ->
                links.add(
                    ((org.tradebrief.document.SheetCell.Text) row.cells().get(topic)).link()));
    assertFalse(links.contains(Optional.empty()));
    assertTrue(links.contains(Optional.of("#partners")) && links.size() > 4, links::toString);
  }

  /** A fall of less than half a unit is printed -0.0; the number alone would lose its sign. */
  @Test
  void aZeroBelowZeroKeepsItsSign() throws IOException {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.ENGLISH);
    Row plastics =
        rows(book, "Exports by commodity").stream()
            .filter(row -> row.getCellCount() > 7)
            .filter(row -> row.getCell(0) != null && row.getCell(0).getText().startsWith("Plastic"))
            .findFirst()
            .orElseThrow();
    int column = table(book, "exports-world").columnAt("contribution").orElseThrow();
    Cell cell = plastics.getCell(column);
    assertEquals(0, cell.asNumber().signum());
    assertEquals("#,##0.0;-#,##0.0;-#,##0.0", cell.getDataFormatString());
  }

  /** The day of the release, never that of the run; who made it, what it is, in which language. */
  @Test
  void theFileSaysWhatItIs() {
    ShippedWorkbooks.Written book = ShippedWorkbooks.full(Language.JAPANESE);
    String core = "docProps/core.xml";
    for (String name : List.of("title", "subject", "creator", "keywords", "language")) {
      assertFalse(book.parts().only(core, name).getTextContent().isBlank(), name);
    }
    assertEquals("ja", book.parts().only(core, "language").getTextContent());
    assertEquals("2025-04-17T00:00:00Z", book.parts().only(core, "created").getTextContent());
    assertEquals("2025-04-17T00:00:00Z", book.parts().only(core, "modified").getTextContent());
  }

  @Test
  void surveysHaveTheirJapaneseNames() throws IOException {
    List<Row> rows = rows(ShippedWorkbooks.full(Language.JAPANESE), "市場予想");
    assertTrue(rows.stream().anyMatch(row -> row.getCell(0).getText().equals("ロイター調査（中央値）")));
  }

  private static org.tradebrief.document.SheetTable table(
      ShippedWorkbooks.Written book, String id) {
    return book.document().sheets().stream()
        .filter(sheet -> sheet.id().equals(id))
        .findFirst()
        .flatMap(org.tradebrief.document.Sheet::table)
        .orElseThrow();
  }
}
