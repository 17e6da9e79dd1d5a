package org.tradebrief.settings;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the text of a setting has to look like.
 *
 * @param expected for an error: "expected ..."
 * @param several whether it is a list: commas between on a command line, a sequence in the file
 * @param path whether a relative one is resolved against the folder of the file that names it
 */
record Kind(String expected, boolean several, boolean path, Predicate<String> accepts) {

  private static final int LONGEST = 2_000;
  private static final Pattern DURATION = Pattern.compile("([0-9]{1,7})(ms|s|m|h)");
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,7}) ?(kB|MB)");

  static final Kind TEXT = one("a text on one line", Kind::isLine);
  static final Kind FOLDER =
      new Kind("a folder", false, true, text -> isLine(text) && !text.isBlank());
  static final Kind FILE = new Kind("a file", false, true, text -> isLine(text) && !text.isBlank());
  static final Kind DAY =
      one("a day such as 2025-04-17", text -> parses(() -> LocalDate.parse(text)));
  static final Kind DURATION_OF_TIME =
      one("a time such as 500ms, 30s, 5m or 2h", text -> DURATION.matcher(text).matches());
  static final Kind BYTES =
      one("a size such as 500 kB or 16 MB", text -> SIZE.matcher(text).matches());
  static final Kind TIME_OF_DAY =
      one(
          "a time of day such as 08:50",
          text -> text.matches("[0-9]{2}:[0-9]{2}") && parses(() -> LocalTime.parse(text)));
  static final Kind ZONE =
      one("a time zone such as Asia/Tokyo", text -> parses(() -> ZoneId.of(text)));
  static final Kind FLAG =
      one("true or false", text -> text.equals("true") || text.equals("false"));
  static final Kind AMOUNT =
      one("a number of 0 or more", text -> text.matches("[0-9]{1,15}(\\.[0-9]{1,6})?"));
  static final Kind ADDRESS =
      one("a web address such as https://example.org/files/", Kind::isAddress);
  static final Kind TEXTS =
      new Kind(
          "texts",
          true,
          false,
          text -> isLine(text) && parts(text).stream().noneMatch(String::isBlank));

  static Kind number(int least, int most) {
    return one(
        "a whole number from " + least + " to " + most,
        text ->
            text.matches("[0-9]{1,9}")
                && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= most);
  }

  static Kind choice(String expected, List<String> allowed) {
    return one(expected, allowed::contains);
  }

  static Kind choices(String expected, List<String> allowed) {
    return new Kind(expected, true, false, text -> allowed.containsAll(parts(text)));
  }

  /** The items of a list; none for an empty text. */
  static List<String> parts(String text) {
    return text.isEmpty()
        ? List.of()
        : Pattern.compile(",").splitAsStream(text).map(String::strip).toList();
  }

  static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "m" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }

  /** Decimal units, as file managers show them. */
  static long bytes(String text) {
    Matcher matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    return Long.parseLong(matcher.group(1)) * (matcher.group(2).equals("kB") ? 1_000 : 1_000_000);
  }

  static BigDecimal amount(String text) {
    return new BigDecimal(text);
  }

  private static Kind one(String expected, Predicate<String> accepts) {
    return new Kind(expected, false, false, accepts);
  }

  private static boolean isLine(String text) {
    return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
  }

  private static boolean isAddress(String text) {
    try {
      URI address = new URI(text);
      return List.of("http", "https").contains(String.valueOf(address.getScheme()))
          && address.getHost() != null
          && address.getUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean parses(Runnable reading) {
    try {
      reading.run();
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
