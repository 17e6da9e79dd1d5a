package org.tradebrief.tariff;

import java.util.ArrayList;
import java.util.List;

/**
 * The tariff headings of a measure, as a list that statistical codes can be held against.
 *
 * @param within what the list names; not empty
 * @param without what it leaves out again
 * @param open true if the law covers goods that the list does not name, so that a sum over it is a
 *     least one
 * @param source address of the text that the list follows
 */
public record Headings(List<Span> within, List<Span> without, boolean open, String source) {

  /** Digits that the Harmonized System gives; those after them are each country's own. */
  public static final int SHARED = 6;

  /** All that a nine-digit code of the reporting country can be held against in its own tariff. */
  public static final int WHOLE_CODE = 9;

  public Headings {
    within = List.copyOf(within);
    without = List.copyOf(without);
  }

  /** How much of the goods under a statistical code the list covers, as far as digits can tell. */
  public enum Cover {
    NONE,
    /** The list names a part of the group of six digits; which of its goods, digits cannot tell. */
    PART,
    ALL
  }

  /**
   * Headings from one to another, both included, as digits of one length; a single heading is from
   * itself to itself. No digits are all goods.
   */
  public record Span(String from, String to) {

    /** True if every code that begins so is within. */
    private boolean holds(String digits) {
      return digits.length() >= from.length() && isBetween(digits.substring(0, from.length()));
    }

    /** True if some longer heading that begins with these digits is within. */
    private boolean touches(String digits) {
      String low = from.substring(0, Math.min(from.length(), digits.length()));
      String high = to.substring(0, low.length());
      String start = digits.substring(0, low.length());
      return low.compareTo(start) <= 0 && start.compareTo(high) <= 0;
    }

    /** True if digits that are fewer than those of the span lie between its ends for certain. */
    private boolean holdsAllOf(String digits) {
      return from.length() > digits.length()
          && from.substring(0, digits.length()).compareTo(digits) < 0
          && digits.compareTo(to.substring(0, digits.length())) < 0;
    }

    String text() {
      if (from.isEmpty()) {
        return "*";
      }
      return from.equals(to) ? dotted(from) : dotted(from) + "-" + dotted(to);
    }

    /** Dots after four digits, after six and, in a tariff that goes to ten, after eight. */
    private static String dotted(String digits) {
      StringBuilder text = new StringBuilder(digits);
      if (digits.length() == 10) {
        text.insert(8, '.');
      }
      if (digits.length() > 6) {
        text.insert(6, '.');
      }
      if (digits.length() > 4) {
        text.insert(4, '.');
      }
      return text.toString();
    }

    private boolean isBetween(String digits) {
      return from.compareTo(digits) <= 0 && digits.compareTo(to) <= 0;
    }
  }

  /** The list as the file has it, with dots. */
  public String text() {
    List<String> parts = new ArrayList<>();
    within.forEach(span -> parts.add(span.text()));
    without.forEach(span -> parts.add("!" + span.text()));
    if (open) {
      parts.add("+");
    }
    return String.join("; ", parts);
  }

  /**
   * What the list says of a statistical code.
   *
   * @param code nine digits
   * @param shared how many of them mean the same where the duty is raised: {@link #SHARED}, or
   *     {@link #WHOLE_CODE} for goods into the reporting country
   */
  public Cover cover(String code, int shared) {
    String digits = code.substring(0, Math.min(shared, code.length()));
    Cover in = cover(within, digits);
    return switch (cover(without, digits)) {
      case ALL -> Cover.NONE;
      case PART -> in == Cover.NONE ? Cover.NONE : Cover.PART;
      case NONE -> in;
    };
  }

  private static Cover cover(List<Span> spans, String digits) {
    if (spans.stream().anyMatch(span -> span.holds(digits) || span.holdsAllOf(digits))) {
      return Cover.ALL;
    }
    return spans.stream().anyMatch(span -> span.touches(digits)) ? Cover.PART : Cover.NONE;
  }
}
