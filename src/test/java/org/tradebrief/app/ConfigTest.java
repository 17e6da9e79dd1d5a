package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.settings.Setting;

/** Settings as commands see them. */
class ConfigTest {

  @TempDir private Path folder;

  private World world(Map<String, String> environment) {
    return new World(environment, folder, InstantSource.system(), Thread::sleep, false, false);
  }

  @Test
  void showsEachValueAndWhereItCameFrom() throws IOException {
    Files.writeString(
        folder.resolve("tradebrief.yaml"), "edition: brief\nrevision-threshold: 100\n");
    Map<String, String> environment =
        Map.of("TRADEBRIEF_EDITION", "both", "TRADEBRIEF_SMTP_PASSWORD", "hidden");
    Desk.Said said = Desk.say(world(environment), "config", "--lang", "ja");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertEquals(Setting.values().length, lines.size());
    assertTrue(lines.contains("languages\tja\toption --lang"), said.out());
    assertTrue(lines.contains("edition\tboth\tenvironment TRADEBRIEF_EDITION"), said.out());
    assertTrue(
        lines.contains("revision-threshold\t100\t" + folder.resolve("tradebrief.yaml") + ":2"),
        said.out());
    assertTrue(lines.contains("out\tout\tdefault"), said.out());
    assertTrue(lines.contains("inputs\t(the shipped inputs)\tdefault"), said.out());
    assertTrue(lines.contains("smtp.host\t(none)\tdefault"), said.out());
    assertTrue(lines.stream().noneMatch(line -> line.contains("\t\t")), said.out());
    assertFalse(said.out().contains("hidden"), said.out());
    String json = Desk.say(world(environment), "config", "--json").out();
    assertTrue(json.contains("\"origin\" : \"environment TRADEBRIEF_EDITION\""), json);
    assertFalse(json.contains("hidden"), json);
    assertTrue(
        json.replaceAll("\\s+", " ")
            .contains(
                "\"key\" : \"inputs\", \"value\" : \"\", \"origin\" : \"default\", \"default\" : \"the"
                    + " shipped inputs\""),
        json);
  }

  @Test
  void aWrongFileStopsEveryCommandThatReadsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("my.yaml"), "ouput: a\neditoin: b\n");
    for (String command : List.of("run", "check", "config")) {
      Desk.Said said = Desk.say(command, "--config", file.toString());
      assertEquals(ExitCode.USAGE, said.code());
      assertTrue(
          said.err().contains("my.yaml:1: there is no setting 'ouput'; did you mean"), said.err());
      assertTrue(said.err().contains("my.yaml:2: there is no setting 'editoin'"), said.err());
    }
  }

  @Test
  void aRunTakesItsFoldersAndLanguagesFromTheFile() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    Files.writeString(
        folder.resolve("tradebrief.yaml"),
        "inputs: inputs\nout: packs\nlanguages: en\nedition: brief\nperiod: 2024-11\n");
    Desk.Said said = Desk.say(world(Map.of()), "run", "--dry-run");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    String pack = folder.resolve("packs/2024-11-provisional").toString();
    assertTrue(said.out().contains(pack + "/trade-2024-11-provisional.en.brief.pdf"), said.out());
    assertFalse(said.out().contains(".ja."), said.out());
    assertFalse(Files.exists(desk.out()));
  }

  @Test
  void namesTheSettingWhoseFolderIsMissing() throws IOException {
    Files.writeString(folder.resolve("tradebrief.yaml"), "out: a\ninputs: nowhere\n");
    Desk.Said said = Desk.say(world(Map.of()), "run");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("tradebrief.yaml:2: inputs: there is no folder"), said.err());
  }
}
