package org.tradebrief.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tradebrief.check.ArchiveChecks;
import org.tradebrief.table.Archive;
import org.tradebrief.table.Area;
import org.tradebrief.table.Figure;
import org.tradebrief.table.Flow;
import org.tradebrief.table.Month;
import org.tradebrief.table.NineDigitRow;
import org.tradebrief.table.NineDigitTable;
import org.tradebrief.table.NineDigits;
import org.tradebrief.table.Release;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;
import org.tradebrief.tariff.TariffRoute;

/**
 * What measures touch by tariff heading. The codes are made up, and add up to the exports to the
 * United States that the ministry printed for February 2025: 1,904,725 million yen.
 */
class HeadingTradeTest {
  private static final TariffRoute TO_USA = new TariffRoute("JAPAN", "USA");
  private static final LocalDate RELEASE_DAY = LocalDate.parse("2025-04-17");
  private static final long ALL = 1_904_725_000L;

  /** 1,904,725 after a printed growth of 10.5 percent. */
  private static final long BEFORE = 1_723_733_000L;

  private static final Month FEBRUARY = new Month(2025, 2);

  private final Desk desk = Desk.shipped();
  private final Area usa =
      desk.release("2025-03-provisional").areas().stream()
          .map(AreaRow::area)
          .filter(area -> area.id().equals("USA"))
          .findFirst()
          .orElseThrow();

  /** Thousand yen of February by code. */
  private List<NineDigitRow> codes(int year, int months, Map<String, Long> february) {
    NineDigitTable table =
        new NineDigitTable(
            "history/" + year + ".csv",
            Flow.EXPORTS,
            year,
            Collections.nCopies(months, Stage.TIME_SERIES));
    List<NineDigitRow> rows = new ArrayList<>();
    for (Map.Entry<String, Long> code : february.entrySet()) {
      long[] values = new long[months];
      long[] quantities = new long[months];
      values[1] = code.getValue();
      quantities[1] = 7;
      values[months - 1] = code.getValue();
      rows.add(
          new NineDigitRow(
              table,
              rows.size() + 2,
              code.getKey(),
              usa,
              Optional.of(new Unit("NO")),
              values,
              quantities));
    }
    return rows;
  }

  private List<NineDigitRow> whole() {
    Map<String, Long> now =
        new TreeMap<>(
            Map.of(
                "870323919", 400_000_000L,
                "870340090", 50_500_000L,
                "870410000", 7_000_000L,
                "720851000", 20_000_400L,
                "730890000", 3_000_000L,
                "761699000", 2_000_000L,
                "760612000", 5_000_000L));
    long rest = ALL - now.values().stream().mapToLong(Long::longValue).sum();
    now.put("000000190", rest);
    List<NineDigitRow> rows = new ArrayList<>(codes(2025, 3, now));
    rows.addAll(
        codes(
            2024,
            12,
            Map.of(
                "870323919", 300_000_000L,
                "720851000", 25_000_500L,
                "870333000", 9L,
                "000000190", BEFORE - 325_000_509L)));
    return rows;
  }

  private Optional<HeadingTrade> trade(List<NineDigitRow> rows, LocalDate asOf) {
    Release march =
        desk.archive().releases().stream()
            .filter(found -> found.vintage().id().equals("2025-03-provisional"))
            .findFirst()
            .orElseThrow();
    Archive archive =
        new Archive(desk.archive().releases(), desk.archive().history(), new NineDigits(rows));
    TradeView view =
        new TradeView(archive, new Target(march.vintage(), march.kind(), Optional.of(march), asOf));
    return HeadingTrade.of(view, desk.tariffs().asOf(asOf), TO_USA);
  }

  private static Map<String, String> told(HeadingTrade trade) {
    return trade.scopes().stream()
        .collect(
            Collectors.toMap(
                scope -> scope.state().measure().id(),
                scope ->
                    scope.basis()
                        + " "
                        + scope.codes()
                        + " "
                        + scope.surely().stripTrailingZeros().toPlainString()
                        + " "
                        + scope.atMost().stripTrailingZeros().toPlainString()
                        + " "
                        + scope
                            .before()
                            .map(value -> value.stripTrailingZeros().toPlainString())
                            .orElse("-")));
  }

