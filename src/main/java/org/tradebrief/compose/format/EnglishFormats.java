package org.tradebrief.compose.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.table.Amount;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.HalfYear;
import org.tradebrief.table.Label;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;
import org.tradebrief.table.Percent;
import org.tradebrief.table.Period;
import org.tradebrief.table.Points;
import org.tradebrief.table.Quantity;
import org.tradebrief.table.Quarter;
import org.tradebrief.table.Stage;
import org.tradebrief.table.Unit;

/** English: {@code 17 April 2025}, {@code 9,847.8 billion yen}, {@code 3.9%}. */
final class EnglishFormats implements Formats {

  private static final List<String> CARDINALS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final List<String> ORDINALS =
      List.of(
          "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
          "ninth", "tenth");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  /** Names of the area list that take the article. */
  private static final Set<String> WITH_ARTICLE =
      Set.of(
          "United States",
          "USA",
          "Philippines",
          "Netherlands",
          "United Kingdom",
          "UK",
          "United Arab Emirates",
          "UAE",
          "European Union",
          "EU",
          "Middle East");

  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal THOUSAND = new BigDecimal("1000");

  /** Half of the last printed place below 1,000.0: from here a tenth rounds up to a trillion. */
  private static final BigDecimal TRILLION_IN_BILLIONS = new BigDecimal("999.95");

  @Override
  public Language language() {
    return Language.ENGLISH;
  }

  @Override
  public String billion(Amount amount) {
    Amount billions = amount.in(Unit.BILLION_YEN);
    int known = Digits.known(billions.precision());
    if (known < 0) {
      return trillions(billions, known + 3);
    }
    if (billions.value().abs().compareTo(TENTH) < 0 && known >= 3) {
      return million(amount);
    }
    return money(billions.value(), Math.min(1, known), "billion yen");
  }

  @Override
  public String trillion(Amount amount) {
    Amount billions = amount.in(Unit.BILLION_YEN);
    int known = Digits.known(billions.precision());
    if (known >= 0 && billions.value().abs().compareTo(TRILLION_IN_BILLIONS) < 0) {
      return billion(amount);
    }
    return trillions(billions, Math.min(1, known < Integer.MAX_VALUE ? known + 3 : 1));
  }

  @Override
  public String million(Amount amount) {
    Amount millions = amount.in(Unit.MILLION_YEN);
    if (Digits.known(millions.precision()) < 0) {
      return billion(amount);
    }
    return money(millions.value(), 0, "million yen");
  }

  private static String trillions(Amount billions, int known) {
    return money(billions.value().divide(THOUSAND), Math.max(0, known), "trillion yen");
  }

  private static String money(BigDecimal value, int decimals, String unit) {
    return Digits.signedOnlyIfNegative(value, decimals, false) + " " + unit;
  }

  @Override
  public String percent(Percent percent) {
    return bare(percent) + "%";
  }

  @Override
  public String signed(Percent percent) {
    return Digits.signed(
            percent.value(), Digits.printed(percent.value(), 1), percent.negativeZero())
        + "%";
  }

  @Override
  public String size(Percent percent) {
    return Digits.size(percent.value(), Digits.printed(percent.value(), 1)) + "%";
  }

  @Override
  public String change(Percent percent) {
    return percent.value().signum() == 0
        ? "unchanged"
        : (percent.value().signum() > 0 ? "up " : "down ") + size(percent);
  }

  @Override
  public String points(Points points) {
    return bare(points) + " percentage points";
  }

  @Override
  public String signed(Points points) {
    return bareSigned(points) + " percentage points";
  }

  @Override
  public String size(Points points) {
    return Digits.size(points.value(), Digits.printed(points.value(), 1)) + " percentage points";
  }

  @Override
  public String cardinal(int number) {
    return number >= 0 && number < CARDINALS.size()
        ? CARDINALS.get(number)
        : number(BigDecimal.valueOf(number), 0);
  }

  @Override
  public String ordinal(int number) {
    if (number >= 0 && number < ORDINALS.size()) {
      return ORDINALS.get(number);
    }
    int tens = number % 100;
    String ending =
        tens >= 11 && tens <= 13
            ? "th"
            : switch (number % 10) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return number(BigDecimal.valueOf(number), 0) + ending;
  }

