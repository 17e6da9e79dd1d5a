package org.tradebrief.table;

import java.util.regex.Pattern;

/**
 * A name in both languages, taken from a reference list or an input file, never made up here. It
 * has one line: tabs, line breaks and other control characters of an input become a blank.
 */
public record Label(String english, String japanese) {

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

  public Label {
    english = line(english);
    japanese = line(japanese);
  }

  public static Label same(String text) {
    return new Label(text, text);
  }

  public String in(Language language) {
    return language == Language.JAPANESE ? japanese : english;
  }

  private static String line(String text) {
    return CONTROL.matcher(text).replaceAll(" ");
  }
}
