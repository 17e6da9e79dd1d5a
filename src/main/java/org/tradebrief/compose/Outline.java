package org.tradebrief.compose;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what an outline template wrote: known elements with known attributes, without a document
 * type, entities of its own, or any way to another file. Bounded in depth; its length is bounded
 * where it is written.
 */
final class Outline {

  /** Added to every element by {@link TemplateSource}: file and line of the template. */
  static final String PLACE = "at";

  private static final int DEEPEST = 16;

  private final XMLStreamReader reader;
  private String lastPlace;

  private Outline(String template, XMLStreamReader reader) {
    this.reader = reader;
    this.lastPlace = template + ":0";
  }

  /**
   * @param root the element that must hold all others
   */
  static Element read(String template, String root, String xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml.strip()));
      return new Outline(template, reader).whole(root);
    } catch (XMLStreamException e) {
      throw new TemplateFailure(template, 0, "", "is not well-formed XML: " + e.getMessage(), e);
    }
  }

  private Element whole(String root) {
    try {
      reader.nextTag();
      if (!reader.getLocalName().equals(root)) {
        throw failure(reader.getLocalName(), "stands where <" + root + "> should be");
      }
      Element whole = element(1);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          throw failure(reader.getLocalName(), "stands after the end of <" + root + ">");
        }
      }
      return whole;
    } catch (XMLStreamException e) {
      throw failure("", "the XML breaks after this element: " + oneLine(e.getMessage()));
    }
  }

  private Element element(int depth) throws XMLStreamException {
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes(name);
    if (depth > DEEPEST) {
      throw failure(name, "elements stand deeper than " + DEEPEST);
    }
    String place = lastPlace;
    List<Element.Part> parts = new ArrayList<>();
    while (reader.next() != XMLStreamConstants.END_ELEMENT) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> parts.add(new Element.Child(element(depth + 1)));
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text(name, parts);
        case XMLStreamConstants.COMMENT -> {
          // for the author of the template
        }
        default -> throw failure(name, "only elements and text may stand here");
      }
    }
    int colon = place.lastIndexOf(':');
    return new Element(
        name,
        attributes,
        List.copyOf(parts),
        place.substring(0, colon),
        Integer.parseInt(place.substring(colon + 1)));
  }

  private Map<String, String> attributes(String name) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    String place = attributes.remove(PLACE);
    if (place != null && place.matches("[^:]+:\\d{1,6}")) {
      lastPlace = place;
    }
    Set<String> known = Vocabulary.ELEMENTS.get(name);
    if (known == null) {
      throw failure(name, "there is no such element");
    }
    for (String attribute : attributes.keySet()) {
      if (!known.contains(attribute)) {
        throw failure(attribute, "<" + name + "> has no such attribute");
      }
    }
    return attributes;
  }

  private void text(String name, List<Element.Part> parts) {
    if (Vocabulary.WITH_TEXT.contains(name)) {
      parts.add(new Element.Words(reader.getText()));
    } else if (!reader.getText().isBlank()) {
      throw failure(name, "no text may stand in it: " + oneLine(reader.getText().strip()));
    }
  }

  private TemplateFailure failure(String variable, String problem) {
    int colon = lastPlace.lastIndexOf(':');
    return new TemplateFailure(
        lastPlace.substring(0, colon),
        Integer.parseInt(lastPlace.substring(colon + 1)),
        variable,
        problem);
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }
}
