package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.document.Formula;
import org.tradebrief.document.Ink;
import org.tradebrief.document.RowRole;
import org.tradebrief.document.SeriesChart.Shape;
import org.tradebrief.document.SheetCell;
import org.tradebrief.document.SheetChart;
import org.tradebrief.document.SheetTable;
import org.tradebrief.document.SheetTable.Kind;
import org.tradebrief.document.Workbook;
import org.tradebrief.table.Language;

/** LibreOffice opens, prints and keeps what we wrote; skipped where it is not installed. */
class LibreOfficeTest {

  @TempDir Path folder;

  @Test
  void printsEverySheetAndEveryChart() throws Exception {
    Path printed = convert(Language.ENGLISH, "pdf");
    try (PDDocument pages = Loader.loadPDF(printed.toFile())) {
      String text = new PDFTextStripper().getText(pages);
      for (String expected :
          List.of(
              "9,847.8 billion yen",
              "1,876,184",
              "Jan 1979",
              "The largest surplus is with the United States",
              "Balance in March 2025, million yen",
              "Both flows have grown tenfold since 1979",
              "Section 232, car parts",
              "3 May 2025",
              "Provisional, released 17 April 2025 & more",
              "Page 1 of " + pages.getNumberOfPages())) {
        assertTrue(text.contains(expected), expected);
      }
      assertFalse(text.contains("#NAME?") || text.contains("#REF!") || text.contains("Err:"));
      assertFalse(text.contains("###"), "a column is too narrow");
    }
  }

  /** The last sheet holds a wrong result, to prove that everything was calculated again. */
  @Test
  void calculatesEveryFormulaToTheResultWeKept() throws Exception {
    Path kept = convert(Language.JAPANESE, "xlsx");
    List<List<Row>> ours = sheets(folder.resolve("book.xlsx"));
    List<List<Row>> theirs = sheets(kept);
    int last = ours.size() - 1;
    assertEquals("999", shown(ours.get(last).get(2).getCell(2)));
    assertEquals("3", shown(theirs.get(last).get(2).getCell(2)));
    int formulas = 0;
    for (int sheet = 0; sheet < last; sheet++) {
      for (int at = 0; at < ours.get(sheet).size(); at++) {
        Row row = ours.get(sheet).get(at);
        for (int column = 0; column < row.getCellCount(); column++) {
          String value = row.getCell(column) == null ? "" : shown(row.getCell(column));
          if (!value.isEmpty()) {
            formulas += row.getCell(column).getFormula() == null ? 0 : 1;
            String again = shown(theirs.get(sheet).get(at).getCell(column));
            assertTrue(
                same(value, again), sheet + " " + at + " " + column + ": " + value + " " + again);
          }
        }
      }
    }
    assertTrue(formulas > 500, () -> "too few formulas");
  }

  /** Binary arithmetic leaves its traces in the sixteenth digit. */
  private static boolean same(String ours, String theirs) {
    if (ours.equals(theirs)) {
      return true;
    }
    BigDecimal difference = new BigDecimal(ours).subtract(new BigDecimal(theirs)).abs();
    return difference.compareTo(new BigDecimal("0.000001")) < 0;
  }

