package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the command line answers, without making anything. */
class UsageTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "run --perod 2025-03 | Unknown option",
        "runn | Unmatched argument",
        "run --period March | --period: expected a month such as 2025-03",
        "run --period 2025-13 | --period: expected a month such as 2025-03",
        "run --stage final | --stage: expected one of first-10-days",
        "run --as-of 17.4.2025 | --as-of: expected a day such as 2025-04-17",
        "run --lang fr | --lang: expected en, ja or en,ja",
        "run --inputs no-such-folder | there is no folder no-such-folder",
        "run --out pom.xml | --out: expected a folder, found the file",
        "run --out pom.xml/sub | --out: expected a folder, found the file",
        "run --inputs | Missing required parameter",
      })
  void saysWhatIsWrongAndWhereTheHelpIs(String line, String message) {
    Desk.Said said = Desk.say(line.split(" "));
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains(message), said.err());
    assertTrue(said.err().contains("Try: tradebrief"), said.err());
    assertEquals("", said.out());
  }

  @Test
  void anEmptyFolderNameIsNotTheFolderWeStandIn() {
    Desk.Said said = Desk.say("run", "--out", "");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("--out: expected a folder"), said.err());
  }

  @Test
  void withoutACommandThereIsNothingToDo() {
    assertEquals(ExitCode.USAGE, Desk.say().code());
  }

  @Test
  void helpListsCommandsAndExitCodes() {
    Desk.Said said = Desk.say("--help");
    assertEquals(ExitCode.DONE, said.code());
    for (String text : new String[] {"run", "check", "Exit codes:", "checks failed"}) {
      assertTrue(said.out().contains(text), said.out());
    }
  }

  @Test
  void versionIsTheBuilds() {
    Desk.Said said = Desk.say("--version");
    assertEquals(ExitCode.DONE, said.code());
    assertTrue(said.out().matches("tradebrief \\d+\\.\\d+\\.\\d+\\S*\\R"), said.out());
  }

  @Test
  void aPeriodThatIsNotThereSaysWhatIs() throws Exception {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--period", "2025-04");
    assertEquals(ExitCode.NOT_THERE, said.code());
    assertTrue(said.err().contains("no release of 2025-04"), said.err());
    assertTrue(said.err().contains("2025-03-provisional"), said.err());
    assertFalse(Files.exists(desk.out()));
  }

  @Test
  void aPartnerThatNobodyIsNamedIsAWrongOption() throws Exception {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--partners", "CHINA,Nowhere");
    assertEquals(ExitCode.USAGE, said.code(), said.err());
    assertTrue(said.err().contains("no country or region is named 'Nowhere'"), said.err());
    assertFalse(said.err().contains("'CHINA'"), said.err());
    Desk.Said near = desk.run("--partners", "vietnm");
    assertEquals(ExitCode.USAGE, near.code(), near.err());
    assertTrue(near.err().contains("'vietnm' (did you mean 'VIETNAM'?)"), near.err());
    assertFalse(Files.exists(desk.out()));
  }

  @Test
  void aDryRunListsFilesAndWritesNone() throws Exception {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.run("--dry-run", "--lang", "en");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.out().contains("trade-2025-03-provisional.en.xlsx"), said.out());
    assertFalse(Files.exists(desk.out()));
  }

  @Test
  void checkReadsAndChecksAndWritesNothing() throws Exception {
    Desk desk = Desk.withShippedInputs(folder);
    Desk.Said said = desk.command("check");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("0 failed"), said.err());
    assertFalse(Files.exists(desk.out()));
  }
}
