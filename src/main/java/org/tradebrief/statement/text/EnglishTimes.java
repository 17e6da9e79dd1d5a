package org.tradebrief.statement.text;

import java.util.List;
import java.util.Optional;
import org.tradebrief.table.CalendarYear;
import org.tradebrief.table.FiscalYear;
import org.tradebrief.table.Month;

/** Times in English: days, months, fiscal and calendar years, parts of months, spans. */
final class EnglishTimes {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
  private static final List<String> BEFORE_MAY =
      List.of(
          "in", "of", "for", "since", "to", "until", "from", "through", "last", "during", "by",
          "and", "than", "on", "early", "late", "before", "after");

  private EnglishTimes() {}

  /** The time that begins at the cursor, which then stands behind it. */
  static Optional<When> read(Cursor cursor, String text) {
    for (Reader reader : READERS) {
      Cursor attempt = cursor.copy();
      Optional<When> when = reader.read(attempt, text);
      if (when.isPresent()) {
        cursor.to(attempt);
        return when;
      }
    }
    return Optional.empty();
  }

  private interface Reader {
    Optional<When> read(Cursor cursor, String text);
  }

  private static final List<Reader> READERS =
      List.of(
          EnglishTimes::dayFirst,
          EnglishTimes::part,
          EnglishTimes::range,
          EnglishTimes::span,
          EnglishTimes::fiscal,
          EnglishTimes::month,
          EnglishTimes::relative,
          EnglishTimes::year);

  private static Optional<When> dayFirst(Cursor cursor, String text) {
    String day = cursor.digits(2);
    if (day.isEmpty() || Character.isLetterOrDigit(before(text, cursor.at() - day.length()))) {
      return Optional.empty();
    }
    cursor.anyWord("st", "nd", "rd", "th");
    if (!cursor.blanks()) {
      return Optional.empty();
    }
    cursor.word("of ");
    int month = monthName(cursor, text);
    if (month == 0) {
      return Optional.empty();
    }
    Cursor after = cursor.copy();
    after.take(",");
    Optional<Integer> year = after.blanks() ? yearOf(after) : Optional.empty();
    year.ifPresent(found -> cursor.to(after));
    return day(year, month, Integer.parseInt(day));
  }

  private static Optional<When> day(Optional<Integer> year, int month, int day) {
    return day < 1 || day > 31 ? Optional.empty() : Optional.of(new When.Day(year, month, day));
  }

  private static Optional<When> part(Cursor cursor, String text) {
    cursor.word("the ");
    if (!cursor.word("first ")) {
      return Optional.empty();
    }
    String stage;
    if (cursor.anyWord("10 days", "ten days")) {
      stage = "first-10-days";
    } else if (cursor.anyWord("20 days", "twenty days")) {
      stage = "first-20-days";
    } else {
      return Optional.empty();
    }
    Cursor after = cursor.copy();
    if (after.blanks() && after.anyWord("of ", "in ")) {
      int month = monthName(after, text);
      if (month > 0) {
        cursor.to(after);
        Optional<Integer> year = after.blanks() ? yearOf(after) : Optional.empty();
        year.ifPresent(found -> cursor.to(after));
        return Optional.of(new When.Part(stage, year, month));
      }
    }
    return Optional.of(new When.Part(stage, Optional.empty(), 0));
  }

  private static Optional<When> fiscal(Cursor cursor, String text) {
    if (cursor.take("FY")) {
      cursor.gap();
      Optional<When> named = fiscalYear(cursor);
      String two = named.isPresent() ? "" : cursor.digits(2);
      return two.length() == 2
          ? Optional.of(new When.Known(new FiscalYear(2000 + Integer.parseInt(two))))
          : named;
    }
    cursor.anyWord("the ", "last ", "full ");
    boolean named = cursor.anyWord("fiscal year", "financial year", "business year", "fiscal");
    if (!named && !cursor.anyWord("year", "12 months", "twelve months")) {
      return Optional.empty();
    }
    if (Letters.isLatin(cursor.peek())) {
      return Optional.empty();
    }
    Cursor number = cursor.copy();
    number.gap();
    Optional<When> year = named ? fiscalYear(number) : Optional.empty();
    if (year.isPresent()) {
      cursor.to(number);
      return year;
    }
    Optional<When> ending = yearThatEnds(cursor, text);
    return ending.isPresent() || !named ? ending : Optional.of(new When.Relative("fiscal-year"));
  }

  /** "2024", "2024-25", "2024/2025". */
  private static Optional<When> fiscalYear(Cursor cursor) {
    Optional<Integer> year = yearOf(cursor);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Cursor second = cursor.copy();
    if (second.takeAny("/", "-", "\u2013") && !second.digits(4).isEmpty()) {
      cursor.to(second);
    }
    return Optional.of(new When.Known(new FiscalYear(year.get())));
  }

