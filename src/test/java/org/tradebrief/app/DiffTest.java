package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed between two vintages. */
class DiffTest {

  @TempDir private Path folder;

  private static Path ministry(String path) {
    Path file =
        Path.of(System.getProperty("tradebrief.ministryFiles", "../shared/data")).resolve(path);
    Assumptions.assumeTrue(Files.exists(file), "the ministry's file is not at hand: " + path);
    return file;
  }

  @Test
  void twoCopiesOfTheHistoryDifferInThreeCells() {
    Desk.Said said =
        Desk.say(
            "diff",
            ministry("mof-d41ma/d41ma_snapshot_2026-09-02.csv").toString(),
            ministry("mof-d41ma/d41ma.csv").toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    assertEquals(3, lines.size(), said.out());
    // Imports of July, 12,147,718,419 and later 12,154,293,886 thousand yen.
    assertTrue(
        lines.stream().anyMatch(line -> line.contains("2026-07") && line.contains("6575.467\tup")),
        said.out());
    assertEquals(2, lines.stream().filter(line -> line.endsWith("\tadded")).count());
  }

  @Test
  void aHistoryIsComparedWithItselfAMonthLater() throws IOException {
    Path shipped = Path.of("inputs/history/world-monthly.csv");
    String text = Files.readString(shipped);
    Path older = folder.resolve("older.csv");
    Files.writeString(
        older,
        text.replaceAll("(?m)^2025-02,.*\\R", "").replace("1192541404", "1192541000"),
        StandardCharsets.UTF_8);
    Desk.Said said = Desk.say("diff", older.toString(), shipped.toString());
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.out().contains("1979-01\tWORLD\tTOTAL\texports\tvalue"), said.out());
    assertTrue(said.out().contains("0.404\tup"), said.out());
    Desk.Said large = Desk.say("diff", older.toString(), shipped.toString(), "--threshold", "1");
    assertTrue(large.err().contains("and 1 by less than the threshold"), large.err());
  }

  @Test
  void twoReleasesOfTheArchiveByName() {
    Desk.Said said = Desk.say("diff", "2025-03-first-10-days", "2025-03-first-20-days", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    // 6,158,224 - 2,899,680 million yen.
    assertTrue(said.out().contains("\"difference\" : \"3258544\""), said.out());
  }

  @Test
  void aNameThatIsNotThereEndsWithThree() {
    Desk.Said said = Desk.say("diff", "2025-03-provisional", "2025-04-provisional");
    assertEquals(ExitCode.NOT_THERE, said.code());
    assertTrue(said.err().contains("2025-04-provisional"), said.err());
  }

  @Test
  void aBrokenFileEndsWithFour() throws IOException {
    Path broken = folder.resolve("broken.csv");
    Files.writeString(broken, "a,b\n1,2\n", StandardCharsets.UTF_8);
    Desk.Said said = Desk.say("diff", broken.toString(), "2025-03-provisional");
    assertEquals(ExitCode.UNREADABLE, said.code());
    assertTrue(said.err().contains("unknown-layout"), said.err());
  }
}
