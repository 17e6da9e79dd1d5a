package org.tradebrief.render.xlsx;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.tradebrief.document.Ink;
import org.tradebrief.document.Theme;

/**
 * Colours, dashes, markers and weights of a chart, as the theme says; in a grey print dash, marker
 * and pattern still tell two series apart. What the library's compiled types lack is given as the
 * elements of the file, whose prefix {@code a} stands for drawings.
 */
final class Inks {

  /** Points. */
  private static final double LINE = 2.25;

  /** Units of the file in a point. */
  private static final int EMU = 12_700;

  private final Theme theme;

  Inks(Theme theme) {
    this.theme = theme;
  }

  XDDFColor colour(String name) {
    int rgb = theme.colour("colour." + name);
    return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }

  XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(colour(colour));
  }

  XDDFLineProperties line(String colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }

  /** A colour as the file writes it. */
  String hex(String name) {
    return String.format(Locale.ROOT, "%06X", theme.colour("colour." + name));
  }

  String solid(String colour) {
    return "<a:solidFill><a:srgbClr val=\"" + hex(colour) + "\"/></a:solidFill>";
  }

  /** Stripes of the ink on paper, with its outline: not final, or the second of two bars. */
  String striped(Ink ink) {
    return "<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\""
        + hex(key(ink))
        + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\""
        + hex("paper")
        + "\"/></a:bgClr></a:pattFill>"
        + outline(ink, 0.75);
  }

  /** Dots of the ink on paper, with its outline: what is no line of the tables. */
  String dotted(Ink ink) {
    return "<a:pattFill prst=\"pct20\"><a:fgClr><a:srgbClr val=\""
        + hex(key(ink))
        + "\"/></a:fgClr><a:bgClr><a:srgbClr val=\""
        + hex("paper")
        + "\"/></a:bgClr></a:pattFill>"
        + outline(ink, 0.75);
  }

  String outline(Ink ink, double points) {
    return "<a:ln w=\"" + Math.round(points * EMU) + "\">" + solid(key(ink)) + "</a:ln>";
  }

  /** The line of a series with the dash of the theme. */
  String stroke(Ink ink) {
    StringBuilder dash = new StringBuilder();
    String[] lengths = theme.text("dash." + key(ink)).strip().split(" +");
    if (lengths.length > 1) {
      dash.append("<a:custDash>");
      for (int i = 0; i + 1 < lengths.length; i += 2) {
        dash.append("<a:ds d=\"")
            .append(share(lengths[i]))
            .append("\" sp=\"")
            .append(share(lengths[i + 1]))
            .append("\"/>");
      }
      dash.append("</a:custDash>");
    }
    return "<a:ln w=\""
        + Math.round(LINE * EMU)
        + "\" cap=\"flat\">"
        + solid(key(ink))
        + dash
        + "<a:round/></a:ln>";
  }

  /** A length in points as thousandths of a percent of the line's weight. */
  private static long share(String points) {
    return Math.round(Double.parseDouble(points) / LINE * 100_000);
  }

  /**
   * A marker; open where the value is not final.
   *
   * @param size in points
   */
  String marker(Ink ink, int size, boolean open) {
    String symbol = theme.text("marker." + key(ink)).strip().equals("square") ? "square" : "circle";
    return "<c:marker><c:symbol val=\""
        + symbol
        + "\"/><c:size val=\""
        + size
        + "\"/><c:spPr>"
        + solid(open ? "paper" : key(ink))
        + outline(ink, 1.25)
        + "</c:spPr></c:marker>";
  }

  static String key(Ink ink) {
    return ink.name().toLowerCase(Locale.ROOT);
  }
}
