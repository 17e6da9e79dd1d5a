package org.tradebrief.render.xlsx;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.tradebrief.document.Theme;

/** The theme that is shipped. */
final class SampleTheme {
  private SampleTheme() {}

  static Theme shipped() throws IOException {
    Path home = Path.of(System.getProperty("tradebrief.home", "."));
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("templates/theme.properties"))) {
      properties.load(reader);
    }
    Map<String, String> values =
        properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, properties::getProperty));
    return new Theme(values);
  }
}
