package org.tradebrief.render.xlsx;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Elements of a chart that the library's compiled types lack, each with one value. */
final class PlainElements {

  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private PlainElements() {}

  /** Puts one right after a child of the parent. */
  static void after(XmlObject parent, String child, String name, String value) {
    try (XmlCursor at = parent.newCursor()) {
      if (!at.toChild(new QName(CHART, child)) || !at.toNextSibling()) {
        throw new IllegalStateException("nothing follows " + child);
      }
      write(at, name, value);
    }
  }

  /** The units of an axis of time, which end it. */
  static void timeUnits(XmlObject axis, String base, int step, String unit) {
    try (XmlCursor end = axis.newCursor()) {
      end.toEndToken();
      write(end, "baseTimeUnit", base);
      write(end, "majorUnit", String.valueOf(step));
      write(end, "majorTimeUnit", unit);
    }
  }

  private static void write(XmlCursor at, String name, String value) {
    at.beginElement(name, CHART);
    at.insertAttributeWithValue("val", value);
    at.toNextToken();
  }
}
