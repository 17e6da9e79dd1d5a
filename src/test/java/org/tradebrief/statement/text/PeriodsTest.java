package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.source.Findings;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Language;
import org.tradebrief.table.Period;

/** Times in words, seen from March 2025. A dash says that no period of the tables is meant. */
class PeriodsTest {
  private static final Scanner SCANNER =
      new Scanner(
          Lexicon.of(Language.ENGLISH, Texts.names(new Findings())),
          Lexicon.of(Language.JAPANESE, Texts.names(new Findings())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in March 2025 | 2025-03",
        "in March | 2025-03",
        "in Mar. 2025 | 2025-03",
        "in February | 2025-02",
        "in December | 2024-12",
        "in April | -",
        "in May | -",
        "in June | 2024-06",
        "since January 2023 | 2023-01",
        "last month | 2025-03",
        "in fiscal 2024 | FY2024",
        "in the fiscal year 2024 | FY2024",
        "in FY2024 | FY2024",
        "in FY24 | FY2024",
        "fiscal 2024-25 | FY2024",
        "in the fiscal year that ended in March | FY2024",
        "in the fiscal year ended March 31, 2025 | FY2024",
        "in the year to March 2025 | FY2024",
        "in the year through March | FY2024",
        "from April 2024 to March 2025 | FY2024",
        "in 2024 | CY2024",
        "in calendar 2024 | CY2024",
        "in the first quarter | -",
        "in the first quarter of 2025 | 2025-Q1",
        "in Q4 2024 | 2024-Q4",
        "in the first quarter of fiscal 2024 | 2024-Q2",
        "in the fourth quarter of fiscal 2024 | 2025-Q1",
        "in the second half of 2024 | 2024-H2",
        "in the first half of fiscal 2024 | FY2024-H1",
        "in the second half | -",
        "in January-March 2025 | 2025-Q1",
        "in January-February 2025 | -",
        "From October to December 2024 | 2024-Q4",
        "From May to July 2024 | -",
        "From November 2024 to January 2025 | -",
        "2024年10月から12月までの輸出額 | 2024-Q4",
        "2024年5月から7月までの輸出額 | -",
        "2024年4月から9月までの輸出額 | FY2024-H1",
        "January-March | -",
        "2024年第4四半期の輸出 | 2024-Q4",
        "2024年度第1四半期の輸出 | 2024-Q2",
        "2024年下半期（2024年7月～2024年12月）の輸出額 | 2024-H2",
        "2024年度上期の輸出 | FY2024-H1",
        "2025年1～3月期の輸出 | 2025-Q1",
        "2025年1～2月の輸出 | -",
        "on 17 April 2025 | -",
        "on April 17, 2025 | -",
        "2025年3月 | 2025-03",
        "3月の輸出 | 2025-03",
        "3月分の輸出 | 2025-03",
        "12月の輸出 | 2024-12",
        "4月の輸出 | -",
        "2024年度 | FY2024",
        "24年度の輸出 | FY2024",
        "令和6年度 | FY2024",
        "平成31年1月 | 2019-01",
        "令和元年5月 | 2019-05",
        "2024年の輸出 | CY2024",
        "2024年4月～2025年3月の輸出 | FY2024",
        "１～３月期の輸出 | -",
        "第1四半期の輸出 | -",
        "2025年4月17日の輸出 | -",
        "2025年3月上中旬の輸出 | 2025-03"
      })
  void namesAPeriod(String text, String period) {
    Letters.Line line = Letters.line(text);
    When when =
        SCANNER.pieces(line.plain(), line.shown(), Sentences.language(line.plain())).stream()
            .filter(Piece.Time.class::isInstance)
            .map(piece -> ((Piece.Time) piece).when())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no time in " + text));
    Optional<Period> found = new Periods(Texts.MARCH).of(when, Optional.of(new FiscalYear(2024)));
    assertEquals(period, found.map(Period::id).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource({
    "Exports may rise",
    "they march on",
    "4年連続の赤字",
    "6カ月連続の増加",
    "2,024 units",
    "It rose 2024.5 points"
  })
  void namesNone(String text) {
    Letters.Line line = Letters.line(text);
    boolean any =
        SCANNER.pieces(line.plain(), line.shown(), Sentences.language(line.plain())).stream()
            .anyMatch(Piece.Time.class::isInstance);
    assertEquals(false, any);
  }
}
