package org.tradebrief.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the example file say what the catalogue says, no more and no less. */
class ConfigurationPageTest {

  @TempDir private Path folder;

  @Test
  void thePageHasOneLineForEachSetting() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("docs/configuration.md")).stream()
            .filter(line -> line.startsWith("| `"))
            .toList();
    assertEquals(
        Arrays.stream(Setting.values())
            .map(
                setting ->
                    String.join(
                        " | ",
                        "| `" + setting.id() + "`",
                        setting.flag().isEmpty() ? "" : "`" + setting.flag() + "`",
                        "`" + setting.variable() + "`",
                        setting.description() + " |"))
            .collect(Collectors.joining("\n")),
        String.join("\n", lines));
  }

  /** With its comment signs taken away, every line of the example is the default. */
  @Test
  void theExampleHasEverySettingAtItsDefault() throws IOException {
    String example = Files.readString(Path.of("share/tradebrief.example.yaml"));
    String filled =
        example
            .lines()
            .map(line -> line.replaceFirst("^( *)#([a-z])", "$1$2"))
            .collect(Collectors.joining("\n"));
    Path file = Files.writeString(folder.resolve(Settings.USUAL_FILE), filled);
    Settings settings = Settings.of(Optional.of(file), folder, Map.of(), Map.of());
    for (Setting setting : Setting.values()) {
      assertTrue(
          setting.secret() || example.contains("# " + setting.description() + "\n"), setting.id());
      boolean inTheFile = settings.origin(setting).words().startsWith(file.toString());
      assertEquals(!setting.secret(), inTheFile, setting.id());
      if (!setting.standard().isEmpty()) {
        assertEquals(
            setting.standard().replace(" ", ""),
            settings.text(setting).replace(" ", ""),
            setting.id());
      }
    }
    Files.writeString(file, example);
    Settings asShipped = Settings.of(Optional.of(file), folder, Map.of(), Map.of());
    for (Setting setting : Setting.values()) {
      assertEquals("default", asShipped.origin(setting).words(), setting.id());
    }
  }
}
