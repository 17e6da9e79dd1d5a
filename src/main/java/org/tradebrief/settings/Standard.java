package org.tradebrief.settings;

/**
 * What counts where nobody says anything.
 *
 * @param text the value; empty if there is none
 * @param words the same for a person, or what is done without a value
 */
record Standard(String text, String words) {

  static Standard text(String text) {
    return new Standard(text, text);
  }

  /** No value: the program finds one, or does without. */
  static Standard words(String words) {
    return new Standard("", words);
  }
}
