package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many packs at once, over three months of areas and the first ten days of March 2025. */
class BackfillTest {

  private static final List<String> RELEASES =
      List.of(
          "2024-05-exports-detailed",
          "2024-06-provisional",
          "2024-07-provisional",
          "2025-03-first-10-days");

  private static final String[] WANTED = {"--all", "--lang", "en", "--edition", "brief"};

  @TempDir private Path folder;

  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.empty(folder);
    for (String name : RELEASES) {
      desk.write(
          "releases/" + name + ".csv", Files.readString(Path.of("inputs/releases", name + ".csv")));
    }
  }

  private TreeSet<String> packs() throws IOException {
    TreeSet<String> packs = new TreeSet<>();
    desk.published().keySet().forEach(file -> packs.add(file.substring(0, file.indexOf('/'))));
    return packs;
  }

  @Test
  void makesEveryPackAsARunOfItsOwnWouldAndThenNoneAgain() throws IOException {
    Desk.Said all = desk.run(WANTED);
    assertEquals(ExitCode.DONE, all.code(), all.err());
    assertEquals(new TreeSet<>(RELEASES), packs());
    assertTrue(all.err().contains("4 packs: 4 done, 0 failed"), all.err());
    assertFalse(all.err().contains("\r"), "no bar where no person watches");
    TreeMap<String, String> together = desk.published();
    Desk.Said again = desk.run(WANTED);
    assertEquals(4, again.err().split("nothing new", -1).length - 1, again.err());
    assertEquals(sorted(all.out()), sorted(again.out()));

    RepeatedRunsTest.deleteTree(desk.out());
    Desk.Said alone =
        desk.run("--period", "2024-06", "--lang", "en", "--edition", "brief", "--force");
    assertEquals(ExitCode.DONE, alone.code(), alone.err());
    desk.published()
        .forEach((file, bytes) -> assertEquals(bytes, together.get(file), file + " differs"));
  }

  private static List<String> sorted(String lines) {
    return lines.lines().sorted().toList();
  }

  @Test
  void oneBrokenMonthDoesNotStopTheOthers() throws IOException {
    desk.change(
        "releases/2024-06-provisional.csv",
        text ->
            text.replaceFirst(
                "(areas,Grand Total,,balance,value,)[^\n]*", "$112345,million-yen,1,\"12,345\",,"));
    desk.write("releases/odd.xml", "<hodoxml><half");
    Desk.Said said = desk.run("--all", "--lang", "en", "--edition", "brief", "--json");
    assertEquals(ExitCode.CHECKS_FAILED, said.code(), said.err());
    assertTrue(said.err().contains("exit code 5: 2024-06-provisional does not hold"), said.err());
    assertTrue(said.err().contains("exit code 4: releases/odd.xml could not be read"), said.err());
    assertTrue(said.err().contains("5 packs: 3 done, 2 failed"), said.err());
    assertEquals(
        new TreeSet<>(
            List.of("2024-05-exports-detailed", "2024-07-provisional", "2025-03-first-10-days")),
        packs());
    String findings = desk.published().get("2024-07-provisional/findings.json");
    assertTrue(findings.contains("set-aside"), findings);
    assertTrue(findings.contains("2024-06-provisional"), findings);
    Desk.Said json = desk.run("--all", "--lang", "en", "--edition", "brief", "--json");
    assertTrue(said.out().contains("\"exit_code\" : 4"), said.out());
    assertTrue(said.out().contains("\"exit_code\" : 5"), said.out());
  }

  @Test
  void aRangeTakesItsMonthsAndSaysWhatIsMissing() throws IOException {
    Desk.Said said = desk.run("--period", "2024-06..2024-08", "--lang", "en", "--edition", "brief");
    assertEquals(ExitCode.NOT_THERE, said.code(), said.err());
    assertEquals(new TreeSet<>(List.of("2024-06-provisional", "2024-07-provisional")), packs());
    assertTrue(said.err().contains("exit code 3: no release of 2024-08"), said.err());
  }

  @Test
  void saysWhatIsWrongWithARange() {
    for (String range :
        List.of("2024-05..", "..2024-05", "2024-05..2024-04", "2024-05...2024-06")) {
      Desk.Said said = desk.run("--period", range);
      assertEquals(ExitCode.USAGE, said.code(), range);
      assertTrue(said.err().contains("expected a range of months such as"), said.err());
    }
    assertEquals(ExitCode.USAGE, desk.run("--all", "--period", "2024-05").code());
    assertEquals(ExitCode.USAGE, desk.command("check", "--period", "2024-05..2024-06").code());
  }

  @Test
  void whatEveryPackRestsOnStopsAll() throws IOException {
    desk.write("history/world.csv", "not a history");
    Desk.Said said = desk.run(WANTED);
    assertEquals(ExitCode.UNREADABLE, said.code(), said.err());
    assertFalse(Files.exists(desk.out()));
  }

  @Test
  void drawsABarWhereAPersonWatches() {
    World watched =
        new World(
            java.util.Map.of(),
            folder,
            java.time.InstantSource.system(),
            Thread::sleep,
            true,
            false);
    Desk.Said said =
        Desk.say(
            watched,
            "run",
            "--inputs",
            desk.inputs().toString(),
            "--period",
            "2024-05..2024-06",
            "--stage",
            "exports-detailed",
            "--lang",
            "en",
            "--edition",
            "brief",
            "--dry-run");
    assertTrue(said.err().contains("\r[###############...............] 1/2"), said.err());
    assertTrue(said.err().contains("] 2/2"), said.err());
  }
}
