package org.tradebrief.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tradebrief.table.Language;

/** What a careful reader finds wrong with a sentence without knowing what it should say. */
final class Reading {
  private static final Pattern UNGROUPED = Pattern.compile("(?<![\\d,.])(?!(19|20)\\d\\d)\\d{4,}");
  private static final Pattern HYPHEN_MINUS = Pattern.compile("(?<![\\p{Alnum}”“])-\\d");
  private static final Pattern CAUSE =
      Pattern.compile("\\b(because|due to|owing to|thanks to|driven|amid|surge|plunge|soar|boost)");
  private static final Pattern JAPANESE_CAUSE = Pattern.compile("ため|により|影響|急増|急減|好調|低迷");

  private Reading() {}

  static List<String> faults(Claim claim, String text, Language language) {
    List<String> faults = new ArrayList<>();
    check(faults, text.contains("  ") || text.contains("　"), "double space");
    check(faults, text.contains("null") || text.contains("${"), "missing value");
    check(faults, text.contains("..") || text.contains(" ,") || text.contains(" ."), "stop");
    check(faults, UNGROUPED.matcher(text).find(), "raw number");
    check(faults, HYPHEN_MINUS.matcher(text).find(), "hyphen for minus");
    check(faults, count(text, '(') != count(text, ')'), "parentheses");
    check(faults, count(text, '（') != count(text, '）'), "parentheses");
    boolean headline = claim.kind().equals(HeadlineRule.KIND);
    if (language == Language.ENGLISH) {
      check(faults, headline == text.endsWith("."), "end");
      check(faults, !text.matches("(?s)[A-Z“].*"), "beginning");
      check(faults, CAUSE.matcher(text).find(), "a cause or an adjective");
      check(faults, text.matches("(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*"), "Japanese");
    } else {
      check(faults, headline == text.endsWith("。"), "end");
      check(faults, !claim.kind().equals(ForecastRule.KIND) && text.contains(" "), "space");
      check(faults, text.contains("%") || text.contains("。。"), "half width");
      check(faults, JAPANESE_CAUSE.matcher(text.replace("時系列による", "")).find(), "a cause");
    }
    return faults.stream()
        .map(f -> f + ": " + claim.id() + " " + claim.form() + ": " + text)
        .toList();
  }

  private static void check(List<String> faults, boolean found, String what) {
    if (found) {
      faults.add(what);
    }
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
