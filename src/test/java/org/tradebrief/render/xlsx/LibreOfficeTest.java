package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void keepsEveryFigureThroughItsOwnSaving() throws Exception {
    Path kept = convert(Language.JAPANESE, "xlsx");
    List<Row> ours = partners(folder.resolve("book.xlsx"));
    List<Row> theirs = partners(kept);
    assertEquals(ours.size(), theirs.size());
    for (int row = 5; row < ours.size(); row++) {
      for (int column = 0; column < 7; column++) {
        assertEquals(
            shown(ours.get(row).getCell(column)),
            shown(theirs.get(row).getCell(column)),
            "row " + row + " column " + column);
      }
    }
  }

  private static String shown(Cell cell) {
    return cell.getType() == CellType.STRING || cell.getRawValue() == null
        ? cell.getText()
        : cell.getRawValue().replaceFirst("\\.0+$", "");
  }

  private static List<Row> partners(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      return book.getSheet(3).orElseThrow().read();
    }
  }

  private Path convert(Language language, String form) throws Exception {
    Path soffice = soffice();
    Workbook whole = SampleWorkbook.of(language);
    Workbook reading =
        new Workbook(
            whole.properties(),
            whole.sheets().stream().filter(sheet -> !sheet.id().equals("tidy")).toList());
    Path file = folder.resolve("book.xlsx");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new WorkbookRenderer().render(reading, SampleTheme.shipped(), bytes);
    Files.write(file, bytes.toByteArray());
    Path out = Files.createDirectory(folder.resolve("out"));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
    return out.resolve("book." + form);
  }

  private static Path soffice() {
    String named = System.getProperty("tradebrief.soffice", "");
    List<Path> places =
        named.isEmpty()
            ? List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, "soffice"))
                .toList()
            : List.of(Path.of(named));
    List<Path> found = places.stream().filter(Files::isExecutable).toList();
    Assumptions.assumeFalse(found.isEmpty(), "LibreOffice is not installed (soffice on the PATH)");
    return found.getFirst();
  }
}
