package org.tradebrief.tariff;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hour at which a rule begins, as its row tells it: {@code 00:01 EDT (13:01 in Tokyo)}. Of a
 * row with several hours the first.
 *
 * @param summer true for EDT, false for EST
 * @param tokyo the same hour in Tokyo where the row gives it
 */
record EasternHour(LocalTime time, boolean summer, Optional<LocalTime> tokyo) {
  static final ZoneId WASHINGTON = ZoneId.of("America/New_York");
  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private static final Pattern HOUR =
      Pattern.compile("(\\d{2}:\\d{2}) (EDT|EST)(?: \\((\\d{2}:\\d{2}) in Tokyo\\))?");

  static Optional<EasternHour> of(String note) {
    Matcher matcher = HOUR.matcher(note);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(
        new EasternHour(
            LocalTime.parse(matcher.group(1)),
            matcher.group(2).equals("EDT"),
            Optional.ofNullable(matcher.group(3)).map(LocalTime::parse)));
  }

  /** True if Washington keeps that time on the day, and Tokyo has the hour that is told. */
  boolean isKeptOn(LocalDate day) {
    return expectedOn(day).equals(text());
  }

  String expectedOn(LocalDate day) {
    ZonedDateTime begins = day.atTime(time).atZone(WASHINGTON);
    boolean summerThen = WASHINGTON.getRules().isDaylightSavings(begins.toInstant());
    LocalTime there = begins.withZoneSameInstant(TOKYO).toLocalTime();
    return new EasternHour(time, summerThen, tokyo.map(any -> there)).text();
  }

  String text() {
    return time
        + (summer ? " EDT" : " EST")
        + tokyo.map(hour -> String.format(Locale.ROOT, " (%s in Tokyo)", hour)).orElse("");
  }
}
