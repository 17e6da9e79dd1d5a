package org.tradebrief.statement.text;

import java.util.Locale;

/** A place in a sentence that moves on over what it knows; every step looks ahead a few letters. */
final class Cursor {
  private final String text;
  private int at;

  Cursor(String text, int at) {
    this.text = text;
    this.at = at;
  }

  Cursor copy() {
    return new Cursor(text, at);
  }

  int at() {
    return at;
  }

  void to(Cursor other) {
    at = other.at;
  }

  boolean ended() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() && at + ahead >= 0 ? text.charAt(at + ahead) : '\n';
  }

  boolean digit() {
    return Letters.isDigit(peek());
  }

  /** Moves over the letters if they stand here as they are. */
  boolean take(String letters) {
    if (text.startsWith(letters, at)) {
      at += letters.length();
      return true;
    }
    return false;
  }

  /** Moves over the first of several that stands here. */
  boolean takeAny(String... several) {
    for (String letters : several) {
      if (take(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Moves over words in any case that end here; a blank in them is one blank or hyphen. */
  boolean word(String words) {
    int i = at;
    for (char wanted : words.toCharArray()) {
      char found = i < text.length() ? Character.toLowerCase(text.charAt(i)) : '\n';
      if (found != wanted && !(wanted == ' ' && found == '-')) {
        return false;
      }
      i++;
    }
    if (i < text.length()
        && Letters.isLatin(text.charAt(i))
        && Letters.isLatin(text.charAt(i - 1))) {
      return false;
    }
    at = i;
    return true;
  }

  boolean anyWord(String... several) {
    for (String words : several) {
      if (word(words)) {
        return true;
      }
    }
    return false;
  }

  boolean blanks() {
    int from = at;
    while (peek() == ' ') {
      at++;
    }
    return at > from;
  }

  /** A blank or a hyphen between words, or nothing. */
  void gap() {
    if (peek() == ' ' || peek() == '-' && Letters.isLatin(peek(1))) {
      at++;
    }
  }

  /** Up to that many digits; empty if there are more or none. */
  String digits(int most) {
    int end = at;
    while (end < text.length() && Letters.isDigit(text.charAt(end))) {
      end++;
    }
    if (end == at || end - at > most) {
      return "";
    }
    String digits = text.substring(at, end);
    at = end;
    return digits;
  }

  /** The Latin letters that stand here, in lower case. */
  String letters() {
    int end = at;
    while (end < text.length() && Letters.isLatin(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }

  void skip(int letters) {
    at = Math.min(text.length(), at + letters);
  }
}
