package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradebrief.compose.LaterStage;

/**
 * March 2025 again, at the stage of 25 April (exports detailed, imports nine-digit provisional):
 * the total of that real release. A list of areas that holds the total alone fails a check, which a
 * waiver lets pass.
 */
class LaterStageTest {

  private static final String FILE = "releases/2025-03-later.csv";
  private static final String PACK = "2025-03-exports-detailed";

  private static final String WAIVER =
      """
      code,file,reason
      all-areas,releases/2025-03-later.csv,Only the total was at hand on the day
      """;

  @TempDir private Path folder;

  private Desk desk(String waivers) throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write(FILE, LaterStage.TOTAL);
    if (!waivers.isEmpty()) {
      desk.write("context/waivers.csv", waivers);
    }
    return desk;
  }

  @Test
  void withoutAWaiverTheShortListStops() throws IOException {
    Desk.Said said = desk("").run("--lang", "en");
    assertEquals(ExitCode.CHECKS_FAILED, said.code(), said.err());
    assertTrue(said.err().contains("all-areas"), said.err());
  }

  @Test
  void theNewestStageIsThePackAndSaysWhatItRevised() throws IOException {
    Desk desk = desk(WAIVER);
    Desk.Said said = desk.run();
    assertEquals(ExitCode.DONE, said.code(), said.err());
    Path pack = desk.out().resolve(PACK);
    Map<String, List<String>> sheets = PackText.sheets(pack.resolve("trade-" + PACK + ".en.xlsx"));
    String revisions = String.join("\n", sheets.get("Revisions"));
    // 9,852,601 - 9,847,814, 9,293,167 - 9,303,763 and 559,434 - 544,051.
    for (String number : List.of("4787", "-10596", "15383", "9847814", "9852601")) {
      assertTrue(revisions.contains(number), revisions);
    }
    String notes = String.join("\n", sheets.get("Notes"));
    assertTrue(notes.contains("Only the total was at hand on the day"), notes);
    String briefing = PackText.briefing(pack.resolve("trade-" + PACK + ".en.pdf"));
    assertTrue(briefing.contains("What changed since the stage before"), briefing);
    assertTrue(briefing.contains("Only the total was at hand on the day"), briefing);
    assertTrue(briefing.contains("9,852.6 billion yen"), briefing);
    for (String language : List.of("en", "ja")) {
      String first = PackText.page(pack.resolve("trade-" + PACK + "." + language + ".pdf"), 1);
      String heading = language.equals("en") ? "Largest revisions" : "主な改定";
      assertTrue(first.contains(heading), first);
      assertTrue(first.contains(language.equals("en") ? "9,852.6" : "98,526"), first);
    }
  }

  @Test
  void theEarlierStageStaysWithinReach() throws IOException {
    Desk desk = desk(WAIVER);
    assertEquals(ExitCode.DONE, desk.run("--stage", "provisional", "--lang", "en").code());
    Desk.Said dayBefore = desk.run("--as-of", "2025-04-24", "--lang", "en");
    assertEquals(ExitCode.DONE, dayBefore.code(), dayBefore.err());
    Path pack = desk.out().resolve("2025-03-provisional");
    String briefing = PackText.briefing(pack.resolve("trade-2025-03-provisional.en.pdf"));
    assertFalse(briefing.contains("What changed since the stage before"), briefing);
    assertTrue(briefing.contains("9,847.8 billion yen"), briefing);
  }

  @Test
  void aWaiverThatCoversNothingIsAWarning() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write("context/waivers.csv", WAIVER);
    Desk.Said said = desk.command("check");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("unused-waiver"), said.err());
  }

  @Test
  void aWaiverNeedsAReason() throws IOException {
    Desk desk = Desk.withShippedInputs(folder);
    desk.write("context/waivers.csv", "code,file,reason\nall-areas,releases/a.csv,\n");
    Desk.Said said = desk.command("check");
    assertTrue(
        said.code() == ExitCode.CHECKS_FAILED || said.code() == ExitCode.UNREADABLE, said.err());
    assertTrue(said.err().contains("waivers.csv"), said.err());
  }
}
