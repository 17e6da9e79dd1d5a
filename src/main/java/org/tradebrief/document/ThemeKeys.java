package org.tradebrief.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The keys that a theme has, and what may stand under each. */
public final class ThemeKeys {

  private static final String COLOUR = "#[0-9A-Fa-f]{6}";
  private static final String NUMBER = "\\d{1,3}(\\.\\d{1,2})?";
  private static final String TEXT = ".+";
  private static final String FORMAT = "[^\\p{Cntrl}]*0[^\\p{Cntrl}]*";
  private static final String DASH = "solid|" + NUMBER + "( +" + NUMBER + ")*";
  private static final String MARKER = "disc|square";

  private static final Map<String, Rule> KEYS = keys();

  /** May be left out, all of them together. */
  private static final Set<String> OF_A_LOGO =
      Set.of("logo.file", "logo.alt.en", "logo.alt.ja", "logo.height");

  /**
   * @param form what the whole value looks like
   * @param says the same for a reader
   */
  private record Rule(String form, String says) {}

  private ThemeKeys() {}

  /** Every key that a theme must have, sorted. */
  public static Set<String> all() {
    Set<String> all = new TreeSet<>(KEYS.keySet());
    all.removeAll(OF_A_LOGO);
    return all;
  }

  public static boolean isKnown(String key) {
    return KEYS.containsKey(key);
  }

  /** What is wrong with the value of a known key, if anything. */
  public static Optional<String> wrong(String key, String value) {
    Rule rule = KEYS.get(key);
    return value.matches(rule.form())
        ? Optional.empty()
        : Optional.of("expected " + rule.says() + ", found: " + value);
  }

  private static Map<String, Rule> keys() {
    Map<String, Rule> keys = new LinkedHashMap<>();
    put(
        keys,
        COLOUR,
        "a colour like #12436D",
        "colour.",
        "text quiet rule heading band paper exports imports balance focus muted surplus deficit bar.up bar.down");
    put(keys, TEXT, "the name of a font", "workbook.font.", "en ja");
    put(keys, NUMBER, "a size in points", "workbook.size.", "body title key");
    put(keys, FORMAT, "a number format with a 0 in it", "format.", "amount percent");
    put(keys, TEXT, "a format of dates", "format.", "month.en month.ja date.en date.ja");
    put(
        keys,
        NUMBER,
        "a size in points",
        "size.",
        "title headline lead body table note key heading1 heading2 chart");
    put(keys, NUMBER, "a size in points", "page.", "margin");
    String inks = "exports imports balance focus muted";
    put(keys, DASH, "solid, or lengths of stroke and gap like 5 2", "dash.", inks);
    put(keys, "[A-Za-z0-9_][A-Za-z0-9_./-]*\\.png", "a PNG file in this folder", "logo.", "file");
    put(keys, TEXT, "what the logo shows", "logo.alt.", "en ja");
    put(keys, NUMBER, "a height in points", "logo.", "height");
    put(keys, MARKER, "disc or square", "marker.", inks);
    return Map.copyOf(keys);
  }

  private static void put(
      Map<String, Rule> keys, String form, String says, String before, String names) {
    for (String name : names.split(" ")) {
      keys.put(before + name, new Rule(form, says));
    }
  }
}
