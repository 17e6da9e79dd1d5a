package org.tradebrief.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The parts of a file, unpacked and parsed with nothing but the platform. */
final class Parts {
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  Parts(byte[] file) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  List<String> names(String prefix) {
    return entries.keySet().stream().filter(name -> name.startsWith(prefix)).toList();
  }

  byte[] bytes(String name) {
    return entries.get(name);
  }

  Document xml(String name) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entries.get(name)));
    } catch (Exception e) {
      throw new AssertionError(name + " is no XML", e);
    }
  }

  /** Elements of a name, without regard to their namespace. */
  List<Element> elements(String part, String name) {
    NodeList found = xml(part).getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      elements.add((Element) found.item(index));
    }
    return elements;
  }

  Element only(String part, String name) {
    List<Element> found = elements(part, name);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " times " + name + " in " + part);
    }
    return found.getFirst();
  }
}
