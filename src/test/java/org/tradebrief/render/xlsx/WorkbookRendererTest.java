package org.tradebrief.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tradebrief.table.Language;

/** What an independent reader finds in the file. */
class WorkbookRendererTest {

  private static byte[] render(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookRenderer().render(SampleWorkbook.of(language), SampleTheme.shipped(), out);
    return out.toByteArray();
  }

  private static List<Row> rows(byte[] file, int sheet) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      return book.getSheet(sheet).orElseThrow().read();
    }
  }

  private static Row rowOf(List<Row> rows, String first) {
    return rows.stream()
        .filter(row -> row.getCellCount() > 0 && first.equals(row.getCell(0).getText()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFigureIsTheMinistrysNumber(Language language) throws IOException {
    byte[] file = render(language);
    Path kept = Path.of("target", "samples", "sample." + language.code() + ".xlsx");
    Files.createDirectories(kept.getParent());
    Files.write(kept, file);
    List<Row> rows = rows(file, 3);
    boolean japanese = language == Language.JAPANESE;
    Row usa = rowOf(rows, japanese ? "米国" : "United States");
    assertEquals(new BigDecimal("1876184"), usa.getCell(1).asNumber());
    assertEquals(new BigDecimal("3.1"), usa.getCell(2).asNumber());
    assertEquals("846993", usa.getCell(5).getRawValue());
    assertEquals(
        "Partners[[#This Row],["
            + (japanese ? "輸出" : "Exports")
            + "]]-Partners[[#This Row],["
            + (japanese ? "輸入" : "Imports")
            + "]]",
        usa.getCell(5).getFormula());
    Row spain = rowOf(rows, japanese ? "スペイン" : "Spain");
    assertEquals("-", spain.getCell(6).asString());
    assertEquals(CellType.STRING, spain.getCell(6).getType());
    assertTrue(file.length < 1_000_000, () -> "size " + file.length);
  }

  @Test
  void aLongHistoryKeepsItsMonthsAsDates() throws IOException {
    List<Row> rows = rows(render(Language.ENGLISH), 4);
    Row first = rows.get(3);
    assertEquals("1979-01-01", first.getCell(0).asDate().toLocalDate().toString());
    assertEquals(new BigDecimal("1192541.404"), first.getCell(1).asNumber());
    assertEquals("mmm yyyy", first.getCell(0).getDataFormatString());
    assertEquals("2025-02-01", rows.getLast().getCell(0).asDate().toLocalDate().toString());
  }
}
