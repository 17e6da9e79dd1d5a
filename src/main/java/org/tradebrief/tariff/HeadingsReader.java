package org.tradebrief.tariff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.source.Findings;
import org.tradebrief.source.Row;

/**
 * Reads a cell of headings: {@code 8703.22-8703.24;8704.21;!8703.23.10;+}. Parts are separated by a
 * semicolon; {@code !} takes headings out again, {@code *} is all goods, and {@code +} at the end
 * says that the law covers more than the list names. Dots are for the eye.
 */
final class HeadingsReader {
  static final String COLUMN = "hs_scope";
  static final String SOURCE = "hs_source";

  private static final Pattern SPAN = Pattern.compile("(!?)([0-9.]{2,14})(?:-([0-9.]{2,14}))?");
  private static final Set<Integer> LENGTHS = Set.of(2, 4, 6, 8, 9, 10);
  private static final int CHAPTER = 2;

  /** Chapters 98 and 99 hold provisions on goods of the other chapters, not goods. */
  private static final String LAST_CHAPTER = "97";

  private final Findings findings;

  HeadingsReader(Findings findings) {
    this.findings = findings;
  }

  /** Empty for an empty cell; empty with findings for one with a part that is no heading. */
  Optional<Headings> headings(Row row) {
    String text = row.text(COLUMN).strip();
    if (text.isEmpty()) {
      checkSource(row);
      return Optional.empty();
    }
    long before = findings.size();
    List<String> parts = Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    boolean open = parts.getLast().equals("+");
    List<Headings.Span> within = new ArrayList<>();
    List<Headings.Span> without = new ArrayList<>();
    for (String part : open ? parts.subList(0, parts.size() - 1) : parts) {
      if (part.equals("*")) {
        within.add(new Headings.Span("", ""));
        continue;
      }
      Matcher matcher = SPAN.matcher(part);
      Optional<Headings.Span> span = matcher.matches() ? span(matcher) : Optional.empty();
      if (span.isEmpty()) {
        broken(
            row,
            "headings of 2, 4, 6, 8, 9 or 10 digits of chapters 01 to 97, as 8703.22, or from one"
                + " to another of the same length, as 8703.22-8703.24",
            part.isEmpty() ? "nothing between two semicolons" : part);
        continue;
      }
      List<Headings.Span> list = matcher.group(1).isEmpty() ? within : without;
      if (list.contains(span.get())) {
        broken(row, "each heading once", part + " again");
      }
      list.add(span.get());
    }
    if (within.isEmpty()) {
      broken(row, "a heading in scope", text);
    }
    Headings headings = new Headings(within, without, open, source(row));
    checkWithout(row, headings);
    return findings.size() > before ? Optional.empty() : Optional.of(headings);
  }

  /** The text of the measure itself where no other is named. */
  private static String source(Row row) {
    String own = row.text(SOURCE).strip();
    return own.isEmpty() ? row.text("source").strip() : own;
  }

  private void checkSource(Row row) {
    String source = row.text(SOURCE).strip();
    if (!source.isEmpty()) {
      findings.failed(
          "contradiction",
          row.place(SOURCE),
          "a list in " + COLUMN + " that the source is of",
          source,
          "Write the list, or empty the cell.");
    }
  }

  private static Optional<Headings.Span> span(Matcher matcher) {
    Optional<String> from = digits(matcher.group(2));
    Optional<String> to = matcher.group(3) == null ? from : digits(matcher.group(3));
    if (from.isEmpty()
        || to.isEmpty()
        || from.get().length() != to.get().length()
        || from.get().compareTo(to.get()) > 0) {
      return Optional.empty();
    }
    boolean groups = isGroup(from.get()) && isGroup(to.get());
    return Optional.of(
        groups
            ? new Headings.Span(group(from.get()), group(to.get()))
            : new Headings.Span(from.get(), to.get()));
  }

  private static String group(String digits) {
    return digits.substring(0, Math.min(digits.length(), Headings.SHARED));
  }

  /**
   * A tariff numbers a group of six digits that it does not divide with noughts, so noughts after
   * the sixth digit name the group.
   */
  private static boolean isGroup(String digits) {
    return digits.length() > Headings.SHARED && digits.substring(Headings.SHARED).matches("0+");
  }

  /** The digits of a heading. */
  private static Optional<String> digits(String text) {
    String digits = text.replace(".", "");
    boolean plain =
        LENGTHS.contains(digits.length())
            && !text.startsWith(".")
            && !text.endsWith(".")
            && !text.contains("..")
            && digits.compareTo("01") >= 0
            && digits.substring(0, CHAPTER).compareTo(LAST_CHAPTER) <= 0;
    if (!plain) {
      return Optional.empty();
    }
    return Optional.of(digits);
  }

  /** Headings that are taken out must have been in. */
  private void checkWithout(Row row, Headings headings) {
    Headings all = new Headings(headings.within(), List.of(), false, "");
    for (Headings.Span span : headings.without()) {
      if (all.cover(span.from(), span.from().length()) == Headings.Cover.NONE) {
        broken(row, "headings taken out of others that the list names", "!" + span.from());
      }
    }
  }

  private void broken(Row row, String expected, String found) {
    findings.unreadable(
        "broken-heading",
        row.place(COLUMN),
        expected,
        found,
        "Correct the list; docs/input-layouts.md has its form.");
  }
}
