package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
    Desk.Said large =
        Desk.say("diff", older.toString(), shipped.toString(), "--revision-threshold", "1");
    assertTrue(large.err().contains("and 1 by less than the threshold"), large.err());
  }

  /** March 2025 as published on 17 and on 25 April: the 36 areas that are at hand of both. */
  @Test
  void twoStagesOfAMonth() throws IOException {
    Path pages = ministry("mof-press-areas/area_totals_press_2025-02_2025-03.csv");
    Path before = tidy(pages, "4", "provisional");
    Path after = tidy(pages, "5", "exports-detailed");
    Desk.Said said =
        Desk.say("diff", before.toString(), after.toString(), "--revision-threshold", "1000");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    List<String> lines = said.out().lines().toList();
    // The largest first: the balance with Asia, 702,291 - 685,863.
    assertTrue(lines.get(0).endsWith("ASIA\tTOTAL\tbalance\tvalue\t685863\t702291\t16428\tup"));
    for (String line :
        List.of(
            "WORLD\tTOTAL\tbalance\tvalue\t544051\t559434\t15383\tup",
            "WORLD\tTOTAL\timports\tvalue\t9303763\t9293167\t-10596\tdown",
            "WORLD\tTOTAL\texports\tvalue\t9847814\t9852601\t4787\tup")) {
      assertTrue(said.out().contains(line), said.out());
    }
    assertTrue(said.err().contains("by less than the threshold"), said.err());
  }

  private Path tidy(Path pages, String digit, String stage) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    StringBuilder text =
        new StringBuilder(
            "stage,release_date,period,table,area,commodity,flow,measure,value,unit,precision,printed\n");
    try (Reader reader = Files.newBufferedReader(pages)) {
      for (CSVRecord row : format.parse(reader)) {
        if (row.get("month").equals("2025-03") && row.get("stage").equals(digit)) {
          for (String[] cell :
              new String[][] {
                {"exports", "export"}, {"imports", "import"}, {"balance", "balance"}
              }) {
            String value = row.get(cell[1] + "_jpy_m");
            text.append(stage).append(',').append(row.get("released")).append(",2025-03,areas,");
            text.append('"')
                .append(row.get("area"))
                .append("\",,")
                .append(cell[0])
                .append(",value,");
            text.append(value).append(",million-yen,1,").append(value).append('\n');
          }
        }
      }
    }
    Path file = folder.resolve(stage + ".csv");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    return file;
  }

  @Test
  void twoReleasesOfTheArchiveByName() {
    Desk.Said said = Desk.say("diff", "2025-03-first-10-days", "2025-03-first-20-days", "--json");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    // 6,158,224 - 2,899,680 million yen.
    assertTrue(said.out().contains("\"difference\" : \"3258544\""), said.out());
  }

  @Test
  void saysThatTheTwoSidesAreOfDifferentPeriods() {
    Desk.Said said = Desk.say("diff", "2024-06-provisional", "2024-07-provisional");
    assertEquals(ExitCode.DONE, said.code(), said.err());
    assertTrue(said.err().contains("of different periods, 2024-06 and 2024-07"), said.err());
    Desk.Said same = Desk.say("diff", "2025-03-first-10-days", "2025-03-first-20-days");
    assertFalse(same.err().contains("different periods"), same.err());
  }

  @Test
  void aNameThatIsNotThereIsAWrongWordAndSaysWhatIs() {
    Desk.Said said = Desk.say("diff", "2025-03-provisional", "2025-04-provisional");
    assertEquals(ExitCode.USAGE, said.code());
    assertTrue(said.err().contains("is named 2025-04-provisional; the archive has"), said.err());
    assertTrue(said.err().contains("2025-03-first-20-days, 2025-03-provisional"), said.err());
    Desk.Said pack = Desk.say("diff", folder.toString(), "2025-03-provisional");
    assertEquals(ExitCode.USAGE, pack.code());
    assertTrue(pack.err().contains("is a folder; compare two files"), pack.err());
  }

  @Test
  void aPersonSeesAHeadAndColumnsAndThousandsApart() {
    World watched =
        new World(Map.of(), folder, java.time.InstantSource.system(), Thread::sleep, false, true);
    String[] line = {"diff", "2025-03-first-10-days", "2025-03-first-20-days"};
    List<String> lines = Desk.say(watched, line).out().lines().toList();
    List<String> plain = Desk.say(line).out().lines().toList();
    assertEquals(plain.size() + 1, lines.size());
    assertTrue(lines.getFirst().matches("table +period +area .* difference +direction"));
    // 6,158,224 - 2,899,680 million yen.
    assertTrue(lines.get(1).contains(" 3,258,544  "), lines.get(1));
    assertTrue(plain.getFirst().contains("\t3258544\t"), plain.getFirst());
    int ends = lines.getFirst().indexOf("difference") + "difference".length();
    for (String row : lines.subList(1, lines.size())) {
      assertTrue(row.substring(ends).matches("  (up|down|other|added|removed)"), row);
      assertTrue(!row.matches(".* (up|down)") || Character.isDigit(row.charAt(ends - 1)), row);
    }
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
