package org.tradebrief.statement.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in Chinese characters, with the place of its last digit: 九兆八千四百七十八億, 三・九, 千二百. The same
 * characters stand in many words (一方, 三菱), so the caller takes a number only with its unit.
 *
 * @param place one in the last printed place: 五千億 is known to 千億
 */
record KanjiNumber(BigDecimal number, BigDecimal place) {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String TENS = "十百千";
  private static final String SCALES = "万億兆";

  static boolean isLetter(char letter) {
    return DIGITS.indexOf(letter) >= 0 || TENS.indexOf(letter) >= 0;
  }

  /** The number that begins at the cursor, which then stands behind it. */
  static Optional<KanjiNumber> read(Cursor cursor) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal place = BigDecimal.ONE;
    int last = Integer.MAX_VALUE;
    boolean any = false;
    while (isLetter(cursor.peek())) {
      Cursor after = cursor.copy();
      KanjiNumber section = section(after);
      int scale = SCALES.indexOf(after.peek());
      int power = scale < 0 ? 0 : 4 * (scale + 1);
      if (power >= last) {
        break;
      }
      if (scale >= 0) {
        after.skip(1);
      }
      cursor.to(after);
      sum = sum.add(section.number.movePointRight(power));
      place = section.place.movePointRight(power);
      last = power;
      any = true;
      if (power == 0) {
        break;
      }
    }
    return any ? Optional.of(new KanjiNumber(sum, place)) : Optional.empty();
  }

  /** Below ten thousand: 八千四百七十八, digit by digit 二〇, or with a place 三・九. */
  private static KanjiNumber section(Cursor cursor) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal place = BigDecimal.ONE;
    BigDecimal open = null;
    while (isLetter(cursor.peek())) {
      int digit = DIGITS.indexOf(cursor.peek());
      int ten = TENS.indexOf(cursor.peek());
      cursor.skip(1);
      if (digit >= 0) {
        BigDecimal one = BigDecimal.valueOf(digit);
        open = open == null ? one : open.movePointRight(1).add(one);
        place = BigDecimal.ONE;
      } else {
        place = BigDecimal.ONE.movePointRight(ten + 1);
        sum = sum.add((open == null ? BigDecimal.ONE : open).multiply(place));
        open = null;
      }
    }
    sum = open == null ? sum : sum.add(open);
    if (cursor.peek() == '・') {
      place = BigDecimal.ONE;
    }
    while (cursor.peek() == '・' && DIGITS.indexOf(cursor.peek(1)) >= 0
        || place.scale() > 0 && DIGITS.indexOf(cursor.peek()) >= 0) {
      cursor.skip(cursor.peek() == '・' ? 1 : 0);
      place = place.movePointLeft(1);
      sum = sum.add(place.multiply(BigDecimal.valueOf(DIGITS.indexOf(cursor.peek()))));
      cursor.skip(1);
    }
    return new KanjiNumber(sum, place);
  }
}
