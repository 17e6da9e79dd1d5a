package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.settings.Setting;

/** The pages that the build writes, read by groff and tried in bash where they are at hand. */
class ManualPageTest {

  @TempDir private Path folder;

  private String run(String... command) throws Exception {
    Path said = folder.resolve("said");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertEquals(0, process.waitFor(), Files.readString(said));
    return Files.readString(said);
  }

  @Test
  void theManualNamesEveryCommandSettingAndExitCodeAndFormats() throws Exception {
    assertEquals(ExitCode.DONE, Desk.say("shell-files", folder.toString()).code());
    Path page = folder.resolve("man/man1/tradebrief.1");
    String text = Files.readString(page);
    for (String command :
        List.of("run", "check", "diff", "explain", "fetch", "verify\\-pack", "templates preview")) {
      assertTrue(text.contains(".SS " + command + "\n"), command);
    }
    for (Setting setting : Setting.values()) {
      assertTrue(text.contains("\\fB" + setting.id().replace("-", "\\-") + "\\fR"), setting.id());
    }
    assertTrue(text.contains(".B 5\nchecks failed, nothing published"), text);
    assertEquals(text, Files.readString(page));
    if (Files.isExecutable(Path.of("/usr/bin/groff"))) {
      String warnings = run("groff", "-man", "-Tutf8", "-ww", "-z", page.toString());
      assertEquals("", warnings);
    }
  }

  @Test
  void theCompletionCompletes() throws Exception {
    Desk.say("shell-files", folder.toString());
    Path completion = folder.resolve("bash-completion/completions/tradebrief");
    if (!Files.isExecutable(Path.of("/bin/bash"))) {
      assertTrue(Files.readString(completion).contains("verify-pack"));
      return;
    }
    String asked =
        run(
            "/bin/bash",
            "-c",
            ". '"
                + completion
                + "'; COMP_WORDS=(tradebrief verify-); COMP_CWORD=1; COMP_LINE='tradebrief verify-';"
                + " COMP_POINT=18; _complete_tradebrief; printf '%s\\n' \"${COMPREPLY[@]}\"");
    assertEquals("verify-pack", asked.strip());
  }

  @Test
  void aLogForCollectorsIsOneObjectALine() throws Exception {
    Desk.Said said =
        Desk.say("check", "--inputs", "inputs", "--period", "2019-02", "--log-format", "json");
    for (String line : said.err().lines().toList()) {
      assertTrue(
          line.matches("\\{\"time\":\"\\d{4}-[^\"]+Z\",\"level\":\"(info|note|warn|error)\",.*\\}"),
          line);
    }
    assertTrue(said.err().contains("\"message\""), said.err());
  }
}
