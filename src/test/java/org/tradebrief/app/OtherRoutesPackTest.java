package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.TemplatesCopy;
import org.tradebrief.render.xlsx.LibreOffice;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.SeenWorkbook.Seen;

/**
 * A desk that reads goods between two other countries: exposure, steps and scenarios in sheets that
 * its outline names, in the money of the figures. The figures are made up.
 */
class OtherRoutesPackTest {
  private static final String GOODS =
      """
      stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed
      provisional,2025-04-06,2025-02,route-trade,CHINA>USA,Grand Total,imports,value,29.0,billion-usd,0.1,29.0 billion
      provisional,2025-04-06,2025-02,route-trade,CHINA>USA,Grand Total,imports,growth,-4.0,percent,0.1,-4.0
      provisional,2025-04-06,2025-02,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,value,0.3,billion-usd,0.1,0.3 billion
      provisional,2025-04-06,2025-02,route-trade,CHINA>USA,IRON AND STEEL PRODUCTS,imports,growth,20.0,percent,0.1,20.0
      """;

  private static final String BASES =
      """
      destination,origin,item,low,high,note_en,note_ja,source,confidence,checked_on
      USA,CHINA,IRON_AND_STEEL,0,0,Test,試験,a test,L,2025-04-01
      USA,CHINA,*,3,3,Test,試験,a test,L,2025-04-01
      USA,JAPAN,*,0,5,Test,試験,a test,L,2025-04-01
      """;

  private static final String SCENARIOS =
      """
      id,title_en,title_ja,destination,origin,on,mode,item,rate
      thirty,30% on all goods,全品目30％,USA,CHINA,yes,ADD,*,30
      """;

  private static final List<String> TABLES =
      List.of("trade", "tariff-exposure", "tariff-weights", "tariff-steps", "scenarios");

  @TempDir private Path folder;

  @Test
  void sheetsOfAnotherRouteAreLiveAndInItsMoney() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write("history/china-usa.csv", GOODS);
    desk.write("context/base-rates.csv", BASES);
    desk.write("context/scenarios.csv", SCENARIOS);
    Path templates = TemplatesCopy.withoutData(folder.resolve("templates"));
    Path outline = templates.resolve("workbook/outline.ftl");
    StringBuilder sheets = new StringBuilder();
    for (int i = 0; i < TABLES.size(); i++) {
      String id = TABLES.get(i) + "-between-china-and-usa";
      sheets.append(
          "<sheet id=\"%s\" tab=\"Route %d\" table=\"%s\" landscape=\"yes\"/>%n"
              .formatted(id, i, id));
    }
    Files.writeString(
        outline,
        Files.readString(outline)
            .replaceFirst("  <sheet id=\"rates\"", sheets + "  <sheet id=\"rates\""));
    Desk.Said said = desk.run("--lang", "en,ja", "--templates", templates.toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    Path english = desk.out().resolve("2025-03-provisional/trade-2025-03-provisional.en.xlsx");
    Map<String, List<String>> shown = PackText.sheets(english);
    String exposure = String.join("\n", shown.get("Route 1"));
    assertTrue(
        exposure.contains("Goods from China to the United States within the scope of tariffs"),
        exposure);
    assertTrue(exposure.contains("Million US dollars"), exposure);
    assertTrue(exposure.contains("figures given for this route"), exposure);
    Map<String, List<String>> japanese =
        PackText.sheets(
            desk.out().resolve("2025-03-provisional/trade-2025-03-provisional.ja.xlsx"));
    assertTrue(String.join("\n", japanese.get("Route 1")).contains("100万米ドル"));

    SeenWorkbook book = SeenWorkbook.of(english);
    Path file = Files.write(folder.resolve("route.xlsx"), book.withoutResults().bytes());
    Map<String, Seen> ours = book.cells();
    Map<String, Seen> theirs =
        SeenWorkbook.of(
                LibreOffice.convert(folder.resolve("office"), "xlsx", List.of(file)).getFirst())
            .cells();
    int formulas = 0;
    for (Map.Entry<String, Seen> cell : ours.entrySet()) {
      if (cell.getKey().startsWith("Route ") && !cell.getValue().formula().isEmpty()) {
        assertEquals(rounded(cell.getValue()), rounded(theirs.get(cell.getKey())), cell.getKey());
        formulas++;
      }
    }
    assertTrue(formulas > 30, formulas + " formulas");
    // 145 of duties on 300 of steel, and 3 more of base duty on 28,700 of all other goods.
    assertTrue(
        ours.entrySet().stream()
            .filter(cell -> cell.getKey().startsWith("Route 1!"))
            .anyMatch(cell -> cell.getValue().text().startsWith("147.96896")),
        "the weighted rate of all goods");
  }

  @Test
  void goodsWithoutABaseDutyAreTold() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write("history/china-usa.csv", GOODS);
    Desk.Said said = desk.command("check");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("missing-base-rate: history/china-usa.csv, row 2"), said.err());
    desk.write("context/base-rates.csv", BASES);
    assertTrue(!desk.command("check").err().contains("missing-base-rate"));
  }

  private static String rounded(Seen cell) {
    return new BigDecimal(cell.text()).setScale(6, RoundingMode.HALF_UP).toPlainString();
  }
}
