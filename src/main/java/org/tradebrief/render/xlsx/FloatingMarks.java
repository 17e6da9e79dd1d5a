package org.tradebrief.render.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.apache.xmlbeans.XmlObject;
import org.tradebrief.document.Ink;
import org.tradebrief.document.SheetChart;

/**
 * How the series of a waterfall look: rises are full, falls striped, the total is open, and the
 * rest before it is dotted. What only holds a bar up is not seen; the last of these carries the
 * contributions.
 *
 * <p>The contributions are labels taken from cells, as programs since 2013 read them; each keeps
 * the text that its cell shows, for the others.
 */
final class FloatingMarks {

  /** The column whose cells are the labels. */
  private static final String LABELLED = "contribution";

  private static final String EXTENDED = "http://schemas.microsoft.com/office/drawing/2012/chart";
  private static final String LABEL_EXTENSION = "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}";
  private static final String SERIES_EXTENSION = "{02D57815-91ED-43cb-92C2-25804820EDAC}";

  private final SheetChart chart;
  private final ChartSource source;
  private final Inks inks;
  private final SeriesMarks marks;

  FloatingMarks(SheetChart chart, ChartSource source, Inks inks, SeriesMarks marks) {
    this.chart = chart;
    this.source = source;
    this.inks = inks;
    this.marks = marks;
  }

  void dress(XmlObject series, SheetChart.Series definition, boolean unseen) {
    boolean labels = definition.equals(chart.series().getLast());
    SeriesMarks.replace(
        series,
        "<c:spPr>"
            + look(definition, unseen)
            + "</c:spPr><c:invertIfNegative val=\"0\"/>"
            + (unseen ? "" : rest(definition))
            + (labels ? labels(definition) : ""));
    if (labels) {
      SeriesMarks.append(series, cells());
    }
  }

  private String look(SheetChart.Series definition, boolean unseen) {
    Ink ink = definition.ink();
    if (unseen) {
      return "<a:noFill/><a:ln><a:noFill/></a:ln>";
    }
    if (definition.column().startsWith("float_fall")) {
      return inks.striped(ink);
    }
    return definition.column().equals("float_total")
        ? inks.solid("paper") + inks.outline(ink, 1.5)
        : inks.solid(Inks.key(ink));
  }

  /** The rest stands right before the total and is no line of the tables. */
  private String rest(SheetChart.Series definition) {
    return "<c:dPt><c:idx val=\""
        + (source.size() - 2)
        + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>"
        + inks.dotted(definition.ink())
        + "</c:spPr></c:dPt>";
  }

  private String labels(SheetChart.Series definition) {
    StringBuilder text = new StringBuilder("<c:dLbls>");
    for (int point = 0; point < source.size(); point++) {
      text.append("<c:dLbl><c:idx val=\"")
          .append(point)
          .append("\"/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p><a:fld id=\"")
          .append(id(point))
          .append("\" type=\"CELLRANGE\"><a:rPr lang=\"en\" sz=\"900\">")
          .append(inks.solid("text"))
          .append("</a:rPr><a:t>")
          .append(SeriesMarks.escaped(source.shown(LABELLED, point)))
          .append("</a:t></a:fld></a:p></c:rich></c:tx><c:spPr><a:noFill/></c:spPr>")
          .append("<c:dLblPos val=\"inBase\"/>")
          .append(SeriesMarks.flags(false, false))
          .append(extension(LABEL_EXTENSION, FROM_CELLS))
          .append("</c:dLbl>");
    }
    return text.append(marks.format(definition))
        .append("<c:spPr><a:noFill/></c:spPr>")
        .append(marks.letters())
        .append("<c:dLblPos val=\"inBase\"/>")
        .append(SeriesMarks.flags(false, false))
        .append(extension(LABEL_EXTENSION, FROM_CELLS))
        .append("</c:dLbls>")
        .toString();
  }

  private static final String FROM_CELLS = "<c15:showDataLabelsRange val=\"1\"/>";

  /** Where the labels come from, and what they say now. */
  private String cells() {
    StringBuilder text =
        new StringBuilder("<c15:datalabelsRange><c15:f>")
            .append(SeriesMarks.escaped(source.place(LABELLED)))
            .append("</c15:f><c15:dlblRangeCache><c:ptCount val=\"")
            .append(source.size())
            .append("\"/>");
    for (int point = 0; point < source.size(); point++) {
      text.append("<c:pt idx=\"")
          .append(point)
          .append("\"><c:v>")
          .append(SeriesMarks.escaped(source.shown(LABELLED, point)))
          .append("</c:v></c:pt>");
    }
    text.append("</c15:dlblRangeCache></c15:datalabelsRange>");
    return extension(SERIES_EXTENSION, text.toString());
  }

  private static String extension(String uri, String content) {
    return "<c:extLst><c:ext uri=\""
        + uri
        + "\" xmlns:c15=\""
        + EXTENDED
        + "\">"
        + content
        + "</c:ext></c:extLst>";
  }

  /** The field's name, the same in every run. */
  private String id(int point) {
    byte[] about = (chart.id() + " " + point).getBytes(StandardCharsets.UTF_8);
    return "{" + UUID.nameUUIDFromBytes(about).toString().toUpperCase(Locale.ROOT) + "}";
  }
}
