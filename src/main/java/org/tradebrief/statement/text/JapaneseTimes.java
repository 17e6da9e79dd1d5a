package org.tradebrief.statement.text;

import java.util.Optional;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;

/** Times in Japanese: 2025年3月17日, 2024年度, 3月, 上中旬, 令和6年度, 4～6月期. */
final class JapaneseTimes {

  private JapaneseTimes() {}

  /** The time that begins at the cursor, which then stands behind it. */
  static Optional<When> read(Cursor cursor) {
    Cursor attempt = cursor.copy();
    Optional<When> when = named(attempt);
    if (when.isEmpty()) {
      attempt = cursor.copy();
      when = dated(attempt);
    }
    if (when.isPresent()) {
      cursor.to(attempt);
    }
    return when;
  }

  private static Optional<When> named(Cursor cursor) {
    if (cursor.takeAny("先月", "今月", "当月", "同月") && !Letters.isDigit(cursor.peek())) {
      return Optional.of(new When.Relative("this-month"));
    }
    if (cursor.take("前月") && cursor.peek() != '比') {
      return Optional.of(new When.Relative("month-before"));
    }
    if (cursor.takeAny("昨年度", "今年度", "同年度", "年度を通じて", "年度通期")) {
      return Optional.of(new When.Relative("fiscal-year"));
    }
    if (cursor.take("年度累計")) {
      return Optional.of(new When.Span("year-to-date", bracketed(cursor)));
    }
    if (cursor.takeAny("上半期", "下半期", "上期", "下期")) {
      return Optional.of(new When.Span("half", Optional.empty()));
    }
    if (cursor.take("第") && !cursor.digits(1).isEmpty() && cursor.take("四半期")) {
      return Optional.of(new When.Span("quarter", Optional.empty()));
    }
    return part(cursor, Optional.empty(), 0);
  }

  /** The last month of （2024年4月～2024年10月）. */
  private static Optional<Month> bracketed(Cursor cursor) {
    Cursor after = cursor.copy();
    Optional<When> range = after.take("(") ? dated(after) : Optional.empty();
    if (range.isPresent() && range.get() instanceof When.Span span && after.take(")")) {
      cursor.to(after);
      return span.last();
    }
    return Optional.empty();
  }

  private static Optional<When> dated(Cursor cursor) {
    Optional<Integer> year = year(cursor);
    if (year.isPresent()) {
      boolean fiscal = cursor.take("度");
      Optional<When> part = part(cursor, year.get(), fiscal);
      if (part.isPresent()) {
        return part;
      }
      if (fiscal) {
        return Optional.of(new When.Known(new FiscalYear(year.get())));
      }
      Optional<When> range = range(cursor, year);
      if (range.isPresent()) {
        return range;
      }
      Cursor after = cursor.copy();
      String month = after.digits(2);
      if (isMonth(month) && after.take("月")) {
        cursor.to(after);
        return month(cursor, year, Integer.parseInt(month));
      }
      return Optional.of(new When.Known(new CalendarYear(year.get())));
    }
    Cursor alone = cursor.copy();
    if (!alone.digits(2).isEmpty() && (alone.take("日発表") || alone.take("日に発表"))) {
      cursor.digits(2);
      cursor.take("日");
      return Optional.of(new When.Relative("day"));
    }
    String month = cursor.digits(2);
    if (!isMonth(month)) {
      return Optional.empty();
    }
    Optional<When> range = behind(cursor, Optional.empty(), Integer.parseInt(month));
    if (range.isPresent()) {
      return range;
    }
    if (!cursor.take("月")) {
      return Optional.empty();
    }
    return month(cursor, Optional.empty(), Integer.parseInt(month));
  }

  /** 2024年第4四半期, 2024年下半期（2024年7月～2024年12月）, 2024年度上期. */
  private static Optional<When> part(Cursor cursor, int year, boolean fiscal) {
    Cursor after = cursor.copy();
    after.take("の");
    int half = after.takeAny("上半期", "上期") ? 1 : after.takeAny("下半期", "下期") ? 2 : 0;
    String quarter = half == 0 && after.take("第") ? after.digits(1) : "";
    boolean quarterly = quarter.matches("[1-4]") && after.take("四半期");
    if (half == 0 && !quarterly) {
      return Optional.empty();
    }
    bracketed(after);
    cursor.to(after);
    int number = quarterly ? Integer.parseInt(quarter) : half;
    return Optional.of(When.part(Optional.of(year), number, quarterly, fiscal));
  }

