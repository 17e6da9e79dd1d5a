package org.tradebrief.release;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as the ministry prints them. A comma anywhere but before each group of three digits is a
 * keying error, so the patterns are exact; the negative sign is {@code △} on the totals page,
 * {@code ▲} in Japanese and {@code -} elsewhere.
 */
final class PrintedNumber {
  private static final Pattern GROUPED = Pattern.compile("[-△▲]?\\d{1,3}(,\\d{3}){0,6}");
  private static final Pattern RATE = Pattern.compile("-?\\d{1,12}\\.\\d");
  private static final Pattern FOLD = Pattern.compile("\\*\\d{1,12}");
  private static final Pattern ANY =
      Pattern.compile(
          "([-△▲]?)(\\d{1,3}(?:,\\d{3}){1,6}|\\d{1,18})(\\.\\d{1,9})?( trillion| billion)?");

  private PrintedNumber() {}

  /** A value or quantity of a press table: whole, grouped by commas. */
  static Optional<BigDecimal> grouped(String text) {
    return GROUPED.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
  }

  /** A rate, share, contribution or index: one decimal, no grouping. */
  static Optional<BigDecimal> rate(String text) {
    return RATE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  /** {@code *474}, a change too large for its column: 474-fold. */
  static Optional<BigDecimal> fold(String text) {
    return FOLD.matcher(text).matches()
        ? Optional.of(new BigDecimal(text.substring(1)))
        : Optional.empty();
  }

  /**
   * Any of these and what a reporter writes: digits grouped or not, with decimals, in billions or
   * trillions.
   *
   * @param billions true if the number is to be given in billions, false if in what is printed
   */
  static Optional<BigDecimal> any(String text, boolean billions) {
    if (text.startsWith("*")) {
      return fold(text);
    }
    Matcher matcher = ANY.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String digits = matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3));
    BigDecimal number = number(matcher.group(1) + digits);
    if (matcher.group(4) == null) {
      return Optional.of(number);
    }
    int places = matcher.group(4).equals(" trillion") ? 12 : 9;
    return Optional.of(number.movePointRight(billions ? places - 9 : places));
  }

  private static BigDecimal number(String text) {
    String plain = text.replace(",", "");
    char first = plain.charAt(0);
    return first == '△' || first == '▲'
        ? new BigDecimal("-" + plain.substring(1))
        : new BigDecimal(plain);
  }
}
