package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tradebrief.table.Language;

/**
 * Colours, sizes, fonts and number formats, as a designer wrote them in {@code
 * templates/theme.properties}. A key that is not there is an error that names it.
 */
public final class Theme {

  /** Height of a logo in points where the theme names none. */
  private static final BigDecimal LOGO_HEIGHT = BigDecimal.valueOf(28);

  private final Map<String, String> values;
  private final Optional<Logo> logo;

  public Theme(Map<String, String> values) {
    this(values, Optional.empty());
  }

  public Theme(Map<String, String> values, Optional<Logo> logo) {
    this.values = new TreeMap<>(values);
    this.logo = logo;
  }

  public Optional<Logo> logo() {
    return logo;
  }

  /** What the logo is to somebody who cannot see it. */
  public String logoText(Language language) {
    return text("logo.alt." + language.code());
  }

  /** Points. */
  public BigDecimal logoHeight() {
    return values.containsKey("logo.height") ? number("logo.height") : LOGO_HEIGHT;
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