  /** " that ended in March 2025", after the word year. */
  private static Optional<When> yearThatEnds(Cursor cursor, String text) {
    Cursor after = cursor.copy();
    after.blanks();
    after.anyWord("that ", "which ");
    if (!after.anyWord("ended ", "ending ", "ends ", "through ", "to ", "until ")) {
      return Optional.empty();
    }
    after.anyWord("in ", "on ");
    after.anyWord("last ", "this ", "the end of ");
    after.digits(2);
    after.blanks();
    int month = monthName(after, text);
    if (month == 0) {
      return Optional.empty();
    }
    cursor.to(after);
    Cursor day = cursor.copy();
    if (day.blanks() && !day.digits(2).isEmpty()) {
      cursor.to(day);
    }
    Cursor with = cursor.copy();
    with.take(",");
    Optional<Integer> year = with.blanks() ? yearOf(with) : Optional.empty();
    year.ifPresent(found -> cursor.to(with));
    if (month != 3) {
      return Optional.of(new When.Span("year", Optional.empty()));
    }
    return Optional.of(
        year.<When>map(y -> new When.Known(new FiscalYear(y - 1)))
            .orElse(new When.Relative("fiscal-year")));
  }

  /** "from May to July 2024", "from November 2024 to January 2025". */
  private static Optional<When> range(Cursor cursor, String text) {
    if (!cursor.word("from ")) {
      return Optional.empty();
    }
    int first = monthName(cursor, text);
    Cursor dated = cursor.copy();
    Optional<Integer> year = first > 0 && dated.blanks() ? yearOf(dated) : Optional.empty();
    year.ifPresent(found -> cursor.to(dated));
    if (first == 0 || !cursor.blanks() || !cursor.anyWord("to ", "through ")) {
      return Optional.empty();
    }
    Optional<Month> last = monthAndYear(cursor, text);
    return last.map(
        end ->
            When.range(
                new Month(year.orElse(first > end.month() ? end.year() - 1 : end.year()), first),
                end));
  }

  private static Optional<When> span(Cursor cursor, String text) {
    cursor.word("the ");
    if (cursor.anyWord("three months to ", "3 months to ", "three months through ")) {
      return Optional.of(new When.Span("three-months", monthAndYear(cursor, text)));
    }
    if (cursor.anyWord("fiscal year so far", "year to date", "year so far", "so far this year")) {
      Cursor after = cursor.copy();
      after.take(",");
      after.blanks();
      after.word("from ");
      Optional<Month> first = monthAndYear(after, text);
      if (first.isPresent() && after.blanks() && after.anyWord("to ", "through ")) {
        Optional<Month> last = monthAndYear(after, text);
        if (last.isPresent()) {
          cursor.to(after);
          return Optional.of(new When.Span("year-to-date", last));
        }
      }
      return Optional.of(new When.Span("year-to-date", Optional.empty()));
    }
    for (int i = 0; i < QUARTERS.size(); i++) {
      if (cursor.anyWord(QUARTERS.get(i) + " quarter", "q" + (i + 1))) {
        return Optional.of(ofYear(cursor, i + 1, true));
      }
      if (i < 2 && cursor.anyWord(QUARTERS.get(i) + " half", "h" + (i + 1))) {
        return Optional.of(ofYear(cursor, i + 1, false));
      }
    }
    return Optional.empty();
  }

  /** "of 2024", "of fiscal 2024"; without a year it is not known which is meant. */
  private static When ofYear(Cursor cursor, int number, boolean quarter) {
    Cursor after = cursor.copy();
    after.take(",");
    after.gap();
    after.anyWord("of the ", "of ");
    boolean fiscal = after.anyWord("fiscal year ", "fiscal ") || after.take("FY");
    after.gap();
    Optional<Integer> year = yearOf(after);
    year.ifPresent(found -> cursor.to(after));
    return When.part(year, number, quarter, fiscal);
  }

  private static Optional<Month> monthAndYear(Cursor cursor, String text) {
    int month = monthName(cursor, text);
    Optional<Integer> year = month > 0 && cursor.blanks() ? yearOf(cursor) : Optional.empty();
    return year.map(y -> new Month(y, month));
  }

