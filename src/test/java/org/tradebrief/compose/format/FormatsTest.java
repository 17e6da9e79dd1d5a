package org.tradebrief.compose.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.table.Amount;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

class FormatsTest {

  private final Formats english = Formats.of(Language.ENGLISH);
  private final Formats japanese = Formats.of(Language.JAPANESE);

  /**
   * The first row is the release of 17 April 2025; the others stand at the borders of the units.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9847814  | 9,847.8 billion yen  | 9.8 trillion yen      | 9兆8,478億円
          544051   | 544.1 billion yen    | 544.1 billion yen     | 5,441億円
          -5221700 | −5,221.7 billion yen | −5.2 trillion yen     | −5兆2,217億円
          999900   | 999.9 billion yen    | 999.9 billion yen     | 9,999億円
          999949   | 999.9 billion yen    | 999.9 billion yen     | 9,999億円
          999950   | 1,000.0 billion yen  | 1.0 trillion yen      | 1兆円
          1000000  | 1,000.0 billion yen  | 1.0 trillion yen      | 1兆円
          1000049  | 1,000.0 billion yen  | 1.0 trillion yen      | 1兆円
          1000050  | 1,000.1 billion yen  | 1.0 trillion yen      | 1兆1億円
          9999949  | 9,999.9 billion yen  | 10.0 trillion yen     | 9兆9,999億円
          9999950  | 10,000.0 billion yen | 10.0 trillion yen     | 10兆円
          10000000 | 10,000.0 billion yen | 10.0 trillion yen     | 10兆円
          10050000 | 10,050.0 billion yen | 10.1 trillion yen     | 10兆500億円
          -999950  | −1,000.0 billion yen | −1.0 trillion yen     | −1兆円
          100      | 0.1 billion yen      | 0.1 billion yen       | 1億円
          149      | 0.1 billion yen      | 0.1 billion yen       | 1億円
          150      | 0.2 billion yen      | 0.2 billion yen       | 2億円
          99       | 99 million yen       | 99 million yen        | 99百万円
          -63      | −63 million yen      | −63 million yen       | −63百万円
          0        | 0 million yen        | 0 million yen         | 0百万円
          """)
  void moneyAtTheBordersOfItsUnits(
      long millions, String billion, String trillion, String japaneseText) {
    Amount amount = Amount.millions(millions);
    assertEquals(billion, english.billion(amount));
    assertEquals(trillion, english.trillion(amount));
    assertEquals(japaneseText, japanese.billion(amount));
    assertEquals(japaneseText, japanese.trillion(amount));
  }

  @Test
  void millionsAsTheMinistryPrintsThem() {
    assertEquals("9,847,814 million yen", english.million(Amount.millions(9_847_814)));
    assertEquals("−39,376百万円", japanese.million(Amount.millions(-39_376)));
  }

  @Test
  void thousandsOfYenAreRoundedOnce() {
    // 99,949,950 thousand is 99.94995 billion: in two steps it would become 100.0.
    Amount amount = new Amount(new BigDecimal("99949950"), Unit.THOUSAND_YEN, BigDecimal.ONE);
    assertEquals("99.9 billion yen", english.billion(amount));
    assertEquals("999億円", japanese.billion(amount));
  }

  /** China's fiscal-year exports were published as 18.89 trillion yen. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18890   | 10  | 18.89 trillion yen    | 18.9 trillion yen    | 18.89兆円
          -7050   | 10  | −7.05 trillion yen    | −7.1 trillion yen    | −7.05兆円
          450     | 10  | 0.45 trillion yen     | 0.5 trillion yen     | 0.45兆円
          5222    | 1   | 5,222 billion yen     | 5.2 trillion yen     | 5.222兆円
          9005.3  | 0.1 | 9,005.3 billion yen   | 9.0 trillion yen     | 9兆53億円
          100000  | 1000 | 100 trillion yen     | 100 trillion yen     | 100兆円
          """)
  void noDigitThatIsNotKnown(
      BigDecimal value, BigDecimal precision, String billion, String trillion, String text) {
    Amount amount = new Amount(value, Unit.BILLION_YEN, precision);
    assertEquals(billion, english.billion(amount));
    assertEquals(billion, english.million(amount));
    assertEquals(trillion, english.trillion(amount));
    assertEquals(text, japanese.billion(amount));
    assertEquals(text, japanese.million(amount));
  }

  @Test
  void zeroKnownToTheTenthOfABillionHasNoMillions() {
    Amount zero = new Amount(BigDecimal.ZERO, Unit.BILLION_YEN, new BigDecimal("0.1"));
    assertEquals("0.0 billion yen", english.billion(zero));
    assertEquals("0億円", japanese.billion(zero));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3.9     | 3.9%      | +3.9%     | 3.9%      | up 3.9%     | 3.9％増
          -4.8    | −4.8%     | −4.8%     | 4.8%      | down 4.8%   | 4.8％減
          -0.0    | −0.0%     | −0.0%     | 0.0%      | unchanged   | 横ばい
          0.0     | 0.0%      | 0.0%      | 0.0%      | unchanged   | 横ばい
          -15     | −15%      | −15%      | 15%       | down 15%    | 15％減
          1234.5  | 1,234.5%  | +1,234.5% | 1,234.5%  | up 1,234.5% | 1,234.5％増
          3.9358  | 3.9%      | +3.9%     | 3.9%      | up 3.9%     | 3.9％増
          2.25    | 2.3%      | +2.3%     | 2.3%      | up 2.3%     | 2.3％増
          -0.04   | −0.0%     | −0.0%     | 0.0%      | down 0.0%   | 0.0％減
          """)
  void changes(
      String printed, String percent, String signed, String size, String change, String manner) {
    Percent value = Percent.of(printed);
    assertEquals(percent, english.percent(value));
    assertEquals(signed, english.signed(value));
    assertEquals(size, english.size(value));
    assertEquals(change, english.change(value));
    assertEquals(manner, japanese.change(value));
    assertEquals(percent.replace('%', '％'), japanese.percent(value));
  }

  @Test
  void contributions() {
    assertEquals("1.1 percentage points", english.points(Points.of("1.1")));
    assertEquals("+1.1 percentage points", english.signed(Points.of("1.1")));
    assertEquals("0.9 percentage points", english.size(Points.of("-0.9")));
    assertEquals("−0.9ポイント", japanese.points(Points.of("-0.9")));
    assertEquals("−0.0", japanese.bare(Points.of("-0.0")));
  }

  @ParameterizedTest
  @CsvSource({
    "6,six,sixth",
    "10,ten,tenth",
    "11,11,11th",
    "12,12,12th",
    "21,21,21st",
    "22,22,22nd",
    "103,103,103rd",
    "111,111,111th",
    "1555,'1,555','1,555th'"
  })
  void countingWords(int number, String cardinal, String ordinal) {
    assertEquals(cardinal, english.cardinal(number));
    assertEquals(ordinal, english.ordinal(number));
    assertEquals(japanese.cardinal(number), japanese.ordinal(number));
  }

  @Test
  void periodsAndDays() {
    Month march = new Month(2025, 3);
    FiscalYear year = new FiscalYear(2024);
    LocalDate day = LocalDate.of(2025, 4, 17);
    assertEquals("March 2025", english.period(march));
    assertEquals("2025年3月", japanese.period(march));
    assertEquals("fiscal 2024 (April 2024 to March 2025)", english.longPeriod(year));
    assertEquals("2024年度（2024年4月～2025年3月）", japanese.longPeriod(year));
    assertEquals("1–10 March 2025", english.span(march, Stage.FIRST_10_DAYS));
    assertEquals("the first 20 days of March 2025", english.spanInText(march, Stage.FIRST_20_DAYS));
    assertEquals("2025年3月上旬", japanese.span(march, Stage.FIRST_10_DAYS));
    assertEquals("2025年3月上中旬", japanese.span(march, Stage.FIRST_20_DAYS));
    assertEquals("March 2025", english.span(march, Stage.PROVISIONAL));
    assertEquals("17 April 2025", english.day(day));
    assertEquals("2025年4月17日", japanese.day(day));
  }

  @Test
  void dollarsRatesAndQuantities() {
    assertEquals("$3.6 billion", english.dollars(new BigDecimal("3.6")));
    assertEquals("36億ドル", japanese.dollars(new BigDecimal("3.6")));
    assertEquals("−$36.6 billion", english.dollars(new BigDecimal("-36.6")));
    assertEquals("−366億ドル", japanese.dollars(new BigDecimal("-36.6")));
    assertEquals("3.81億ドル", japanese.dollars(new BigDecimal("0.381")));
    assertEquals("149.55 yen", english.yen(new BigDecimal("149.55")));
    assertEquals("25%", english.rate(new BigDecimal("25.0")));
    assertEquals("12.5％", japanese.rate(new BigDecimal("12.50")));
    Quantity cars = new Quantity(new BigDecimal("115078"), new Unit("NO"), BigDecimal.ONE);
    assertEquals("115,078 units", english.volume(cars));
    assertEquals("115,078台", japanese.volume(cars));
  }

  @Test
  void listsAndNames() {
    assertEquals("A, B and C", english.join(List.of("A", "B", "C")));
    assertEquals("A and B", english.join(List.of("A", "B")));
    assertEquals("A", english.join(List.of("A")));
    assertEquals("", english.join(List.of()));
    assertEquals("A、B、C", japanese.join(List.of("A", "B", "C")));
    Label usa = new Label("United States", "米国");
    assertEquals("the United States", english.inText(usa));
    assertEquals("米国", japanese.inText(usa));
    assertEquals("Taiwan", english.inText(new Label("Taiwan", "台湾")));
  }
}
