package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Colours, sizes, fonts and number formats, as a designer wrote them in {@code
 * templates/theme.properties}. A key that is not there is an error that names it.
 */
public final class Theme {

  private final Map<String, String> values;

  public Theme(Map<String, String> values) {
    this.values = new TreeMap<>(values);
  }

  /** A text value, such as the name of a font family. */
  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("the theme has no " + key);
    }
    return value;
  }

  /** A colour as 0xRRGGBB, written {@code #12436D}. */
  public int colour(String key) {
    String value = text(key);
    if (!value.matches("#[0-9A-Fa-f]{6}")) {
      throw new IllegalArgumentException(
          "theme " + key + " is not a colour like #12436D: " + value);
    }
    return Integer.parseInt(value.substring(1), 16);
  }

  /** A size in points or another plain number. */
  public BigDecimal number(String key) {
    String value = text(key);
    try {
      return new BigDecimal(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("theme " + key + " is not a number: " + value, e);
    }
  }
}
