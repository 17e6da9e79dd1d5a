package org.tradebrief.statement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tradebrief.table.Language;

/**
 * Cuts a passage into sentences. A full stop ends one where a blank and a capital follow and the
 * word before it is no abbreviation; 。 always. A sentence of more than {@value #LONGEST} letters is
 * cut at a blank or comma: nobody wrote it as one.
 */
final class Sentences {
  private static final int LONGEST = 1_000;
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "no", "mr", "mrs", "ms", "dr", "st", "vs", "approx", "inc", "co", "corp", "ltd", "jr",
          "e.g", "i.e", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
          "nov", "dec", "fig", "est", "gov", "gen", "sen", "rep", "prof", "a.m", "p.m", "ca", "cf");
  private static final Set<String> INITIALS = Set.of("u.s", "u.k", "e.u", "u.a.e", "u.s.a", "u.n");
  private static final Set<String> BEGINNINGS =
      Set.of(
          "exports",
          "imports",
          "shipments",
          "the",
          "in",
          "it",
          "that",
          "this",
          "but",
          "while",
          "japan",
          "trade",
          "meanwhile",
          "by",
          "overall",
          "on",
          "for",
          "they",
          "its",
          "however");

  /** A sentence and where it stands in its passage. */
  record Sentence(String text, int start, Language language) {}

  private Sentences() {}

  static List<Sentence> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean end = ends(text, start, i);
      boolean long_ =
          i - start >= LONGEST && " ,、".indexOf(text.charAt(i)) >= 0 && !inNumber(text, i);
      if (end || long_ || i - start >= 2 * LONGEST) {
        int stop = end ? closing(text, i + 1) : i + 1;
        add(sentences, text, start, stop);
        start = stop;
        i = stop - 1;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static boolean inNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Letters.isDigit(text.charAt(at - 1))
        && Letters.isDigit(text.charAt(at + 1));
  }

  private static void add(List<Sentence> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    if (to > from) {
      String sentence = text.substring(from, to);
      sentences.add(new Sentence(sentence, from, language(sentence)));
    }
  }

  static Language language(String text) {
    return text.chars().anyMatch(c -> Letters.isJapanese((char) c))
        ? Language.JAPANESE
        : Language.ENGLISH;
  }

  private static boolean ends(String text, int start, int at) {
    char letter = text.charAt(at);
    if (letter == '\u3002') {
      return true;
    }
    if (letter != '.' && letter != '!' && letter != '?') {
      return false;
    }
    int next = closing(text, at + 1);
    if (next >= text.length()) {
      return true;
    }
    if (text.charAt(next) != ' ') {
      return Letters.isJapanese(text.charAt(next)) && letter != '.';
    }
    int word = next;
    while (word < text.length() && " \"'(".indexOf(text.charAt(word)) >= 0) {
      word++;
    }
    if (word >= text.length() || Character.isLowerCase(text.charAt(word))) {
      return false;
    }
    return letter != '.' || !isAbbreviation(text, start, at, word);
  }

  private static boolean isAbbreviation(String text, int start, int stop, int next) {
    int from = stop;
    while (from > start && " (\"".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
    if (INITIALS.contains(word)) {
      int end = next;
      while (end < text.length() && Letters.isLatin(text.charAt(end))) {
        end++;
      }
      return !BEGINNINGS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
    }
    return ABBREVIATIONS.contains(word) || word.length() == 1 && Character.isLetter(word.charAt(0));
  }

  /** Behind quotation marks and brackets that close with the sentence. */
  private static int closing(String text, int at) {
    int end = at;
    while (end < text.length() && "\"')]」』".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
