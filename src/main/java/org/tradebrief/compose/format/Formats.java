package org.tradebrief.compose.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.tradebrief.table.Amount;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;
import org.tradebrief.table.Vintage;

/**
 * The house style of one language. Every method rounds half up, once, and writes no digit that the
 * reading does not know. Stateless.
 */
public sealed interface Formats permits EnglishFormats, JapaneseFormats {

  static Formats of(Language language) {
    return language == Language.JAPANESE ? new JapaneseFormats() : new EnglishFormats();
  }

  Language language();

  /**
   * {@code 9,847.8 billion yen}, {@code 9兆8,478億円}. Below 100 million yen in million yen; in
   * trillions with the decimals that are known where the single billion is not.
   */
  String billion(Amount amount);

  /** {@code 9.8 trillion yen} from a trillion up; in Japanese the same as {@link #billion}. */
  String trillion(Amount amount);

  /** {@code 9,847,814 million yen}, {@code 9,847,814百万円}. */
  String million(Amount amount);

  /** {@code 3.9%} with a minus sign before a fall; decimals as printed, at most one. */
  String percent(Percent percent);

  /** {@code +3.9%}. */
  String signed(Percent percent);

  /** The absolute value: {@code 3.9%}. */
  String size(Percent percent);

  /** {@code up 3.9%}, {@code 3.9％増}; a printed zero is {@code unchanged}, {@code 横ばい}. */
  String change(Percent percent);

  /** {@code 1.1 percentage points}, {@code 1.1ポイント}. */
  String points(Points points);

  /** {@code +1.1 percentage points}. */
  String signed(Points points);

  /** The absolute value: {@code 1.1 percentage points}. */
  String size(Points points);

  /** {@code six} up to ten in words, in Japanese always digits. */
  String cardinal(int number);

  /** {@code sixth} up to ten in words, then {@code 11th}; in Japanese the digits alone. */
  String ordinal(int number);

  /** {@code 516,197 units}, {@code 516,197台}. */
  String volume(Quantity quantity);

  /** The ministry's quantity unit in words: {@code tons}, {@code トン}. */
  String quantityUnit(Unit unit);

  /** {@code March 2025}, {@code fiscal 2024}, {@code 2022}. */
  String period(Period period);

  /** {@code fiscal 2024 (April 2024 to March 2025)}; months and calendar years as above. */
  String longPeriod(Period period);

  /** {@code Mar 2025}, {@code FY2024}, for axes and narrow columns. */
  String shortPeriod(Period period);

  /** A period that stands alone: {@code Fiscal 2024}. */
  default String inCell(Period period) {
    String text = period(period);
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code March}, {@code 3月}. */
  String monthName(Month month);

  /**
   * The days that a release of part of a month covers: {@code 1–10 March 2025}, {@code 2025年3月上旬}.
   */
  String span(Month month, Stage stage);

  /** What a vintage is about: a month, a part of it, or more than a month. */
  default String span(Vintage vintage) {
    return vintage.period() instanceof Month month
        ? span(month, vintage.stage())
        : period(vintage.period());
  }

  /** The same within a sentence. */
  default String spanInText(Vintage vintage) {
    return vintage.period() instanceof Month month
        ? spanInText(month, vintage.stage())
        : period(vintage.period());
  }

  /** The same within a sentence: {@code the first 10 days of March 2025}. */
  String spanInText(Month month, Stage stage);

  /** {@code 17 April 2025}, {@code 2025年4月17日}. */
  String day(LocalDate date);

  /** {@code 17 Apr 2025}, {@code 2025/4/17}, for narrow columns. */
  String shortDay(LocalDate date);

  /** {@code 17 April}, {@code 4月17日}. */
  String dayOfYear(LocalDate date);

  /** {@code September 2026}, {@code 2026年9月}. */
  String yearMonth(YearMonth month);

  /** {@code $3.6 billion}, {@code 36億ドル}; given in billions with the decimals that are meant. */
  String dollars(BigDecimal billions);

  /** {@code 149.55 yen}, {@code 149.55円}, decimals as given. */
  String yen(BigDecimal rate);

  /** A duty or share without superfluous zeros: {@code 25%}, {@code 12.5％}. */
  String rate(BigDecimal percent);

  /** A number that is neither money nor percent: grouped, rounded to the decimals given. */
  default String number(BigDecimal value, int decimals) {
    return Digits.signedOnlyIfNegative(value, decimals, false);
  }

  /** A change or contribution without its unit, for a column: {@code −0.0}. */
  default String bare(Percent percent) {
    return Digits.signedOnlyIfNegative(
        percent.value(), Digits.printed(percent.value(), 1), percent.negativeZero());
  }

  /** A contribution without its unit, for a column. */
  default String bare(Points points) {
    return Digits.signedOnlyIfNegative(
        points.value(), Digits.printed(points.value(), 1), points.negativeZero());
  }

  /** A contribution with its sign and without its unit, for the end of a bar. */
  default String bareSigned(Points points) {
    return Digits.signed(points.value(), Digits.printed(points.value(), 1), points.negativeZero());
  }

  /** {@code A, B and C}, {@code A、B、C}. */
  String join(List<String> parts);

  /** The name of goods within a sentence: {@code motor vehicles}, but {@code IC}. */
  String lowered(Label name);

  /** A name as it stands in a sentence: {@code the United States}; in Japanese unchanged. */
  String inText(Label name);
}
