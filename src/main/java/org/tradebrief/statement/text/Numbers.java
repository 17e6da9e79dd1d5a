package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.statement.Approximation;
import org.tradebrief.statement.StatedUnit;

/**
 * Numbers with their units, as English and Japanese print them: {@code ¥9,847.8 billion}, {@code
 * 9兆8,478億円}, {@code -3.9%}, {@code ▲4.8％}, {@code sixth}, {@code 6カ月}. Every digit of a sentence
 * is part of a number, a time or a word; a number in an unknown unit says so.
 */
final class Numbers {
  private static final List<String> ORDINALS =
      List.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final List<String> CARDINALS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** 5千億円, 3千万円. */
  private static final Pattern THOUSANDS = Pattern.compile("千[億万]");

  private final String text;
  private final String shown;

  /**
   * @param shown the text as it stands in the source, letter for letter
   */
  Numbers(String text, String shown) {
    this.text = text;
    this.shown = shown;
  }

  /** The number that begins at the place. */
  Optional<Piece.Num> at(int start) {
    return Letters.isLatin(before(start)) && !Letters.isDigit(text.charAt(start))
        ? Optional.empty()
        : digits(start).or(() -> words(start)).or(() -> kanji(start));
  }

  /** 九兆八千億円, 三・九％, 六カ月連続: only with a unit, for the letters stand in many words. */
  private Optional<Piece.Num> kanji(int start) {
    Cursor cursor = new Cursor(text, start);
    boolean inside = start > 0 && KanjiNumber.isLetter(text.charAt(start - 1));
    Optional<KanjiNumber> found =
        inside || !KanjiNumber.isLetter(cursor.peek()) || namesUnit(start)
            ? Optional.empty()
            : KanjiNumber.read(cursor);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Printed printed = new Printed(found.get().number(), found.get().place(), 0);
    boolean whole = found.get().place().scale() <= 0;
    Units unit = new UnitReader(cursor, Optional.empty(), whole).read();
    boolean run =
        (unit.counts() == Piece.Counts.MONTHS || unit.counts() == Piece.Counts.YEARS)
            && (text.startsWith("連続", cursor.at()) || text.startsWith("ぶり", cursor.at()));
    return unit.counts() == Piece.Counts.UNIT || run
        ? Optional.of(num(start, cursor.at(), printed, unit, false, false))
        : Optional.empty();
  }