  private static Optional<When> month(Cursor cursor, String text) {
    cursor.anyWord("early ", "late ", "mid ");
    int start = cursor.at();
    int month = monthName(cursor, text);
    if (month == 0) {
      return Optional.empty();
    }
    Cursor range = cursor.copy();
    int last = range.takeAny("-", "\u2013") ? monthName(range, text) : 0;
    if (last > 0) {
      cursor.to(range);
      range.gap();
      Optional<Integer> year = yearOf(range);
      year.ifPresent(found -> cursor.to(range));
      return Optional.of(When.months(year, month, last));
    }
    Cursor after = cursor.copy();
    boolean parted = after.take(",");
    parted = after.blanks() || parted;
    Optional<Integer> year = parted ? yearOf(after) : Optional.empty();
    if (year.isPresent()) {
      cursor.to(after);
      return toOther(cursor, text, new Month(year.get(), month));
    }
    Cursor withDay = cursor.copy();
    if (withDay.blanks()) {
      String day = withDay.digits(2);
      withDay.anyWord("st", "nd", "rd", "th");
      boolean number =
          withDay.peek() == '.' && Letters.isDigit(withDay.peek(1))
              || withDay.peek() == '%'
              || withDay.peek() == ',' && Letters.isDigit(withDay.peek(1));
      if (!day.isEmpty() && !number) {
        cursor.to(withDay);
        Cursor yearAfter = cursor.copy();
        yearAfter.take(",");
        Optional<Integer> found = yearAfter.blanks() ? yearOf(yearAfter) : Optional.empty();
        found.ifPresent(y -> cursor.to(yearAfter));
        return day(found, month, Integer.parseInt(day));
      }
    }
    if (month == 5 && !BEFORE_MAY.contains(wordBefore(text, start))) {
      return Optional.empty();
    }
    return Optional.of(new When.NamedMonth(month));
  }

  /** "April 2024 to March 2025": a fiscal year, or months that are none. */
  private static Optional<When> toOther(Cursor cursor, String text, Month first) {
    Cursor after = cursor.copy();
    if (after.blanks() && after.anyWord("to ", "through ") || after.takeAny("\u2013", "-")) {
      Optional<Month> last = monthAndYear(after, text);
      if (last.isPresent()) {
        cursor.to(after);
        return Optional.of(When.range(first, last.get()));
      }
    }
    return Optional.of(new When.Known(first));
  }

  private static Optional<When> relative(Cursor cursor, String text) {
    if (cursor.anyWord("last month", "this month", "the month under review")) {
      return Optional.of(new When.Relative("this-month"));
    }
    if (cursor.anyWord(
        "the previous month", "the month before", "the prior month", "a month earlier")) {
      return Optional.of(new When.Relative("month-before"));
    }
    if (cursor.anyWord("for the year", "the full year", "full year", "the whole year")) {
      return Optional.of(new When.Relative("year"));
    }
    return Optional.empty();
  }

  private static Optional<When> year(Cursor cursor, String text) {
    int start = cursor.at();
    cursor.anyWord("calendar year ", "calendar ");
    boolean calendar = cursor.at() > start;
    char before = before(text, cursor.at());
    Optional<Integer> year =
        calendar || !Character.isLetterOrDigit(before) && ".,$\u00A5+\u25B2".indexOf(before) < 0
            ? yearOf(cursor)
            : Optional.empty();
    if (year.isEmpty()) {
      return Optional.empty();
    }
    Cursor after = cursor.copy();
    after.blanks();
    boolean counted =
        after.peek() == '%'
            || after.anyWord("percent", "per cent", "billion", "trillion", "million", "yen")
            || after.anyWord("units", "vehicles", "cars", "tons", "points", "dollars", "thousand");
    return counted ? Optional.empty() : Optional.of(new When.Known(new CalendarYear(year.get())));
  }

  /** Four digits that are a year and no part of a longer number. */
  private static Optional<Integer> yearOf(Cursor cursor) {
    Cursor after = cursor.copy();
    String digits = after.digits(4);
    boolean longer = (after.peek() == '.' || after.peek() == ',') && Letters.isDigit(after.peek(1));
    if (digits.length() != 4 || longer || Letters.isLatin(after.peek())) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits);
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    cursor.to(after);
    return Optional.of(year);
  }

  /** 1 to 12, or 0. Months begin with a capital letter. */
  private static int monthName(Cursor cursor, String text) {
    if (!Character.isUpperCase(cursor.peek()) || Letters.isLatin(before(text, cursor.at()))) {
      return 0;
    }
    String letters = cursor.letters();
    for (int i = 0; i < MONTHS.size(); i++) {
      String name = MONTHS.get(i);
      boolean shortened =
          letters.length() >= 3 && letters.length() <= 4 && name.startsWith(letters);
      if (letters.equals(name) || shortened) {
        cursor.skip(letters.length());
        if (!letters.equals(name)) {
          cursor.take(".");
        }
        return i + 1;
      }
    }
    return 0;
  }

  private static char before(String text, int at) {
    return at > 0 ? text.charAt(at - 1) : ' ';
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    int start = end;
    while (start > 0 && Letters.isLatin(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }
}
