package org.tradebrief.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.tradebrief.document.Ink;
import org.tradebrief.document.SheetChart;

/**
 * How the series of a chart look, point by point: line or fill, markers, what is not final, and
 * labels. Written as plain elements, since the library's compiled types lack most of them.
 */
final class SeriesMarks {
  private static final String CHART = PlainElements.CHART;
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

  /** Points beyond which a marker on each would hide the line. */
  private static final int MOST_MARKERS = 60;

  private static final String NO_LABELS = flags(false, false);

  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final String font;

  SeriesMarks(SheetChart chart, ChartSource source, Inks inks, String font) {
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.font = font;
  }

  /**
   * A line, named at its last value.
   *
   * @param lower how far its label stands below its place, as a share of the chart's height
   * @param withValue whether the label says the value too
   */
  void line(XmlObject series, SheetChart.Series definition, double lower, boolean withValue) {
    Ink ink = definition.ink();
    boolean few = source.size() <= MOST_MARKERS;
    int size = chart.kind() == SheetChart.Kind.PANELS ? 4 : 5;
    StringBuilder text = new StringBuilder();
    text.append("<c:spPr>").append(inks.stroke(ink)).append("</c:spPr>");
    text.append(
        few ? inks.marker(ink, size, false) : "<c:marker><c:symbol val=\"none\"/></c:marker>");
    for (int point = provisionalFrom(); few && point < source.size(); point++) {
      text.append("<c:dPt><c:idx val=\"")
          .append(point)
          .append("\"/>")
          .append(inks.marker(ink, size, true))
          .append("<c:bubble3D val=\"0\"/><c:spPr>")
          .append(inks.stroke(ink))
          .append("</c:spPr></c:dPt>");
    }
    text.append(end(definition, lower, withValue));
    replace(series, text.toString());
  }

  /** Columns or bars, striped where not final. */
  void bars(XmlObject series, SheetChart.Series definition, boolean striped, String labels) {
    Ink ink = definition.ink();
    StringBuilder text = new StringBuilder();
    String fill = striped ? inks.striped(ink) : inks.solid(Inks.key(ink));
    text.append("<c:spPr>").append(fill).append("</c:spPr><c:invertIfNegative val=\"0\"/>");
    for (int point = provisionalFrom(); point < source.size(); point++) {
      text.append("<c:dPt><c:idx val=\"")
          .append(point)
          .append("\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>")
          .append(inks.striped(ink))
          .append("</c:spPr></c:dPt>");
    }
    text.append(labels);
    replace(series, text.toString());
  }

  /** The name of columns, at the last of them. */
  String nameAtEnd(SheetChart.Series definition) {
    return end(definition, 0, true);
  }

  /** The value at the end of every bar. */
  String values(SheetChart.Series definition) {
    return "<c:dLbls>"
        + format(definition)
        + "<c:spPr><a:noFill/></c:spPr>"
        + letters()
        + "<c:dLblPos val=\"outEnd\"/>"
        + flags(true, false)
        + "</c:dLbls>";
  }

  private int provisionalFrom() {
    return Math.max(0, chart.provisionalFrom() - chart.firstRow());
  }

  private String end(SheetChart.Series definition, double lower, boolean withValue) {
    int last = source.lastValue(definition.column());
    if (last < 0) {
      return "";
    }
    boolean line = definition.shape() == org.tradebrief.document.SeriesChart.Shape.LINE;
    String moved =
        lower == 0
            ? ""
            : "<c:layout><c:manualLayout><c:x val=\"0\"/><c:y val=\""
                + Math.round(lower * 10_000) / 10_000.0
                + "\"/></c:manualLayout></c:layout>";
    return "<c:dLbls><c:dLbl><c:idx val=\""
        + last
        + "\"/>"
        + moved
        + format(definition)
        + "<c:spPr><a:noFill/></c:spPr>"
        + letters()
        + "<c:dLblPos val=\""
        + (line ? "r" : "outEnd")
        + "\"/>"
        + flags(withValue, true)
        + "<c:separator>\n</c:separator></c:dLbl>"
        + NO_LABELS
        + "</c:dLbls>";
  }

  String format(SheetChart.Series definition) {
    String code = source.code(definition.column());
    return "<c:numFmt formatCode=\"" + escaped(code) + "\" sourceLinked=\"0\"/>";
  }

  String letters() {
    return "<c:txPr><a:bodyPr wrap=\"none\"/><a:p><a:pPr><a:defRPr sz=\"900\">"
        + inks.solid("text")
        + "<a:latin typeface=\""
        + escaped(font)
        + "\"/><a:ea typeface=\""
        + escaped(font)
        + "\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"en\"/></a:p></c:txPr>";
  }

  static String flags(boolean value, boolean name) {
    return "<c:showLegendKey val=\"0\"/><c:showVal val=\""
        + (value ? 1 : 0)
        + "\"/><c:showCatName val=\"0\"/><c:showSerName val=\""
        + (name ? 1 : 0)
        + "\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** Puts the elements before the categories, in place of what the library wrote of their kind. */
  static void replace(XmlObject series, String elements) {
    for (String name : List.of("spPr", "invertIfNegative", "marker", "dLbls")) {
      try (XmlCursor found = series.newCursor()) {
        if (found.toChild(new QName(CHART, name))) {
          found.removeXml();
        }
      }
    }
    try (XmlCursor at = series.newCursor();
        XmlCursor from = parsed(elements).newCursor()) {
      if (!at.toChild(new QName(CHART, "cat"))) {
        throw new IllegalStateException("a series without categories");
      }
      from.toFirstChild();
      List<XmlCursor> children = new ArrayList<>();
      for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
        children.add(from.newCursor());
      }
      for (XmlCursor child : children) {
        child.copyXml(at);
        child.close();
      }
    }
  }

  /** Puts elements at the end of a series. */
  static void append(XmlObject series, String elements) {
    try (XmlCursor at = series.newCursor();
        XmlCursor from = parsed(elements).newCursor()) {
      at.toEndToken();
      from.toFirstChild();
      for (boolean more = from.toFirstChild(); more; more = from.toNextSibling()) {
        try (XmlCursor child = from.newCursor()) {
          child.copyXml(at);
        }
      }
    }
  }

  private static XmlObject parsed(String elements) {
    try {
      return XmlObject.Factory.parse(
          "<c:marks xmlns:c=\""
              + CHART
              + "\" xmlns:a=\""
              + DRAWING
              + "\">"
              + elements
              + "</c:marks>");
    } catch (XmlException e) {
      throw new IllegalStateException("not the elements of a chart: " + elements, e);
    }
  }
}
