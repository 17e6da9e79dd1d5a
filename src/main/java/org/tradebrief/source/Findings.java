package org.tradebrief.source;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Severity;
import org.tradebrief.table.SourcePlace;

/**
 * Collects what readers find, in the order of reading. Not for use by two threads. A hostile file
 * can hold a wrong cell a byte, so past {@value #KEPT} findings the rest are counted, and the count
 * is a finding of its own.
 */
public final class Findings {
  private static final int KEPT = 20_000;

  private final List<Finding> kept = new ArrayList<>();
  private long beyond;

  public void add(Finding finding) {
    if (kept.size() < KEPT) {
      kept.add(finding);
    } else {
      beyond++;
    }
  }

  public void unreadable(
      String code, SourcePlace place, String expected, String found, String remedy) {
    add(Finding.unreadable(code, place, expected, shorten(found), remedy));
  }

  public void failed(String code, SourcePlace place, String expected, String found, String remedy) {
    add(Finding.failed(code, place, expected, shorten(found), remedy));
  }

  public void warning(
      String code, SourcePlace place, String expected, String found, String remedy) {
    add(Finding.warning(code, place, expected, shorten(found), remedy));
  }

  public void note(String code, SourcePlace place, String expected, String found, String remedy) {
    add(Finding.note(code, place, expected, shorten(found), remedy));
  }

  /** True if anything so far stops the run. */
  public boolean stop() {
    return kept.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
  }

  /** All that were found, those too that are only counted: readers ask whether there were more. */
  public long size() {
    return kept.size() + beyond;
  }

  public List<Finding> list() {
    List<Finding> all = new ArrayList<>(kept);
    if (beyond > 0) {
      all.add(
          Finding.failed(
              "more-findings",
              SourcePlace.file("inputs"),
              "at most " + KEPT + " findings",
              beyond + " more",
              "Mend the findings above and run again to see the rest."));
    }
    return List.copyOf(all);
  }

  /**
   * Text of a hostile file is quoted on one line, without control characters, and not at length.
   */
  public static String shorten(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .limit(160)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return text.codePointCount(0, text.length()) > 160 ? clean + "…" : clean.toString();
  }
}
