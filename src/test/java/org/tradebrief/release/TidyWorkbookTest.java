package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.table.Figure;

/** A workbook with the same columns says the same as the CSV file, however its cells are stored. */
class TidyWorkbookTest {
  private static final Path MARCH = Inputs.SHIPPED.resolve("releases/2025-03-provisional.csv");
  private static final Path TEN_DAYS = Inputs.SHIPPED.resolve("releases/2025-03-first-10-days.csv");

  @TempDir Path folder;

  @Test
  void cellsOfText() throws IOException {
    ReadArchive read = readWorkbook(MARCH, Cell::setCellValue);
    assertSame(MARCH, read);
    Figure first = figures(read).get(0);
    assertEquals("releases/a.xlsx, sheet Data, row 2, column value", first.place().text());
  }

  /** As a person who types the table gets it: numbers are numbers and months are days. */
  @Test
  void cellsOfNumbersAndDates() throws IOException {
    assertSame(MARCH, readWorkbook(MARCH, new Typed()));
    assertSame(TEN_DAYS, readWorkbook(TEN_DAYS, new Typed()));
  }

  @Test
  void aFormulaGivesItsStoredValueOrAFinding() throws IOException {
    ReadArchive read =
        readWorkbook(
            TEN_DAYS,
            (cell, text) -> {
              if (cell.getColumnIndex() == 9 && !text.isEmpty()) {
                cell.setCellFormula("1*" + text.replace("△", "-"));
                // A formula alone has no stored value, as some programs leave it.
                if (cell.getRowIndex() != 3) {
                  cell.setCellValue(Double.parseDouble(text));
                }
              } else {
                cell.setCellValue(text);
              }
            });
    assertEquals(
        List.of(
            "STOP UNREADABLE formula-without-value at releases/a.xlsx, sheet Data, row 4, column J:"
                + " a formula that was never calculated",
            "STOP CHECK printed-differs at releases/a.xlsx, sheet Data, row 4, column value:"
                + " an empty cell"),
        Inputs.told(read));
  }

  @Test
  void aSheetOfSomethingElseIsPassedOver() throws IOException {
    try (Workbook workbook = workbook(TEN_DAYS, Cell::setCellValue)) {
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Figures of March");
      assertEquals(
          List.of("WARN CHECK passed-over at releases/a.xlsx, sheet Notes: another sheet"),
          Inputs.told(Inputs.read(folder, "releases/a.xlsx", bytes(workbook))));
    }
  }

  @Test
  void aWorkbookOfSomethingElseIsUnknown() throws IOException {
    try (Workbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Figures of March");
      assertEquals(
          List.of(
              "WARN CHECK passed-over at releases/a.xlsx, sheet Notes: another sheet",
              "STOP UNREADABLE unknown-layout at releases/a.xlsx: none"),
          Inputs.told(Inputs.read(folder, "releases/a.xlsx", bytes(workbook))));
    }
  }

  @Test
  void aWorkbookWrittenAsAStreamIsReadToo() throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
      fill(workbook, TEN_DAYS, Cell::setCellValue);
      ReadArchive read = Inputs.read(folder, "releases/a.xlsx", bytes(workbook));
      assertEquals(List.of(), Inputs.told(read));
      assertEquals(9, figures(read).size());
    }
  }

  private void assertSame(Path csv, ReadArchive read) throws IOException {
    assertEquals(List.of(), Inputs.told(read));
    List<Figure> expected =
        figures(
            Inputs.read(folder.resolve("csv" + csv.getFileName()), "releases/a.csv", some(csv)));
    List<Figure> found = figures(read);
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      Figure figure = expected.get(i);
      String where = figure.place().text();
      assertEquals(figure.key(), found.get(i).key(), where);
      assertEquals(figure.vintage(), found.get(i).vintage(), where);
      assertEquals(figure.reading(), found.get(i).reading(), where);
      assertEquals(figure.printed(), found.get(i).printed(), where);
      assertEquals(figure.place().origin(), found.get(i).place().origin(), where);
    }
  }

  private ReadArchive readWorkbook(Path csv, BiConsumer<Cell, String> put) throws IOException {
    try (Workbook workbook = workbook(csv, put)) {
      return Inputs.read(folder, "releases/a.xlsx", bytes(workbook));
    }
  }

  private static Workbook workbook(Path csv, BiConsumer<Cell, String> put) throws IOException {
    Workbook workbook = new XSSFWorkbook();
    fill(workbook, csv, put);
    return workbook;
  }

  private static void fill(Workbook workbook, Path csv, BiConsumer<Cell, String> put)
      throws IOException {
    Sheet sheet = workbook.createSheet("Data");
    int number = 0;
    for (CSVRecord record : CSVFormat.RFC4180.parse(new StringReader(some(csv)))) {
      Row row = sheet.createRow(number++);
      for (int i = 0; i < record.size(); i++) {
        if (number == 1) {
          row.createCell(i).setCellValue(record.get(i));
        } else if (!record.get(i).isEmpty()) {
          put.accept(row.createCell(i), record.get(i));
        }
      }
    }
  }

  /** Every fifth row of a long table: building the workbook takes longer than reading it. */
  private static String some(Path csv) {
    List<String> lines = Inputs.text(csv).lines().toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.size() < 100 || i % 5 == 0) {
        text.append(lines.get(i)).append('\n');
      }
    }
    return text.toString();
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static List<Figure> figures(ReadArchive read) {
    List<Figure> figures = new ArrayList<>();
    read.archive().releases().forEach(release -> figures.addAll(release.figures().all()));
    return figures;
  }

  /**
   * Stores each text as a spreadsheet program would if it were typed in. Such programs know no
   * negative zero, so a printed one must be typed as text.
   */
  private static final class Typed implements BiConsumer<Cell, String> {
    private final java.util.Map<String, CellStyle> styles = new java.util.HashMap<>();

    @Override
    public void accept(Cell cell, String text) {
      Set<Integer> values = Set.of(9, 11);
      if (text.matches("\\d{4}-\\d{2}")) {
        cell.setCellValue(LocalDate.parse(text + "-01"));
        cell.setCellStyle(style(cell, cell.getColumnIndex() == 0 ? "mmm-yy" : "yyyy/mm/dd"));
      } else if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
        cell.setCellValue(LocalDate.parse(text));
        cell.setCellStyle(style(cell, "d mmm yyyy"));
      } else if (values.contains(cell.getColumnIndex()) && text.matches("-?\\d+(\\.\\d+)?")) {
        cell.setCellValue(Double.parseDouble(text));
      } else if (cell.getColumnIndex() == 12 && text.matches("-?\\d{1,3}(,\\d{3})+")) {
        cell.setCellValue(Double.parseDouble(text.replace(",", "")));
        cell.setCellStyle(style(cell, "#,##0"));
      } else if (cell.getColumnIndex() == 12
          && text.matches("-?\\d+\\.\\d")
          && !text.equals("-0.0")) {
        cell.setCellValue(Double.parseDouble(text));
        cell.setCellStyle(style(cell, "0.0"));
      } else {
        cell.setCellValue(text);
      }
    }

    private CellStyle style(Cell cell, String format) {
      return styles.computeIfAbsent(
          format,
          key -> {
            Workbook workbook = cell.getSheet().getWorkbook();
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(key));
            return style;
          });
    }
  }
}