  private static List<List<Row>> sheets(Path file) throws IOException {
    List<List<Row>> sheets = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Sheet sheet : book.getSheets().toList()) {
        sheets.add(sheet.read());
      }
    }
    return sheets;
  }

  private static org.tradebrief.document.Sheet wrongResult() {
    SheetTable table =
        new SheetTable(
            "Control",
            List.of(
                new SheetTable.Column("a", "A", Kind.COUNT, 0, 8),
                new SheetTable.Column("b", "B", Kind.COUNT, 0, 8),
                new SheetTable.Column("sum", "和", Kind.COUNT, 0, 8)),
            List.of(new SheetTable.Row(RowRole.ITEM, 0, List.of(number("1"), number("2"), sum()))));
    return new org.tradebrief.document.Sheet(
        "control",
        "Control",
        "Control",
        List.of(),
        List.of(),
        Optional.of(table),
        List.of(),
        "",
        "",
        "",
        false);
  }

  /** A program that knows labels from cells takes the figures of a waterfall from them. */
  @Test
  void theFiguresOfAWaterfallComeFromTheirCells() throws Exception {
    List<String> ids =
        List.of(
            "name",
            "contribution",
            "float_base",
            "float_rise",
            "float_fall",
            "float_total",
            "float_label");
    List<SheetTable.Column> columns =
        ids.stream()
            .map(
                id ->
                    new SheetTable.Column(
                        id, id, id.equals("name") ? Kind.TEXT : Kind.POINTS, 1, 10))
            .toList();
    List<SheetTable.Row> rows = new ArrayList<>();
    String[][] cells = {
      {"Cars", "1.4", "", "1.4", "", "", "0.5"},
      {"Coal", "-0.6", "0.8", "", "0.6", "", "0.5"},
      {"Rest", "0.25", "0.8", "0.25", "", "", "0.5"},
      {"Total", "1.05", "", "", "", "1.05", "0.5"},
    };
    for (String[] row : cells) {
      List<SheetCell> made = new ArrayList<>(List.of(SheetCell.text(row[0])));
      for (String value : List.of(row).subList(1, row.length)) {
        made.add(value.isEmpty() ? new SheetCell.Empty() : number(value));
      }
      rows.add(new SheetTable.Row(RowRole.ITEM, 0, made));
    }
    SheetChart chart =
        new SheetChart(
            "moves",
            SheetChart.Kind.WATERFALL,
            "Cars moved most",
            "Points",
            "Cars 1.4, coal -0.6, rest 0.3, total 1.1.",
            "name",
            ids.subList(2, ids.size()).stream()
                .map(id -> new SheetChart.Series(id, Shape.COLUMN, Ink.FOCUS))
                .toList(),
            0,
            rows.size() - 1);
    org.tradebrief.document.Sheet sheet =
        new org.tradebrief.document.Sheet(
            "moves",
            "Moves",
            "Moves",
            List.of(),
            List.of(),
            Optional.of(new SheetTable("Moves", columns, rows)),
            List.of(chart),
            "",
            "",
            "",
            false);
    Path file = folder.resolve("moves.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook whole = SampleWorkbook.of(Language.ENGLISH);
    new WorkbookRenderer()
        .render(
            new Workbook(whole.properties(), List.of(sheet), List.of()),
            SampleTheme.shipped(),
            bytes);
    Files.write(file, bytes.toByteArray());
    Path read = LibreOffice.convert(folder, "ods", List.of(file)).getFirst();
    List<String> labels = new ArrayList<>();
    try (ZipFile zip = new ZipFile(read.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().matches("Object [0-9]+/content.xml")) {
          String text =
              new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          Matcher label =
              Pattern.compile(
                      "data-labels-cell-range=\"([^\"]*)\"[^>]*><text:p><text:span>([^<]*)<")
                  .matcher(text);
          while (label.find()) {
            assertTrue(label.group(1).matches(".*\\$B\\$\\d+:\\$B\\$\\d+"), label.group(1));
            labels.add(label.group(2));
          }
        }
      }
    }
    assertEquals(List.of("1.4", "-0.6", "0.3", "1.1"), labels);
  }

  private static SheetCell sum() {
    return new SheetCell.Calculated(number("999"), Formula.column("a").plus(Formula.column("b")));
  }

  private static SheetCell number(String value) {
    return new SheetCell.Number(new BigDecimal(value));
  }

  private static String shown(Cell cell) {
    return cell.getType() == CellType.STRING || cell.getRawValue() == null
        ? cell.getText()
        : cell.getRawValue().replaceFirst("\\.0+$", "");
  }

  private Path convert(Language language, String form) throws Exception {
    Workbook whole = SampleWorkbook.of(language);
    List<org.tradebrief.document.Sheet> sheets = new ArrayList<>(whole.sheets());
    sheets.removeIf(sheet -> sheet.id().equals("tidy"));
    sheets.add(wrongResult());
    Workbook reading = new Workbook(whole.properties(), sheets, List.of());
    Path file = folder.resolve("book.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookRenderer().render(reading, SampleTheme.shipped(), bytes);
    Files.write(file, bytes.toByteArray());
    return LibreOffice.convert(folder, form, List.of(file)).getFirst();
  }
}
