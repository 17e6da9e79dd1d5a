package org.tradebrief.compose.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
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

/** Japanese: {@code 2025年4月17日}, {@code 9兆8,478億円}, {@code 3.9％}. */
final class JapaneseFormats implements Formats {

  private static final BigInteger OKU_IN_CHO = BigInteger.valueOf(10_000);

  @Override
  public Language language() {
    return Language.JAPANESE;
  }

  @Override
  public String billion(Amount amount) {
    Amount billions = amount.in(Unit.BILLION_YEN);
    BigDecimal oku = billions.value().movePointRight(1);
    int known = Digits.known(billions.precision());
    if (known < 1) {
      BigDecimal cho = billions.value().movePointLeft(3);
      return Digits.signedOnlyIfNegative(cho, Math.max(0, known + 3), false) + "兆円";
    }
    if (oku.abs().compareTo(BigDecimal.ONE) < 0 && known >= 3) {
      return million(amount);
    }
    return sign(oku) + choAndOku(oku) + "円";
  }

  @Override
  public String trillion(Amount amount) {
    return billion(amount);
  }

  @Override
  public String million(Amount amount) {
    Amount millions = amount.in(Unit.MILLION_YEN);
    if (Digits.known(millions.precision()) < 0) {
      return billion(amount);
    }
    return Digits.signedOnlyIfNegative(millions.value(), 0, false) + "百万円";
  }

  /** The size in 兆 and 億, rounded to 億 before it is split, so that 9,999.5億 is 1兆. */
  private static String choAndOku(BigDecimal oku) {
    BigInteger rounded = oku.abs().setScale(0, RoundingMode.HALF_UP).toBigInteger();
    BigInteger[] parts = rounded.divideAndRemainder(OKU_IN_CHO);
    String cho = parts[0].signum() == 0 ? "" : grouped(parts[0]) + "兆";
    boolean silent = !cho.isEmpty() && parts[1].signum() == 0;
    return cho + (silent ? "" : grouped(parts[1]) + "億");
  }

  private static String grouped(BigInteger number) {
    return Digits.size(new BigDecimal(number), 0);
  }

  private static String sign(BigDecimal value) {
    return value.signum() < 0 ? Digits.MINUS : "";
  }

  @Override
  public String percent(Percent percent) {
    return bare(percent) + "％";
  }

  @Override
  public String signed(Percent percent) {
    return Digits.signed(
            percent.value(), Digits.printed(percent.value(), 1), percent.negativeZero())
        + "％";
  }

  @Override
  public String size(Percent percent) {
    return Digits.size(percent.value(), Digits.printed(percent.value(), 1)) + "％";
  }

  @Override
  public String change(Percent percent) {
    return percent.value().signum() == 0
        ? "横ばい"
        : size(percent) + (percent.value().signum() > 0 ? "増" : "減");
  }

  @Override
  public String points(Points points) {
    return bare(points) + "ポイント";
  }

  @Override
  public String signed(Points points) {
    return bareSigned(points) + "ポイント";
  }

  @Override
  public String size(Points points) {
    return Digits.size(points.value(), Digits.printed(points.value(), 1)) + "ポイント";
  }

  @Override
  public String cardinal(int number) {
    return number(BigDecimal.valueOf(number), 0);
  }

  @Override
  public String ordinal(int number) {
    return number(BigDecimal.valueOf(number), 0);
  }

  @Override
  public String volume(Quantity quantity) {
    return number(quantity.value(), Math.max(0, quantity.value().scale()))
        + quantityUnit(quantity.unit());
  }

  /** As on the ministry's Japanese pages, where NO counts vehicles and machines and MNO chips. */
  @Override
  public String quantityUnit(Unit unit) {
    return switch (unit.id()) {
      case "KG" -> "キログラム";
      case "MT" -> "トン";
      case "TMT" -> "千トン";
      case "NO" -> "台";
      case "TNO" -> "千台";
      case "MNO" -> "百万個";
      case "KL" -> "キロリットル";
      case "TKL" -> "千キロリットル";
      case "GT" -> "総トン";
      default -> throw new IllegalArgumentException("not a unit of quantity: " + unit.id());
    };
  }

  @Override
  public String period(Period period) {
    return switch (period) {
      case Month month -> yearMonth(month.toYearMonth());
      case FiscalYear year -> year.year() + "年度";
      case CalendarYear year -> year.year() + "年";
      case Quarter quarter ->
          quarter.year() + "年" + quarter.first().month() + "～" + quarter.last().month() + "月期";
      case HalfYear half ->
          half.year() + (half.fiscal() ? "年度" : "年") + (half.half() == 1 ? "上半期" : "下半期");
    };
  }

  @Override
  public String longPeriod(Period period) {
    return period instanceof FiscalYear || period instanceof HalfYear
        ? period(period) + "（" + period(period.first()) + "～" + period(period.last()) + "）"
        : period(period);
  }

  @Override
  public String shortPeriod(Period period) {
    return period(period);
  }

  @Override
  public String monthName(Month month) {
    return month.month() + "月";
  }

  @Override
  public String span(Month month, Stage stage) {
    return switch (stage) {
      case FIRST_10_DAYS -> period(month) + "上旬";
      case FIRST_20_DAYS -> period(month) + "上中旬";
      default -> period(month);
    };
  }

  @Override
  public String spanInText(Month month, Stage stage) {
    return span(month, stage);
  }

  @Override
  public String day(LocalDate date) {
    return date.getYear() + "年" + dayOfYear(date);
  }

  @Override
  public String shortDay(LocalDate date) {
    return date.getYear() + "/" + date.getMonthValue() + "/" + date.getDayOfMonth();
  }

  @Override
  public String dayOfYear(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  @Override
  public String yearMonth(YearMonth month) {
    return month.getYear() + "年" + month.getMonthValue() + "月";
  }

  @Override
  public String dollars(BigDecimal billions) {
    BigDecimal oku = billions.movePointRight(1);
    String text =
        oku.scale() <= 0 ? choAndOku(oku) : Digits.size(oku, Math.max(0, oku.scale())) + "億";
    return sign(billions) + text + "ドル";
  }

  @Override
  public String yen(BigDecimal rate) {
    return number(rate, Math.max(0, rate.scale())) + "円";
  }

  @Override
  public String rate(BigDecimal percent) {
    BigDecimal plain = percent.stripTrailingZeros();
    return number(plain, Math.max(0, plain.scale())) + "％";
  }

  @Override
  public String join(List<String> parts) {
    return String.join("、", parts);
  }

  @Override
  public String inText(Label name) {
    return name.japanese();
  }

  @Override
  public String lowered(Label name) {
    return name.japanese();
  }
}
