package org.tradebrief.render.xlsx;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.tradebrief.document.Ink;
import org.tradebrief.document.Theme;

/** Colours, dashes and weights of a chart; in a grey print the dash still tells two lines apart. */
final class Inks {
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

  XDDFSolidFillProperties fill(Ink ink) {
    return fill(key(ink));
  }

  XDDFLineProperties line(String colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(fill(colour));
    line.setWidth(points);
    return line;
  }

  XDDFLineProperties line(Ink ink) {
    XDDFLineProperties line = line(key(ink), 2.25);
    line.setPresetDash(
        new XDDFPresetLineDash(
            switch (ink) {
              case EXPORTS, FOCUS -> PresetLineDash.SOLID;
              case IMPORTS -> PresetLineDash.SYSTEM_DASH;
              case BALANCE -> PresetLineDash.DASH_DOT;
              case MUTED -> PresetLineDash.SYSTEM_DOT;
            }));
    return line;
  }

  private static String key(Ink ink) {
    return switch (ink) {
      case EXPORTS -> "exports";
      case IMPORTS -> "imports";
      case BALANCE -> "balance";
      case FOCUS -> "focus";
      case MUTED -> "muted";
    };
  }
}
