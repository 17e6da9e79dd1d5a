package org.tradebrief.statement.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.tradebrief.context.UsualNames;
import org.tradebrief.table.Language;

/**
 * The words of one language and the names that are known in it. Finds the longest that begins at a
 * place; looks at no letter twice, so a hostile text costs no more than its length times the
 * longest word.
 */
final class Lexicon {

  /** A word and what it does. */
  record Entry(String text, Role role, String value) {}

  /** A word found, ending before {@code end}. */
  record Hit(Entry entry, int end) {}

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private Entry entry;
  }

  private final Node root = new Node();

  private Lexicon() {}

  static Lexicon of(Language language, UsualNames names) {
    Lexicon lexicon = new Lexicon();
    Properties words = words(language);
    for (String key : words.stringPropertyNames()) {
      int dot = key.indexOf('.');
      Role role = Role.valueOf(key.substring(0, dot).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : words.getProperty(key).split("\\|")) {
        lexicon.put(new Entry(word, role, key.substring(dot + 1)));
      }
    }
    names.areas(language).forEach((name, id) -> lexicon.name(new Entry(name, Role.AREA, id)));
    if (language == Language.JAPANESE) {
      names
          .areas(language)
          .forEach((name, id) -> lexicon.name(new Entry("対" + name, Role.AREA, id)));
    }
    names.goods(language).forEach((name, id) -> lexicon.name(new Entry(name, Role.GOODS, id)));
    return lexicon;
  }

  private static Properties words(Language language) {
    String file = "words-" + language.code() + ".properties";
    Properties words = new Properties();
    try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private Node node(String text) {
    Node node = root;
    for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
      node = node.next.computeIfAbsent(letter, key -> new Node());
    }
    return node;
  }

  /** A name that is a word of the grammar too stays the word. */
  private void name(Entry entry) {
    Node node = node(entry.text());
    node.entry = node.entry == null ? entry : node.entry;
  }

  private void put(Entry entry) {
    Node node = node(entry.text());
    if (node.entry != null && !node.entry.value().equals(entry.value())) {
      throw new IllegalArgumentException(
          entry.text() + " is both " + node.entry.value() + " and " + entry.value());
    }
    node.entry = entry;
  }

  /** The longest word that begins at that place and stands alone there. */
  Optional<Hit> at(String text, int start) {
    if (!borderBefore(text, start)) {
      return Optional.empty();
    }
    Node node = root;
    Hit longest = null;
    for (int i = start; i < text.length(); i++) {
      char letter = Character.toLowerCase(text.charAt(i));
      Node next = node.next.get(letter);
      node = next == null && letter == '-' ? node.next.get(' ') : next;
      if (node == null) {
        break;
      }
      if (node.entry != null && fits(node.entry, text, start, i + 1)) {
        longest = new Hit(node.entry, i + 1);
      }
    }
    return Optional.ofNullable(longest);
  }

  private static boolean fits(Entry entry, String text, int start, int end) {
    return borderAfter(text, end) && sameCase(entry.text(), text.substring(start, end));
  }

  /**
   * A name is met with its capital letter, a short name of capitals alone only so: "us" is not the
   * United States, and "may" no month.
   */
  private static boolean sameCase(String word, String found) {
    char first = word.charAt(0);
    if (!Letters.isLatin(first) || !Character.isUpperCase(first)) {
      return true;
    }
    boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
    return capitals ? found.equals(word) : Character.isUpperCase(found.charAt(0));
  }

  /** Latin words end where their letters end, names in katakana where the katakana ends. */
  private static boolean borderBefore(String text, int at) {
    return at == 0 || !sameKind(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean borderAfter(String text, int at) {
    return at == text.length() || !sameKind(text.charAt(at - 1), text.charAt(at));
  }

  private static boolean sameKind(char a, char b) {
    return isWordLetter(a) && isWordLetter(b) || isKatakana(a) && isKatakana(b);
  }

  private static boolean isWordLetter(char letter) {
    return Letters.isLatin(letter);
  }

  private static boolean isKatakana(char letter) {
    return letter >= '\u30A1' && letter <= '\u30FA' || letter == '\u30FC';
  }
}
