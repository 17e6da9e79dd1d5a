package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.render.xlsx.LibreOffice;
import org.tradebrief.render.xlsx.SeenWorkbook;
import org.tradebrief.render.xlsx.SeenWorkbook.Seen;

/** An analyst types another rate, duty or figure into a cell, and all that rests on it follows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveInputsTest {

  private static final List<String> NAMES =
      List.of("Yen_per_dollar", "Tariff_us_jp_autos_25", "Total_exports_year_earlier");

  private Map<String, Seen> before;
  private Map<String, Seen> after;
  private Map<String, String> names;

  /** The rate becomes 100 yen, the duty on cars 30 percent, last March's exports 10 trillion. */
  @BeforeAll
  void typeOtherNumbers(@TempDir Path folder) throws IOException {
    SeenWorkbook book = SeenWorkbook.of(SharedPack.file("en.xlsx"));
    names = book.names();
    before = book.cells();
    SeenWorkbook typed = typed(book, NAMES.get(0), "100");
    typed = typed(typed, NAMES.get(1), "30");
    typed = typed(typed, NAMES.get(2), "10000000");
    typed = typed(typed, "Scenario_own_on", "1");
    typed = typed(typed, "Scenario_own_rate_rest", "20");
    typed = typed(typed, "Scenario_all_in_15_base_included", "0");
    Path file = Files.write(folder.resolve("typed.xlsx"), typed.bytes());
    after =
        SeenWorkbook.of(
                LibreOffice.convert(folder.resolve("office"), "xlsx", List.of(file)).getFirst())
            .cells();
  }

  private SeenWorkbook typed(SeenWorkbook book, String name, String number) {
    Matcher place = Pattern.compile("'?([^'!]+)'?!\\$([A-Z]+)\\$(\\d+)").matcher(names.get(name));
    assertTrue(place.matches(), names.get(name));
    String part = book.part(place.group(1));
    SeenWorkbook typed =
        book.withSheets(
            (sheet, xml) ->
                sheet.equals(part) ? typed(xml, place.group(2), place.group(3), number) : xml);
    assertTrue(!Arrays.equals(typed.bytes(), book.bytes()), name);
    return typed;
  }

  /** A cell that follows its neighbour carries no address, so cells are counted along the row. */
  private static String typed(String xml, String column, String row, String number) {
    int start = xml.indexOf("<row r=\"" + row + "\"");
    int end = xml.indexOf("</row>", start);
    Matcher cell = Pattern.compile("<c(?: r=\"([A-Z]+)\\d+\")?[ >]").matcher(xml);
    int wanted = CellReference.convertColStringToIndex(column);
    int at = -1;
    int from = start;
    while (cell.find(from) && cell.start() < end) {
      at = cell.group(1) == null ? at + 1 : CellReference.convertColStringToIndex(cell.group(1));
      from = cell.end();
      if (at == wanted) {
        int value = xml.indexOf("<v>", from) + "<v>".length();
        return xml.substring(0, value) + number + xml.substring(xml.indexOf("</v>", value));
      }
    }
    return xml;
  }

  private static BigDecimal number(Map<String, Seen> cells, String place) {
    return new BigDecimal(cells.get(place).text());
  }

  /** The cell of a sheet whose formula holds a text, in the first row that has one. */
  private String place(String tab, String formula) {
    return before.entrySet().stream()
        .filter(cell -> cell.getKey().startsWith(tab + "!"))
        .filter(cell -> cell.getValue().formula().contains(formula))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new AssertionError(tab + " has no formula over " + formula));
  }

  @Test
  void aChangedRateChangesTheDollars() {
    String dollars = place("Totals", "Yen_per_dollar");
    // 9,847,814 million yen at 149.55 and at 100 yen.
    assertEquals("65.85", number(before, dollars).setScale(2, RoundingMode.HALF_UP) + "");
    assertEquals(0, new BigDecimal("98.47814").compareTo(number(after, dollars)));
  }

  @Test
  void aChangedDutyChangesTheExposure() {
    String rate = place("Tariff exposure", "Tariff_us_jp_autos_25");
    assertEquals(0, new BigDecimal("25").compareTo(number(before, rate)));
    assertEquals(0, new BigDecimal("30").compareTo(number(after, rate)));
    // Motor vehicles, 501,838 million yen, at a base of 2.5 and the duty: 27.5 and 32.5 per cent.
    String row = rate.replaceFirst("^[^!]*!\\D+", "");
    String statutory = "Tariff exposure!G" + row;
    String implied = "Tariff exposure!H" + row;
    assertEquals(0, new BigDecimal("27.5").compareTo(number(before, statutory)));
    assertEquals(0, new BigDecimal("32.5").compareTo(number(after, statutory)));
    assertEquals(0, new BigDecimal("138005.45").compareTo(number(before, implied)));
    assertEquals(0, new BigDecimal("163097.35").compareTo(number(after, implied)));
  }

  /**
   * By hand, million yen. Off: a mark and no number. On: 501,838 and 100,086 at 12.5, 23,778 at 10,
   * 1,250,482 at 25. The 15 per cent on top of the base in place of with it: 501,838 and 100,086 at
   * 17.5, 23,778 at 50, 1,250,482 at 20.
   */
  @Test
  void aSwitchAndARateChangeAScenario() {
    String own = place("Scenario_own_implied_duty");
    assertEquals("-", before.get(own).text());
    assertEquals(new BigDecimal("390238.8"), number(after, own).setScale(1, RoundingMode.HALF_UP));
    assertDuty("Scenario_all_in_15_implied_duty", "289749.9", "367322.1");
    assertDuty("Scenario_none_implied_duty", "77572.2", "77572.2");
  }

  private String place(String name) {
    Matcher place = Pattern.compile("'?([^'!]+)'?!\\$([A-Z]+)\\$(\\d+)").matcher(names.get(name));
    assertTrue(place.matches(), names.get(name));
    return place.group(1) + "!" + place.group(2) + place.group(3);
  }

  private void assertDuty(String name, String was, String is) {
    String cell = place(name);
    assertEquals(new BigDecimal(was), number(before, cell).setScale(1, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal(is), number(after, cell).setScale(1, RoundingMode.HALF_UP));
  }

  /** The difference, the growth of the world and the contribution of each partner. */
  @Test
  void aChangedComparatorChangesGrowthAndContributions() {
    String world = place("Partners", "Total_exports_year_earlier");
    BigDecimal growth = new BigDecimal("-1.52186");
    assertEquals(0, growth.compareTo(number(after, world).setScale(5, RoundingMode.HALF_UP)));
    String difference = place("Totals", "[A year earlier]");
    assertEquals(0, new BigDecimal("-152186").compareTo(number(after, difference)));
    long moved =
        before.keySet().stream()
            .filter(place -> place.startsWith("Partners!K"))
            .filter(place -> before.get(place).formula().contains("Total_exports_year_earlier"))
            .filter(place -> !number(before, place).equals(number(after, place)))
            .count();
    assertTrue(moved > 40, moved + " contributions moved");
  }

  @Test
  void theListOfNamesShowsWhatTheyHold() {
    String shown = place("Names", "Yen_per_dollar");
    assertEquals(0, new BigDecimal("149.55").compareTo(number(before, shown)));
    assertEquals(0, new BigDecimal("100").compareTo(number(after, shown)));
    assertEquals(
        names.keySet(),
        new TreeSet<>(
            before.entrySet().stream()
                .filter(cell -> cell.getKey().matches("Names!A\\d+"))
                .map(cell -> cell.getValue().text())
                .filter(text -> text.contains("_"))
                .toList()));
  }
}
