package org.tradebrief.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tradebrief.document.Ink;
import org.tradebrief.document.Theme;

/**
 * How a part of a chart is drawn: by colour, and by dash and marker so that a grey print and a
 * reader who confuses colours can tell the parts.
 */
record InkStyle(int colour, List<Float> dash, Marker marker) {

  enum Marker {
    DISC,
    SQUARE
  }

  static InkStyle of(Ink ink, Theme theme) {
    String name = ink.name().toLowerCase(Locale.ROOT);
    return new InkStyle(
        theme.colour("colour." + name),
        dash(theme, "dash." + name),
        marker(theme, "marker." + name));
  }

  private static List<Float> dash(Theme theme, String key) {
    String text = theme.text(key).strip();
    List<Float> dash = new ArrayList<>();
    if (!text.equals("solid")) {
      for (String part : text.split("\\s+")) {
        try {
          dash.add(Float.parseFloat(part));
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(
              "theme " + key + " is neither solid nor lengths like 4 2: " + text, e);
        }
      }
    }
    return dash;
  }

  private static Marker marker(Theme theme, String key) {
    return switch (theme.text(key).strip()) {
      case "disc" -> Marker.DISC;
      case "square" -> Marker.SQUARE;
      default ->
          throw new IllegalArgumentException(
              "theme " + key + " is neither disc nor square: " + theme.text(key));
    };
  }

  /** The colour mixed with white; 0 gives white, 1 the colour itself. */
  static int tint(int colour, float strength) {
    int red = mix(colour >> 16 & 0xFF, strength);
    int green = mix(colour >> 8 & 0xFF, strength);
    int blue = mix(colour & 0xFF, strength);
    return red << 16 | green << 8 | blue;
  }

  private static int mix(int part, float strength) {
    return Math.round(255 + (part - 255) * strength);
  }
}
