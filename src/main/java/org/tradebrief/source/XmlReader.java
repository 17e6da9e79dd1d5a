package org.tradebrief.source;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tradebrief.table.SourcePlace;

/**
 * XML without document types, entities of its own, or anything fetched from elsewhere, within
 * {@link Limits}. Processing instructions and comments are passed over.
 */
public final class XmlReader {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding=[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private final Limits limits;

  public XmlReader(Limits limits) {
    this.limits = limits;
  }

  /** The root element; empty with a finding if the file is cut, broken, too large or has a DTD. */
  public Optional<XmlElement> read(SourceFile file, Findings findings) {
    return decode(file, findings).flatMap(text -> parse(file, text, findings));
  }

  private static Optional<String> decode(SourceFile file, Findings findings) {
    String start =
        new String(
            file.bytes(), 0, Math.min(file.bytes().length, 400), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    boolean japanese =
        declared.find()
            && declared.group(1).matches("(?i)shift_jis|windows-31j|cp932|ms932|ms_kanji");
    return japanese ? Decoder.windows31jOrUtf8(file, findings) : Decoder.utf8(file, findings);
  }

  private Optional<XmlElement> parse(SourceFile file, String text, Findings findings) {
    Builder builder = new Builder(file, limits, findings);
    XMLStreamReader reader = null;
    try {
      reader = factory().createXMLStreamReader(new StringReader(text));
      while (reader.hasNext() && builder.accept(reader)) {
        reader.next();
      }
      return builder.root();
    } catch (XMLStreamException e) {
      builder.broken(e.getLocation(), text);
      return Optional.empty();
    } finally {
      close(reader);
    }
  }

  /** The platform's own parser, whatever else is on the class path. */
  static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  private static void close(XMLStreamReader reader) {
    if (reader != null) {
      try {
        reader.close();
      } catch (XMLStreamException e) {
        // Nothing is held open by a reader of text.
      }
    }
  }

  /** Builds elements as their ends come by. */
  private static final class Builder {
    private final SourceFile file;
    private final Limits limits;
    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private XmlElement root;
    private String rootName = "";
    private boolean refused;
    private int elements;

    Builder(SourceFile file, Limits limits, Findings findings) {
      this.file = file;
      this.limits = limits;
      this.findings = findings;
    }

    Optional<XmlElement> root() {
      return refused ? Optional.empty() : Optional.ofNullable(root);
    }

    /** Takes what the reader stands at; false if the file is refused. */
    boolean accept(XMLStreamReader reader) {
      switch (reader.getEventType()) {
        case XMLStreamConstants.START_ELEMENT -> start(reader);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader);
        case XMLStreamConstants.DTD ->
            refuse(
                "xml-with-dtd",
                reader.getLocation(),
                "XML without a document type",
                "a DOCTYPE",
                "Take the file from its source as it is published; it has none there.");
        default -> {
          // Comments, processing instructions and the declaration say nothing about figures.
        }
      }
      return !refused;
    }

    private void start(XMLStreamReader reader) {
      Location location = reader.getLocation();
      if (++elements > limits.elements() || open.size() >= limits.elementDepth()) {
        refuse(
            "xml-too-large",
            location,
            "at most "
                + limits.elements()
                + " elements, "
                + limits.elementDepth()
                + " within each other",
            elements > limits.elements() ? "more elements" : "a deeper nesting",
            "Take the file anew from its source.");
        return;
      }
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
      if (open.isEmpty()) {
        rootName = reader.getLocalName();
      }
      open.push(new Open(reader.getLocalName(), attributes, location));
    }

    private void text(XMLStreamReader reader) {
      if (open.isEmpty()) {
        return;
      }
      StringBuilder text = open.peek().text;
      text.append(reader.getText());
      if (text.length() > limits.cellCharacters()) {
        refuse(
            "xml-too-large",
            reader.getLocation(),
            "at most " + limits.cellCharacters() + " characters in an element",
            "more",
            "Take the file anew from its source.");
      }
    }

    private void end() {
      XmlElement element = open.pop().close();
      if (open.isEmpty()) {
        root = element;
      } else {
        open.peek().children.add(element);
      }
    }

    void broken(Location location, String text) {
      boolean cut = !open.isEmpty() && !text.stripTrailing().endsWith("</" + rootName + ">");
      refuse(
          cut ? "truncated-xml" : "broken-xml",
          location,
          cut ? "the end tag </" + rootName + ">" : "well-formed XML",
          cut
              ? "the end of the file inside <" + open.peek().name + ">"
              : "a mistake"
                  + (open.isEmpty()
                      ? " outside of the root"
                      : " inside <" + open.peek().name + ">"),
          "Fetch the file again.");
    }

    private void refuse(
        String code, Location location, String expected, String found, String remedy) {
      refused = true;
      String line = location == null ? "" : Integer.toString(location.getLineNumber());
      String column = location == null ? "" : Integer.toString(location.getColumnNumber());
      findings.unreadable(
          code, SourcePlace.of(file.path(), "", line, column), expected, found, remedy);
    }
  }

  /** An element whose end has not come yet. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final Location location;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes, Location location) {
      this.name = name;
      this.attributes = attributes;
      this.location = location;
    }

    XmlElement close() {
      return new XmlElement(
          name,
          attributes,
          children,
          children.isEmpty() ? text.toString() : "",
          location.getLineNumber(),
          location.getColumnNumber());
    }
  }
}
