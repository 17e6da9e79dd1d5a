package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.render.xlsx.LibreOffice;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.SeenWorkbook.Seen;

/**
 * A pack with a nine-digit table: the sums by tariff heading stand in the workbook and are live.
 */
class HeadingsPackTest {

  @TempDir private Path folder;

  private static String header() {
    StringBuilder text = new StringBuilder("Exp or Imp,Year,HS,Country,Unit1,Unit2");
    for (String span :
        List.of(
            "Year", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
            "Dec")) {
      text.append(",Quantity1-").append(span).append(",Quantity2-").append(span);
      text.append(",Value-").append(span);
    }
    return text.append('\n').toString();
  }

  /** Made up, of February 2025 alone; together the 1,904,725 million yen of the area page. */
  private static String row(String code, long thousandYen) {
    return "1,2025,'"
        + code
        + "',304,  ,NO,0,9,"
        + thousandYen
        + ",0,0,0,0,9,"
        + thousandYen
        + ",0,0,0".repeat(10)
        + "\n";
  }

  @Test
  void theSumsFollowFromTheSheetOfCodes() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write(
        "history/codes.csv",
        header()
            + row("870323919", 400_000_000)
            + row("870340090", 50_500_000)
            + row("720851000", 20_000_400)
            + row("761699000", 2_000_000)
            + row("000000190", 1_432_224_600));
    Desk.Said said = desk.run("--lang", "en,ja");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    Path pack = desk.out().resolve("2025-03-provisional");
    Path english = pack.resolve("trade-2025-03-provisional.en.xlsx");
    Map<String, List<String>> sheets = PackText.sheets(english);
    String cars = line(sheets.get("Tariff headings"), "25% on cars and light trucks");
    assertTrue(cars.contains("|Exact|"), cars);
    assertTrue(cars.contains("|450500.000|450500.000|"), cars);
    assertTrue(cars.contains("February 2025"), cars);
    String metal = line(sheets.get("Tariff headings"), "25% on aluminium");
    assertTrue(metal.contains("|Approximate: the law covers more|"), metal);
    assertTrue(metal.contains("|0|2000.000|"), metal);
    assertTrue(
        line(sheets.get("Tariff headings"), "25% on automobile parts")
            .contains("|Headings not known|"));
    Map<String, List<String>> japanese =
        PackText.sheets(pack.resolve("trade-2025-03-provisional.ja.xlsx"));
    assertTrue(line(japanese.get("関税分類別の対象額"), "乗用車・小型トラックへの25％関税").contains("|正確|"));

    // LibreOffice works the sums out anew, and again after a mark was changed.
    SeenWorkbook book = SeenWorkbook.of(english);
    assertEquals("450500", calculated(book, "one"));
    String part = book.part("Tariff codes");
    SeenWorkbook typed =
        book.withSheets(
            (sheet, xml) ->
                sheet.equals(part) ? xml.replaceFirst("<v>50500.000</v>", "<v>60500</v>") : xml);
    assertEquals("460500", calculated(typed, "two"));
  }

  private String calculated(SeenWorkbook book, String name) throws IOException {
    Path file = Files.write(folder.resolve(name + ".xlsx"), book.withoutResults().bytes());
    Map<String, Seen> cells =
        SeenWorkbook.of(
                LibreOffice.convert(folder.resolve("office-" + name), "xlsx", List.of(file))
                    .getFirst())
            .cells();
    String row =
        cells.entrySet().stream()
            .filter(cell -> cell.getKey().startsWith("Tariff headings!A"))
            .filter(cell -> cell.getValue().text().equals("25% on cars and light trucks"))
            .map(cell -> cell.getKey().replaceFirst(".*!A", ""))
            .findFirst()
            .orElseThrow();
    return new BigDecimal(cells.get("Tariff headings!I" + row).text())
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String line(List<String> rows, String beginning) {
    return rows.stream()
        .filter(row -> row.startsWith(beginning + "|"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rows));
  }
}