  /** 1～3月期 behind a year. */
  private static Optional<When> range(Cursor cursor, Optional<Integer> year) {
    Cursor after = cursor.copy();
    String first = after.digits(2);
    Optional<When> range =
        isMonth(first) ? behind(after, year, Integer.parseInt(first)) : Optional.empty();
    range.ifPresent(found -> cursor.to(after));
    return range;
  }

  /** ～3月期 behind the first month of several. */
  private static Optional<When> behind(Cursor cursor, Optional<Integer> year, int first) {
    Cursor range = cursor.copy();
    if (!range.takeAny("~", "-", "\u2013", "、", "・")) {
      return Optional.empty();
    }
    String last = range.digits(2);
    if (!isMonth(last) || !range.takeAny("月期", "月")) {
      return Optional.empty();
    }
    cursor.to(range);
    return Optional.of(When.months(year, first, Integer.parseInt(last)));
  }

  /** What follows a month: a day, a part of it, or a second month. */
  private static Optional<When> month(Cursor cursor, Optional<Integer> year, int month) {
    Cursor after = cursor.copy();
    String day = after.digits(2);
    if (!day.isEmpty() && after.take("日")) {
      cursor.to(after);
      int number = Integer.parseInt(day);
      return number < 1 || number > 31
          ? Optional.empty()
          : Optional.of(new When.Day(year, month, number));
    }
    Cursor span = cursor.copy();
    span.take("の");
    Optional<When> part = part(span, year, month);
    if (part.isPresent()) {
      cursor.to(span);
      return part;
    }
    if (cursor.take("までの3カ月") || cursor.take("までの3か月")) {
      return Optional.of(new When.Span("three-months", year.map(y -> new Month(y, month))));
    }
    cursor.takeAny("分", "期");
    return year.<Optional<When>>map(y -> toOther(cursor, new Month(y, month)))
        .orElseGet(() -> Optional.of(new When.NamedMonth(month)));
  }

  private static Optional<When> part(Cursor cursor, Optional<Integer> year, int month) {
    if (cursor.takeAny("上中旬", "上・中旬")) {
      return Optional.of(new When.Part("first-20-days", year, month));
    }
    if (cursor.take("上旬")) {
      return Optional.of(new When.Part("first-10-days", year, month));
    }
    return Optional.empty();
  }

  /** 2024年4月～2025年3月: a fiscal year, or months that are none. */
  private static Optional<When> toOther(Cursor cursor, Month first) {
    Cursor after = cursor.copy();
    boolean from = after.take("から");
    if (from || after.takeAny("~", "-", "\u2013")) {
      Optional<Integer> year = year(after);
      String month = after.digits(2);
      boolean until = isMonth(month) && after.take("月");
      boolean closed = until && after.take("まで");
      if (until && (year.isPresent() || from && closed)) {
        cursor.to(after);
        Month last = new Month(year.orElse(first.year()), Integer.parseInt(month));
        boolean fiscal = first.month() == 4 && last.equals(first.fiscalYear().last());
        return Optional.of(
            !from && first.month() == 4 && !fiscal
                ? new When.Span("year-to-date", Optional.of(last))
                : When.range(first, last));
      }
    }
    return Optional.of(new When.Known(first));
  }

  /** 2024年, 24年度, 令和6年; two digits alone count years, so only with 度 or a month after them. */
  private static Optional<Integer> year(Cursor cursor) {
    Cursor after = cursor.copy();
    int base = after.take("令和") ? 2018 : after.take("平成") ? 1988 : 0;
    String digits = base > 0 && after.take("元") ? "1" : after.digits(4);
    if (digits.isEmpty() || !after.take("年")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    boolean date = after.peek() == '度' || Letters.isDigit(after.peek()) && month(after);
    if (base == 0 && digits.length() == 2 && date) {
      base = 2000;
    }
    int year = base + number;
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    cursor.to(after);
    return Optional.of(year);
  }

  private static boolean month(Cursor cursor) {
    Cursor after = cursor.copy();
    return isMonth(after.digits(2)) && after.take("月");
  }

  private static boolean isMonth(String digits) {
    return !digits.isEmpty() && Integer.parseInt(digits) >= 1 && Integer.parseInt(digits) <= 12;
  }
}
