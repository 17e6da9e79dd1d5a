package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables of figures in a text, held against those of March 2025. */
class TableRowsTest {
  private static final Newsdesk.Pack MARCH = new Newsdesk().release("2025-03-provisional");

  private static List<String> judged(String table) {
    return MARCH.judged(table, true).stream()
        .map(
            j ->
                j.statement().line()
                    + " "
                    + j.statement().kind().id()
                    + " "
                    + j.statement().about().areaId()
                    + " "
                    + j.statement().form()
                    + " "
                    + j.verdict().id())
        .collect(Collectors.toList());
  }

  @Test
  void aRowOfAPartnerIsReadByTheHeadsOfItsColumns() {
    assertEquals(
        List.of(
            "3 level CHINA  supported",
            "3 change CHINA fall supported",
            "3 balance CHINA deficit supported",
            "4 level USA  supported",
            "4 change USA rise contradicted",
            "4 balance USA surplus supported"),
        judged(
            """
            | Partner | Exports (billion yen) | Change (%) | Balance (billion yen) |
            | --- | ---: | ---: | ---: |
            | China | 1,664.0 | -4.8 | -450.8 |
            | United States | 1,876.2 | 4.1 | 847.0 |
            """));
  }

  @Test
  void aRowOfAFlowIsReadInJapanese() {
    assertEquals(
        List.of(
            "3 level WORLD  supported",
            "3 change WORLD rise supported",
            "4 level WORLD  supported",
            "4 change WORLD rise supported",
            "5 balance WORLD surplus supported",
            "5 balance-change WORLD wider supported"),
        judged(
            """
            |  | 金額（億円） | 前年同月比（％） |
            | --- | --- | --- |
            | 輸出 | 98,478 | 3.9 |
            | 輸入 | 93,038 | 2.0 |
            | 差引 | 5,441 | 55.5 |
            """));
  }

  /** Of another month than the verified one nothing is said, nor of a change in money. */
  @Test
  void aColumnOfAnotherTimeOrOfAChangeInMoneyStaysUnread() {
    assertEquals(
        List.of("3 level CHINA  supported"),
        judged(
                """
                | Partner | Exports (billion yen) | March 2024 (billion yen) | Change (billion yen) |
                | --- | ---: | ---: | ---: |
                | China | 1,664.0 | 1,748.0 | -84.0 |
                """)
            .stream()
            .filter(line -> !line.contains("unmatched"))
            .toList());
  }

  @Test
  void anEmptyLineEndsATable() {
    assertEquals(
        List.of("3 level CHINA  supported", "7 level CHINA  supported"),
        judged(
            """
            | Partner | Exports (billion yen) |
            | --- | --- |
            | China | 1,664.0 |

            | Partner | Imports (billion yen) |
            | --- | --- |
            | China | 2,114.9 |
            """));
  }

  /** The head of a column in the ministry's unit is no amount of a million yen. */
  @Test
  void aUnitIsNoAmount() {
    assertEquals(List.of(), judged("輸出額（単位：百万円）は次の通り。\n"));
  }

  /** No unit in the head, a label of two partners, a head of another width. */
  @Test
  void whatIsNotClearStaysUnread() {
    assertEquals(
        List.of("3 unmatched WORLD  undecidable", "4 unmatched WORLD  undecidable"),
        judged(
            """
            | Partner | Exports |
            | --- | --- |
            | China | 1,664.0 |
            | China and Taiwan | 2,350.0 |
            """));
  }
}
