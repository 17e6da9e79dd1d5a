package org.tradebrief.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an outline.
 *
 * @param template the template that wrote it, and the line in it
 */
record Element(
    String name, Map<String, String> attributes, List<Part> parts, String template, int line) {

  /** What stands in an element, in order. */
  sealed interface Part {}

  record Words(String text) implements Part {}

  record Child(Element element) implements Part {}

  List<Element> children() {
    return parts.stream()
        .filter(Child.class::isInstance)
        .map(part -> ((Child) part).element())
        .toList();
  }

  Optional<String> optional(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  String required(String attribute) {
    return optional(attribute)
        .orElseThrow(() -> failure(attribute, "<" + name + "> needs this attribute"));
  }

  int number(String attribute, int otherwise) {
    String text = attributes.getOrDefault(attribute, Integer.toString(otherwise));
    if (!text.matches("\\d{1,4}")) {
      throw failure(attribute, "is not a number: " + text);
    }
    return Integer.parseInt(text);
  }

  boolean flag(String attribute) {
    String text = attributes.getOrDefault(attribute, "no");
    if (!text.equals("yes") && !text.equals("no")) {
      throw failure(attribute, "is neither yes nor no: " + text);
    }
    return text.equals("yes");
  }

  /** Names parted by blanks. */
  List<String> names(String attribute) {
    return optional(attribute).map(text -> List.of(text.strip().split("\\s+"))).orElse(List.of());
  }

  TemplateFailure failure(String variable, String problem) {
    return new TemplateFailure(template, line, variable, problem);
  }
}
