package org.tradebrief.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML file. Elements of the ministry hold either text or elements, never both.
 *
 * @param text the text of an element without children, with its blanks; otherwise empty
 * @param line where its start tag ends, counted from 1
 * @param column the same within the line, counted from 1
 */
public record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    int line,
    int column) {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    children = List.copyOf(children);
  }

  public Optional<XmlElement> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  public List<XmlElement> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  /** The text of a child without the blanks around it; empty if there is no such child. */
  public String childText(String wanted) {
    return child(wanted).map(child -> child.text.strip()).orElse("");
  }

  public String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }
}
