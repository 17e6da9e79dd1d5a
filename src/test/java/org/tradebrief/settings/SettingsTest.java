package org.tradebrief.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path folder;

  private Settings read(String yaml) throws IOException {
    return read(yaml, Map.of(), Map.of());
  }

  private Settings read(String yaml, Map<String, String> environment, Map<Setting, String> options)
      throws IOException {
    Files.writeString(folder.resolve(Settings.USUAL_FILE), yaml);
    return Settings.of(Optional.empty(), folder, environment, options);
  }

  private List<String> problems(String yaml) {
    return assertThrows(SettingsException.class, () -> read(yaml)).problems().stream()
        .map(problem -> problem.replace(folder + "/", ""))
        .toList();
  }

  @Test
  void withoutAFileTheDefaultsCount() {
    Settings settings = Settings.of(Optional.empty(), folder, Map.of("PATH", "/bin"), Map.of());
    assertEquals(List.of("en", "ja"), settings.list(Setting.LANGUAGES));
    assertEquals(Optional.empty(), settings.path(Setting.INPUTS));
    assertEquals("default", settings.origin(Setting.OUT).words());
  }

  @Test
  void theOptionCountsBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
    String yaml = "edition: brief\nout: packs\nlanguages: [ja]\n";
    Map<String, String> environment =
        Map.of("TRADEBRIEF_EDITION", "both", "TRADEBRIEF_OUT", "elsewhere");
    Settings settings = read(yaml, environment, Map.of(Setting.EDITION, "full"));
    assertEquals("full", settings.text(Setting.EDITION));
    assertEquals("option --edition", settings.origin(Setting.EDITION).words());
    assertEquals(Optional.of(Path.of("elsewhere")), settings.path(Setting.OUT));
    assertEquals("environment TRADEBRIEF_OUT", settings.origin(Setting.OUT).words());
    assertEquals(List.of("ja"), settings.list(Setting.LANGUAGES));
    assertTrue(settings.origin(Setting.LANGUAGES).words().endsWith("tradebrief.yaml:3"));
  }

  @Test
  void aPathInTheFileIsRelativeToTheFile() throws IOException {
    assertEquals(
        Optional.of(folder.toAbsolutePath().resolve("packs")),
        read("out: packs\n").path(Setting.OUT));
  }

  @Test
  void groupsListsAndQuotedTextsAreRead() throws IOException {
    Settings settings =
        read(
            """
            # a comment
            languages:
              - ja
              - en
            smtp:
              host: mail.example.org   # another
              timeout: 5m
              size-limit: '500 kB'
            revision-threshold: 12.5
            """);
    assertEquals(List.of("ja", "en"), settings.list(Setting.LANGUAGES));
    assertEquals("mail.example.org", settings.text(Setting.SMTP_HOST));
    assertEquals(Duration.ofMinutes(5), settings.duration(Setting.SMTP_TIMEOUT));
    assertEquals(500_000, settings.bytes(Setting.SMTP_SIZE_LIMIT));
    assertEquals("12.5", settings.amount(Setting.REVISION_THRESHOLD).toPlainString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "langauges: en | tradebrief.yaml:1: there is no setting 'langauges'; did you mean 'languages'?",
        "host: a | tradebrief.yaml:1: there is no setting 'host'; did you mean 'smtp.host'?",
        "smpt: {} | tradebrief.yaml:1: there is no setting 'smpt'; did you mean 'smtp'?",
        "quite-another-thing: 1 | tradebrief.yaml:1: there is no setting 'quite-another-thing'",
        "smtp: yes | tradebrief.yaml:1: 'smtp' is a group: expected keys below it",
        "out: | tradebrief.yaml:1: 'out': expected a folder",
        "out: ~ | tradebrief.yaml:1: 'out': expected a folder",
        "out: {a: b} | tradebrief.yaml:1: 'out': expected a folder",
        "out: [a] | tradebrief.yaml:1: 'out': expected a folder",
        "edition: long | tradebrief.yaml:1: edition: expected full, brief or both, found 'long'",
        "languages: [en, fr] | tradebrief.yaml:1: languages: expected en, ja or en,ja, found 'en,fr'",
        "languages: ['en,ja'] | tradebrief.yaml:1: expected one text without a comma",
        "revision-threshold: -1 | tradebrief.yaml:1: revision-threshold: expected a number of 0 or more, found '-1'",
        "smtp: {port: 70000} | tradebrief.yaml:1: smtp.port: expected a whole number from 1 to 65535, found '70000'",
        "smtp: {timeout: 30} | tradebrief.yaml:1: smtp.timeout: expected a time such as 500ms, 30s, 5m or 2h, found '30'",
        "as-of: 2025-02-30 | tradebrief.yaml:1: as-of: expected a day such as 2025-04-17, found '2025-02-30'",
        "smtp: {password: x} | tradebrief.yaml:1: 'smtp.password' may not stand in a file that is passed around: set TRADEBRIEF_SMTP_PASSWORD, or name a file with smtp.password-file",
        "just text | tradebrief.yaml:1: expected keys such as 'out: packs'",
        "[1, 2] | tradebrief.yaml:1: expected keys such as 'out: packs'",
        "? [a] : b | tradebrief.yaml:1: expected the name of a setting",
        "out: !!java.net.URL x | tradebrief.yaml:1: 'out': expected a folder",
        "out: &a x | tradebrief.yaml:1: 'out': expected a folder",
        "smtp: !odd {} | tradebrief.yaml:1: expected no anchor (&) and no tag (!)",
      })
  void saysWhatIsWrongAndWhere(String yaml, String problem) {
    assertEquals(List.of(problem), problems(yaml));
  }

  @Test
  void everyProblemIsSaidAtOnceWithItsLine() {
    List<String> problems = problems("out: a\n\nedtion: full\nout: b\nsmtp:\n  prot: 1\n");
    assertEquals(
        List.of(
            "tradebrief.yaml:3: there is no setting 'edtion'; did you mean 'edition'?",
            "tradebrief.yaml:4: 'out' stands on line 1 already",
            "tradebrief.yaml:6: there is no setting 'smtp.prot'; did you mean 'smtp.port'?"),
        problems);
  }

  @ParameterizedTest
  @ValueSource(strings = {"out: [a", "out: 'a", "\tout: a", "out: a\n b: c: d", "a: b\n---\nc: d"})
  void whatIsNoYamlIsOneProblemWithItsLine(String yaml) {
    List<String> problems = problems(yaml);
    assertTrue(
        problems.get(problems.size() - 1).matches("tradebrief.yaml:\\d+: .+"), "" + problems);
  }

  @Test
  void aHostileFileIsRefusedAndExpandsNothing() {
    String bomb = "a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nout: *b\n";
    assertTrue(
        problems(bomb).stream().anyMatch(p -> p.contains("an alias (*)")), "" + problems(bomb));
    assertFalse(problems("smtp: " + "[".repeat(30_000)).isEmpty());
    assertFalse(problems("out: " + "{a: ".repeat(10_000)).isEmpty());
    assertEquals(List.of("tradebrief.yaml: longer than 65536 bytes"), problems("#".repeat(70_000)));
  }

  @Test
  void aFileThatIsNamedHasToBeThere() {
    SettingsException missing =
        assertThrows(
            SettingsException.class,
            () -> Settings.of(Optional.of(Path.of("no.yaml")), folder, Map.of(), Map.of()));
    assertEquals(List.of("no.yaml: cannot be read"), missing.problems());
  }

  @Test
  void aMisspeltVariableIsAnError() {
    SettingsException wrong =
        assertThrows(
            SettingsException.class,
            () -> Settings.of(Optional.empty(), folder, Map.of("TRADEBRIEF_OTU", "x"), Map.of()));
    assertEquals(
        List.of("TRADEBRIEF_OTU: there is no such setting; did you mean 'TRADEBRIEF_OUT'?"),
        wrong.problems());
  }

  @Test
  void aSecretComesFromTheEnvironmentOrItsFileAndIsNotShown() throws IOException {
    Files.writeString(folder.resolve("secret"), "from the file\n");
    String yaml = "smtp:\n  password-file: secret\n";
    assertEquals(Optional.of("from the file"), read(yaml).password());
    Settings both = read(yaml, Map.of("TRADEBRIEF_SMTP_PASSWORD", "hidden"), Map.of());
    assertEquals(Optional.of("hidden"), both.password());
    assertFalse(both.shown(Setting.SMTP_PASSWORD).contains("hidden"));
    SettingsException missing =
        assertThrows(
            SettingsException.class, () -> read("smtp: {password-file: nowhere}").password());
    assertTrue(missing.getMessage().contains("tradebrief.yaml:1: smtp.password-file: cannot read"));
  }
}