  /** 百万円 and 十億円 alone are units of tables: a power without a digit before it is no amount. */
  private boolean namesUnit(int start) {
    int at = start;
    while (at < text.length() && "十百千万億兆".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > start && at < text.length() && text.charAt(at) == '円';
  }

  private Optional<Piece.Num> digits(int start) {
    Cursor cursor = new Cursor(text, start);
    char before = before(start);
    boolean part = Letters.isLatin(before) || before == '-' && Letters.isLatin(before(start - 1));
    boolean negative = false;
    boolean signed = false;
    if (!Letters.isLatin(before) && !Letters.isDigit(before)) {
      if (cursor.take("\u25B2") || cursor.take("-")) {
        negative = true;
        signed = true;
      } else if (cursor.take("+")) {
        signed = true;
      }
    }
    if (cursor.take("1ドル=") || cursor.take("1ドル")) {
      return rate(start, cursor);
    }
    Optional<String> currency = currency(cursor);
    Printed printed = printed(cursor);
    if (printed == null) {
      return Optional.empty();
    }
    if (isRange(cursor)) {
      return Optional.of(num(start, cursor.at(), printed, Units.OTHER_RANGE, negative, signed));
    }
    boolean whole = printed.number.scale() <= 0;
    Units unit =
        part && currency.isEmpty() && !signed
            ? Units.of(Piece.Counts.THINGS)
            : new UnitReader(cursor, currency, whole).read();
    return Optional.of(num(start, cursor.at(), printed, unit, negative, signed));
  }

  private Optional<Piece.Num> rate(int start, Cursor cursor) {
    Printed printed = printed(cursor);
    if (printed == null || !cursor.take("円")) {
      return Optional.empty();
    }
    return Optional.of(
        num(start, cursor.at(), printed, Units.of(StatedUnit.YEN_PER_DOLLAR), false, false));
  }

  private static Optional<String> currency(Cursor cursor) {
    if (cursor.takeAny("\u00A5", "JPY ", "JPY")) {
      return Optional.of("yen");
    }
    if (cursor.takeAny("US$", "$", "USD ", "USD")) {
      return Optional.of("dollars");
    }
    return cursor.takeAny("\u20AC", "\u00A3", "EUR ", "GBP ")
        ? Optional.of("other")
        : Optional.empty();
  }

  /** Digits, grouped or not, with their places; in Japanese in parts of 兆, 億 and 万. */
  private Printed printed(Cursor cursor) {
    Printed sum = null;
    while (cursor.digit() && !cursor.ended()) {
      Cursor after = cursor.copy();
      BigDecimal part = plain(after);
      if (part == null) {
        return sum;
      }
      int thousands = THOUSANDS.matcher(text).region(after.at(), text.length()).lookingAt() ? 3 : 0;
      after.skip(thousands > 0 ? 1 : 0);
      int scale = after.take("兆") ? 12 : after.take("億") ? 8 : after.take("万") ? 4 : 0;
      int power = scale + thousands;
      if (sum != null && power >= sum.power) {
        return sum;
      }
      cursor.to(after);
      Printed one =
          new Printed(
              part.movePointRight(power),
              BigDecimal.ONE.movePointLeft(Math.max(0, part.scale())).movePointRight(power),
              power);
      sum = sum == null ? one : new Printed(sum.number.add(one.number), one.place, power);
      if (power == 0) {
        return sum;
      }
    }
    return sum;
  }

  private static BigDecimal plain(Cursor cursor) {
    StringBuilder plain = new StringBuilder();
    while (cursor.digit() && plain.length() < 40) {
      plain.append(cursor.peek());
      cursor.skip(1);
      boolean group = cursor.peek() == ',' && threeDigits(cursor);
      if (group) {
        cursor.skip(1);
      }
    }
    if (plain.isEmpty() || plain.length() >= 40) {
      while (cursor.digit()) {
        cursor.skip(1);
      }
    }
    if (cursor.peek() == '.' && Letters.isDigit(cursor.peek(1))) {
      plain.append('.');
      cursor.skip(1);
      while (cursor.digit()) {
        if (plain.length() < 60) {
          plain.append(cursor.peek());
        }
        cursor.skip(1);
      }
    }
    return plain.isEmpty() ? null : new BigDecimal(plain.toString());
  }

  private static boolean threeDigits(Cursor cursor) {
    return Letters.isDigit(cursor.peek(1))
        && Letters.isDigit(cursor.peek(2))
        && Letters.isDigit(cursor.peek(3))
        && !Letters.isDigit(cursor.peek(4));
  }

  /** "10-15%", "1 to 2%", 10～15％; the second number is read over. */
  private boolean isRange(Cursor cursor) {
    Cursor after = cursor.copy();
    boolean dash = after.takeAny("-", "\u2013", "~");
    if (!dash) {
      after.takeAny("%", " percent");
      if (!after.takeAny(" to ", "~")) {
        return false;
      }
    }
    if (!after.digit() || plain(after) == null) {
      return false;
    }
    Cursor unit = after.copy();
    if (!dash && !unit.takeAny("%", " percent", "％")) {
      return false;
    }
    cursor.to(after);
    cursor.takeAny("%", " percent", " per cent");
    return true;
  }

  private Optional<Piece.Num> words(int start) {
    Cursor cursor = new Cursor(text, start);
    if (!Letters.isLatin(cursor.peek())) {
      return Optional.empty();
    }
    if (cursor.anyWord("one third of", "a third of", "a third", "one third", "third of all")) {
      return third(start, cursor, "33.3");
    }
    if (cursor.anyWord("a quarter of", "one quarter of")) {
      return third(start, cursor, "25");
    }
    if (cursor.anyWord("a fifth of", "one fifth of")) {
      return third(start, cursor, "20");
    }
    for (int i = 2; i < ORDINALS.size(); i++) {
      if (cursor.word(ORDINALS.get(i))) {
        Units unit = Units.of(Piece.Counts.ORDINAL);
        return Optional.of(num(start, cursor.at(), Printed.whole(i), unit, false, false));
      }
    }
    for (int i = 1; i < CARDINALS.size(); i++) {
      Cursor after = cursor.copy();
      if (after.word(CARDINALS.get(i))
          && after.at() < text.length()
          && " -".indexOf(after.peek()) >= 0) {
        Units unit = new UnitReader(after, Optional.empty(), true).read();
        boolean known =
            unit.counts() != Piece.Counts.NOTHING && unit.counts() != Piece.Counts.THINGS;
        if (known) {
          return Optional.of(num(start, after.at(), Printed.whole(i), unit, false, false));
        }
        after.blanks();
        if (after.anyWord("straight", "consecutive", "successive")) {
          int end = start + CARDINALS.get(i).length();
          return Optional.of(
              num(start, end, Printed.whole(i), Units.of(Piece.Counts.MONTHS), false, false));
        }
      }
    }
    return Optional.empty();
  }

  /** A part in words is known to half of a tenth of the whole. */
  private Optional<Piece.Num> third(int start, Cursor cursor, String percent) {
    Printed printed = new Printed(new BigDecimal(percent), new BigDecimal("5"), 0);
    return Optional.of(
        num(start, cursor.at(), printed, Units.of(StatedUnit.PERCENT), false, false));
  }

  private Piece.Num num(
      int start, int end, Printed printed, Units unit, boolean negative, boolean signed) {
    BigDecimal number = negative ? printed.number.negate() : printed.number;
    BigDecimal place = printed.place.multiply(unit.scale()).stripTrailingZeros();
    return new Piece.Num(
        start,
        end,
        exact(number.multiply(unit.scale()), place),
        place,
        unit.counts(),
        unit.unit(),
        unit.approximation().orElse(Approximation.EXACT),
        signed,
        shown.substring(start, end).strip());
  }

  /** With the places that were printed and no more: 5200000, not 5200000.000000. */
  private static BigDecimal exact(BigDecimal number, BigDecimal place) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.setScale(Math.max(0, Math.max(bare.scale(), place.scale())));
  }

  private char before(int at) {
    return at > 0 && at <= text.length() ? text.charAt(at - 1) : ' ';
  }

  /**
   * @param place one in the last printed place
   * @param power the last scale word of Japanese: 12, 8, 4 or 0
   */
  private record Printed(BigDecimal number, BigDecimal place, int power) {
    static Printed whole(int number) {
      return new Printed(BigDecimal.valueOf(number), BigDecimal.ONE, 0);
    }
  }
}
