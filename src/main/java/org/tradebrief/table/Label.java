package org.tradebrief.table;

/** A name in both languages, taken from a reference list or an input file, never made up here. */
public record Label(String english, String japanese) {

  public static Label same(String text) {
    return new Label(text, text);
  }

  public String in(Language language) {
    return language == Language.JAPANESE ? japanese : english;
  }
}
