package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Every file of a folder of templates that is text, by name.
 *
 * @param others files that are no templates and no properties, such as a logo
 * @param faults files that cannot be read
 */
record TemplateTexts(
    TemplateFolder folder,
    Map<String, String> texts,
    List<String> others,
    List<TemplateFault> faults) {

  private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->|<!--.*?-->");

  static TemplateTexts of(TemplateFolder folder) {
    Map<String, String> texts = new TreeMap<>();
    List<String> others = new ArrayList<>();
    List<TemplateFault> faults = new ArrayList<>();
    for (String name : folder.names()) {
      if (!name.endsWith(".ftl") && !name.endsWith(".properties")) {
        others.add(name);
        continue;
      }
      try {
        texts.put(name, folder.read(name));
      } catch (TemplateFailure e) {
        faults.add(e.fault());
      }
    }
    return new TemplateTexts(folder, texts, others, faults);
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  PropertyLines properties(String name) {
    return PropertyLines.of(name, texts.getOrDefault(name, ""));
  }

  /** The text without its comments, every line still at its place. */
  String withoutComments(String name) {
    return COMMENT
        .matcher(texts.getOrDefault(name, ""))
        .replaceAll(found -> found.group().replaceAll("[^\n]", " "));
  }

  /** The line, counted from 1, that a position of a text is in. */
  static int line(String text, int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