  @Test
  void aSumOverWholeGroupsIsExact() {
    HeadingTrade trade = trade(whole(), RELEASE_DAY).orElseThrow();
    // The codes of March open at the end of April.
    assertEquals(FEBRUARY, trade.month());
    assertTrue(trade.isComplete());
    assertEquals(0, new BigDecimal("1723733").compareTo(trade.totalBefore().orElseThrow()));
    assertEquals(0, new BigDecimal("1904725").compareTo(trade.total()));
    Map<String, String> told = told(trade);
    // 8703.23 and 8703.40, not 8704.10; of a year before 8703.23 and 8703.33.
    assertEquals("EXACT 3 450500 450500 300000.009", told.get("us-jp-autos-25"));
    // 7208 and not 7308; the list has derivatives beside it.
    assertEquals("AT_LEAST 1 20000.4 20000.4 25000.5", told.get("us-jp-steel-25"));
    // 7606 whole; of 7616.99 two lines of ten digits.
    assertEquals("ROUGH 2 5000 7000 0", told.get("us-jp-aluminium-25"));
    assertEquals("NO_LIST 0 0 0 -", told.get("us-jp-auto-parts-25"));
  }

  @Test
  void everyCodeSaysWhichMeasuresNameIt() {
    Map<String, String> told =
        trade(whole(), RELEASE_DAY).orElseThrow().lines().stream()
            .collect(
                Collectors.toMap(
                    HeadingTrade.Line::code,
                    line ->
                        line.covers()
                            + " "
                            + line.value().map(Figure::printed).orElse("-")
                            + " "
                            + line.quantity().map(Figure::printed).orElse("-")
                            + " "
                            + line.before().map(Figure::printed).orElse("-")));
    assertEquals(
        Map.of(
            "720851000", "{us-jp-steel-25=ALL} 20000400 7 25000500",
            "760612000", "{us-jp-aluminium-25=ALL} 5000000 7 -",
            "761699000", "{us-jp-aluminium-25=PART} 2000000 7 -",
            "870323919", "{us-jp-autos-25=ALL} 400000000 7 300000000",
            "870333000", "{us-jp-autos-25=ALL} - - 9",
            "870340090", "{us-jp-autos-25=ALL} 50500000 7 -"),
        told);
  }

  @Test
  void theMonthIsThatWhoseCodesWereOpenOnTheDay() {
    assertEquals(
        new Month(2025, 3), trade(whole(), LocalDate.parse("2025-05-01")).orElseThrow().month());
    assertEquals(FEBRUARY, trade(whole(), LocalDate.parse("2025-04-30")).orElseThrow().month());
    assertEquals(Optional.empty(), trade(List.of(), RELEASE_DAY));
  }

  @Test
  void aTableThatLacksAPartIsNotExact() {
    List<NineDigitRow> part =
        whole().stream().filter(row -> !row.code().equals("000000190")).toList();
    HeadingTrade trade = trade(part, RELEASE_DAY).orElseThrow();
    assertFalse(trade.isComplete());
    // Nor is a year before that lacks its special code one to compare with.
    assertEquals("INCOMPLETE 2 450500 450500 -", told(trade).get("us-jp-autos-25"));
    assertEquals(Optional.empty(), trade.totalBefore());
  }

  @Test
  void theCodesAreHeldAgainstTheAreaPage() {
    assertEquals(List.of(), totals(whole()));
    List<NineDigitRow> part =
        whole().stream().filter(row -> !row.code().equals("870323919")).toList();
    assertEquals(List.of("1,504,725, the codes of history/2025.csv"), totals(part));
  }

  private List<String> totals(List<NineDigitRow> rows) {
    Release february =
        desk.archive().releases().stream()
            .filter(found -> found.vintage().id().equals("2025-02-provisional"))
            .findFirst()
            .orElseThrow();
    Archive archive =
        new Archive(desk.archive().releases(), desk.archive().history(), new NineDigits(rows));
    return ArchiveChecks.check(archive, february).findings().stream()
        .filter(finding -> finding.code().equals("nine-digit-totals"))
        .map(finding -> finding.expected().replaceFirst("^.*allowed:? ?", ""))
        .toList();
  }
}