  @Override
  public String volume(Quantity quantity) {
    String number = number(quantity.value(), Math.max(0, quantity.value().scale()));
    return number + " " + quantityUnit(quantity.unit());
  }

  @Override
  public String quantityUnit(Unit unit) {
    return switch (unit.id()) {
      case "KG" -> "kilograms";
      case "MT" -> "tons";
      case "TMT" -> "thousand tons";
      case "NO" -> "units";
      case "TNO" -> "thousand units";
      case "MNO" -> "million units";
      case "KL" -> "kilolitres";
      case "TKL" -> "thousand kilolitres";
      case "GT" -> "gross tons";
      default -> throw new IllegalArgumentException("not a unit of quantity: " + unit.id());
    };
  }

  @Override
  public String period(Period period) {
    return switch (period) {
      case Month month -> yearMonth(month.toYearMonth());
      case FiscalYear year -> "fiscal " + year.year();
      case CalendarYear year -> Integer.toString(year.year());
      case Quarter quarter -> "the " + ordinal(quarter.quarter()) + " quarter of " + quarter.year();
      case HalfYear half ->
          "the "
              + ordinal(half.half())
              + " half of "
              + (half.fiscal() ? "fiscal " : "")
              + half.year();
    };
  }

  @Override
  public String longPeriod(Period period) {
    return !(period instanceof Month || period instanceof CalendarYear)
        ? period(period) + " (" + period(period.first()) + " to " + period(period.last()) + ")"
        : period(period);
  }

  @Override
  public String shortPeriod(Period period) {
    return switch (period) {
      case Month month -> shortMonth(month.month()) + " " + month.year();
      case FiscalYear year -> year.id();
      case CalendarYear year -> Integer.toString(year.year());
      case Quarter quarter -> "Q" + quarter.quarter() + " " + quarter.year();
      case HalfYear half -> "H" + half.half() + (half.fiscal() ? " FY" : " ") + half.year();
    };
  }

  @Override
  public String monthName(Month month) {
    return MONTHS.get(month.month() - 1);
  }

  private static String shortMonth(int month) {
    return MONTHS.get(month - 1).substring(0, 3);
  }

  @Override
  public String span(Month month, Stage stage) {
    return stage.coversPartOfMonth()
        ? "1\u2013" + lastDay(stage) + " " + period(month)
        : period(month);
  }

  @Override
  public String spanInText(Month month, Stage stage) {
    return stage.coversPartOfMonth()
        ? "the first " + lastDay(stage) + " days of " + period(month)
        : period(month);
  }

  private static int lastDay(Stage stage) {
    return stage == Stage.FIRST_10_DAYS ? 10 : 20;
  }

  @Override
  public String day(LocalDate date) {
    return dayOfYear(date) + " " + date.getYear();
  }

  @Override
  public String shortDay(LocalDate date) {
    return date.getDayOfMonth() + " " + shortMonth(date.getMonthValue()) + " " + date.getYear();
  }

  @Override
  public String dayOfYear(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
  }

  @Override
  public String yearMonth(YearMonth month) {
    return MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  @Override
  public String dollars(BigDecimal billions) {
    return (billions.signum() < 0 ? Digits.MINUS : "")
        + "$"
        + Digits.size(billions, Math.max(0, billions.scale()))
        + " billion";
  }

  @Override
  public String yen(BigDecimal rate) {
    return number(rate, Math.max(0, rate.scale())) + " yen";
  }

  @Override
  public String rate(BigDecimal percent) {
    BigDecimal plain = percent.stripTrailingZeros();
    return number(plain, Math.max(0, plain.scale())) + "%";
  }

  @Override
  public String join(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  @Override
  public String inText(Label name) {
    return (WITH_ARTICLE.contains(name.english()) ? "the " : "") + name.english();
  }

  @Override
  public String lowered(Label name) {
    String text = name.english();
    boolean initials = text.matches("[A-Z][A-Z0-9].*");
    return initials || text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
