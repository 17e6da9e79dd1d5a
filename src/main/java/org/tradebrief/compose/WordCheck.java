package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.table.Language;

/** The words: keys that stand twice, in one language only, or nowhere. */
final class WordCheck {

  /** A call of {@code t} whose key is written out; one that is put together cannot be read here. */
  private static final Pattern CALL = Pattern.compile("\\bt\\(\\s*([\"'])([^\"'$]+)\\1\\s*[,)]");

  private WordCheck() {}

  static List<TemplateFault> of(TemplateTexts texts) {
    List<TemplateFault> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      String name = labels(language);
      PropertyLines lines = texts.properties(name);
      faults.addAll(lines.faults());
      for (Language other : Language.values()) {
        Map<String, String> there = texts.properties(labels(other)).values();
        if (texts.has(labels(other))) {
          lines.lines().stream()
              .filter(line -> !there.containsKey(line.key()))
              .map(line -> untranslated(name, line, labels(other)))
              .forEach(faults::add);
        }
      }
    }
    texts.texts().keySet().stream()
        .filter(name -> name.endsWith(".ftl"))
        .forEach(name -> faults.addAll(calls(texts, name)));
    return faults;
  }

  private static TemplateFault untranslated(String name, PropertyLines.Line line, String other) {
    return new TemplateFault(name, line.number(), line.key(), "is missing in templates/" + other);
  }

  /** A template of one language needs its own words; the others need those of every language. */
  private static List<TemplateFault> calls(TemplateTexts texts, String name) {
    List<TemplateFault> faults = new ArrayList<>();
    String text = texts.withoutComments(name);
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      for (Language language : Language.values()) {
        boolean foreign =
            name.startsWith("text/") && !name.startsWith("text/" + language.code() + "/");
        if (!foreign && !texts.properties(labels(language)).values().containsKey(call.group(2))) {
          faults.add(
              new TemplateFault(
                  name,
                  TemplateTexts.line(text, call.start()),
                  call.group(2),
                  "there is no such word in templates/" + labels(language)));
        }
      }
    }
    return faults;
  }

  private static String labels(Language language) {
    return "text/" + language.code() + "/labels.properties";
  }
}
