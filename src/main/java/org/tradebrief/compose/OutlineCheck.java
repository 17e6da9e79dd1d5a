package org.tradebrief.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tradebrief.report.Catalogue;
import org.tradebrief.report.DataTable;

/**
 * The names in an outline, as they are written, also where a condition leaves them out of every
 * pack at hand. What an expression writes cannot be read here; making a document finds it.
 */
final class OutlineCheck {

  static final List<String> OUTLINES =
      List.of(
          BriefingComposer.OUTLINE,
          BriefingComposer.PERIOD,
          BriefingComposer.BRIEF,
          BriefingComposer.PARTNER,
          WorkbookComposer.OUTLINE,
          WorkbookComposer.PARTNER);

  private static final Pattern TAG =
      Pattern.compile("<([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+[a-zA-Z-]+=\"[^\"]*\")*)\\s*/?>");

  private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z-]+)=\"([^\"]*)\"");

  private final Map<String, Set<String>> columns = new HashMap<>();
  private final List<TemplateFault> faults = new ArrayList<>();

  private OutlineCheck(List<Catalogue> packs) {
    for (Catalogue pack : packs) {
      for (DataTable table : pack.tables()) {
        Set<String> known = columns.computeIfAbsent(table.id(), id -> new TreeSet<>());
        table.columns().forEach(column -> known.add(column.id()));
      }
    }
  }

  static List<TemplateFault> of(TemplateTexts texts, List<Catalogue> packs) {
    OutlineCheck check = new OutlineCheck(packs);
    for (String outline : OUTLINES) {
      List<Element> elements = elements(outline, texts.withoutComments(outline));
      elements.forEach(check::names);
      check.links(elements);
    }
    return check.faults;
  }

  /** Every tag as an element without content; of its attributes those that are written out. */
  private static List<Element> elements(String file, String text) {
    List<Element> elements = new ArrayList<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
      while (attribute.find()) {
        attributes.put(attribute.group(1), attribute.group(2));
      }
      int line = TemplateTexts.line(text, tag.start());
      elements.add(new Element(tag.group(1), attributes, List.of(), file, line));
    }
    return elements;
  }

  private void names(Element element) {
    Set<String> known = Vocabulary.ELEMENTS.get(element.name());
    if (known == null) {
      fault(element, element.name(), "there is no such element");
      return;
    }
    for (String attribute : element.attributes().keySet()) {
      if (!known.contains(attribute)) {
        fault(element, attribute, "<" + element.name() + "> has no such attribute");
      }
    }
    boolean writtenOut =
        element.attributes().entrySet().stream()
            .filter(
                entry -> Set.of("id", "table", "chart", "needs", "topic").contains(entry.getKey()))
            .noneMatch(entry -> entry.getValue().contains("${"));
    if (writtenOut) {
      try {
        Composition.checkNames(element);
        columns(element);
      } catch (TemplateFailure e) {
        faults.add(e.fault());
      }
    }
  }

  private void columns(Element element) {
    Set<String> known = columns.get(element.optional("id").orElse(""));
    if (element.name().equals("table") && known != null) {
      for (String id : element.names("columns")) {
        if (!id.contains("$") && !known.contains(id)) {
          fault(element, id, "the table has no such column, only " + String.join(" ", known));
        }
      }
    }
  }

  /** A link inside a document leads to an id of the same outline. */
  private void links(List<Element> elements) {
    Set<String> ids = new HashSet<>();
    elements.forEach(element -> element.optional("id").ifPresent(ids::add));
    for (Element element : elements) {
      element
          .optional("link")
          .or(() -> element.optional("href"))
          .filter(href -> href.startsWith("#") && !href.contains("${"))
          .filter(href -> !ids.contains(href.substring(1)))
          .ifPresent(href -> fault(element, href, "nothing in this outline has this id"));
    }
  }

  private void fault(Element element, String name, String problem) {
    faults.add(element.failure(name, problem).fault());
  }
}
