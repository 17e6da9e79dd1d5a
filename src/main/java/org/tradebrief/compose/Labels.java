package org.tradebrief.compose;

import java.util.Map;
import java.util.Optional;
import org.tradebrief.table.Language;

/** The words of one language, by key. A missing key is an error that names file and key. */
final class Labels {

  private final String file;
  private final Map<String, String> words;

  Labels(TemplateFolder folder, Language language) {
    this.file = "text/" + language.code() + "/labels.properties";
    this.words = folder.readProperties(file);
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  /** The text with {@code {0}}, {@code {1}}, … replaced; every place must have its argument. */
  String text(String key, String... arguments) {
    String text = words.get(key);
    if (text == null) {
      throw new TemplateFailure(file, 0, key, "there is no such word");
    }
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      if (text.startsWith("page", open + 1)) {
        // {page} and {pages} are filled in where the pages are counted.
        result.append(text, from, close + 1);
        from = close + 1;
        continue;
      }
      int number = close == open + 2 ? Character.digit(text.charAt(open + 1), 10) : -1;
      if (number < 0 || number >= arguments.length) {
        throw new TemplateFailure(file, 0, key, "has no argument for " + text.substring(open));
      }
      result.append(text, from, open).append(arguments[number]);
      from = close + 1;
    }
    return result.append(text, from, text.length()).toString();
  }

  /** The text of the first key that is there; an error names the first. */
  String firstOf(String key, String other) {
    return text(has(key) || !has(other) ? key : other);
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(words.get(key));
  }
}
