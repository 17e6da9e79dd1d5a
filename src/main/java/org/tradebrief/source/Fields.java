package org.tradebrief.source;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tradebrief.table.Period;
import org.tradebrief.table.SourcePlace;

/**
 * Reads cells of a row as the kind its column holds and reports those that are not. Every method
 * gives empty for an empty cell too; {@code required…} reports that as well.
 */
public final class Fields {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final Findings findings;

  public Fields(Findings findings) {
    this.findings = findings;
  }

  /** Text that may not be empty; empty text with a finding if it is. */
  public String requiredText(Row row, String column) {
    String text = row.text(column).strip();
    if (text.isEmpty()) {
      findings.unreadable(
          "missing-value", row.place(column), "a value", "an empty cell", "Fill in the cell.");
    }
    return text;
  }

  public Optional<LocalDate> date(Row row, String column) {
    String text = row.text(column).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = parseDate(text);
    if (date.isEmpty()) {
      brokenDate(row.place(column), "a date written YYYY-MM-DD", text);
    }
    return date;
  }

  public Optional<LocalDate> requiredDate(Row row, String column) {
    return requiredText(row, column).isEmpty() ? Optional.empty() : date(row, column);
  }

  /** A plain decimal with a point and no grouping, kept to its last printed zero. */
  public Optional<BigDecimal> number(Row row, String column) {
    String text = row.text(column).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = parseNumber(text);
    if (number.isEmpty()) {
      findings.unreadable(
          "broken-number",
          row.place(column),
          "a plain decimal such as -1234.5",
          text,
          "Write digits, a point for decimals, and nothing else.");
    }
    return number;
  }

  public Optional<BigDecimal> requiredNumber(Row row, String column) {
    return requiredText(row, column).isEmpty() ? Optional.empty() : number(row, column);
  }

  /** One of a few words; empty with a finding for any other. */
  public Optional<String> word(Row row, String column, java.util.Collection<String> words) {
    String text = requiredText(row, column);
    if (text.isEmpty() || words.contains(text)) {
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
    findings.unreadable(
        "unknown-word",
        row.place(column),
        "one of " + String.join(", ", words),
        text,
        "Use one of these words.");
    return Optional.empty();
  }

  public void brokenDate(SourcePlace place, String expected, String found) {
    findings.unreadable("broken-date", place, expected, found, "Correct the date.");
  }

  /**
   * A month, fiscal year or calendar year. Years far from any trade figure are no periods: a year
   * of four digits is easily mistyped, and a reader counts backwards from it.
   */
  public static Optional<Period> parsePeriod(String text) {
    try {
      return Optional.of(Period.parse(text))
          .filter(period -> isPlausibleYear(Integer.parseInt(text.replaceAll("[A-Z]|-.*", ""))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The ministry's oldest series begins in 1950. */
  public static boolean isPlausibleYear(int year) {
    return year >= 1950 && year <= 2150;
  }

  public static Optional<BigDecimal> parseNumber(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  public static Optional<LocalDate> parseDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static Optional<YearMonth> parseMonth(String text) {
    if (!MONTH.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
