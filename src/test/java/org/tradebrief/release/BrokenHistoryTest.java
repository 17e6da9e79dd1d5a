package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ministry's series with one thing broken at a time; the figures are those of real months. */
class BrokenHistoryTest {
  private static final Charset CP932 = Charset.forName("windows-31j");
  static final String WORLD =
      """
      《世界》  【月別】　（単位：千円） ,,
      WORLD  Monthly Data  (a thousand yen) ,,
      Years/Months,Exp-Total,Imp-Total
      ,,
      2026/07,11509373578 ,12154293886\s
      2026/08,10043269534 ,11155183375\s
      2026/09,0 ,0\s
      2026/10,0 ,0\s
      2026/11,0 ,0\s
      2026/12,0 ,0\s
      """;
  static final String COMMODITIES =
      """
      《世界》  【月別】  （輸出）,,,,,
      WORLD Monthly Data  (Export),,,,,
      報道発表品目名,総額,９．その他,,（乗用車）,
      概況品名,,,,（乗用車）,
      概況品コード,'0'～'9','8'+'9',,'7050301',
      ,金額,数量,金額,数量,金額
      Years/Months,(千円),(単位),(千円),(単位：NO),(千円)
      2023/04,8290864372 ,-,1310458088 ,437597 ,1209128020\s
      2023/05,7291799482 ,-,1141343438 ,382681 ,1032236369\s
      """;

  @TempDir Path folder;

  @Test
  void theTextsThemselvesAreWhole() {
    ReadArchive world = read(WORLD);
    assertEquals(List.of(), Inputs.told(world));
    assertEquals(4, world.files().get(0).count());
    ReadArchive commodities = read(COMMODITIES);
    assertEquals(List.of(), Inputs.told(commodities));
    assertEquals(8, commodities.files().get(0).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "11509373578 | 115O9373578 | UNREADABLE broken-number at F, row 5, column 2 (Exp-Total):"
            + " 115O9373578",
        "11509373578 | 11,509,373,578 | UNREADABLE row-length at F, row 5: 6 cells",
        "11509373578 | 0 | CHECK zero-value at F, row 5, column 2: 0 and 12154293886",
        "2026/10,0 ,0 | 2026/10,5 ,7 | CHECK zero-value at F, row 7, column 1: 0 and 0",
        "2026/08 | 2026/09 | CHECK period-disagrees at F, row 6, column 1 (Years/Months): 2026-09",
        "2026/08 | 2026/13 | UNREADABLE broken-date at F, row 6, column 1 (Years/Months): 2026/13",
        "a thousand yen | a million yen | none",
        "Imp-Total | Imp-304 | UNREADABLE unknown-layout at F, row 3: a series of areas"
      })
  void oneThingBrokenInTheWorld(String from, String to, String expected) {
    assertTold(WORLD, from, to, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "437597 | 437,597 | UNREADABLE row-length at F, row 8: 7 cells",
        "437597 | 43759l | UNREADABLE broken-number at F, row 8, column 5 (7050301 quantity):"
            + " 43759l",
        "'7050301' | '7050399' | CHECK unknown-commodity at F, row 7, column 5 (7050399): 7050399",
        "'8'+'9',, | ,'8'+'9', | UNREADABLE broken-header at F, row 5, column 3: nothing",
        "(単位：NO) | (単位：N) | UNREADABLE broken-header at F, row 7, column 5: (単位：N)",
        "(単位：NO) | (単位) | UNREADABLE unknown-unit at F, row 8, column 5 (7050301 quantity):"
            + " 437597",
        "概況品コード | 品目コード | UNREADABLE missing-header at F, row 7: none",
        "(Export) | (Import) | UNREADABLE unknown-layout at F, row 7: both flows",
        "2023/05 | 2023/06 | CHECK period-disagrees at F, row 9, column 1 (Years/Months): 2023-06"
      })
  void oneThingBrokenInTheCommodities(String from, String to, String expected) {
    assertTold(COMMODITIES, from, to, expected);
  }

  @Test
  void aSeriesThatIsCut() {
    String cut = WORLD.substring(0, WORLD.indexOf("2026/10"));
    assertEquals(
        List.of(
            "STOP UNREADABLE truncated-series at history/a.csv, row 7, column 1 (Years/Months):"
                + " 2026-09"),
        Inputs.told(read(cut)));
    List<String> told = Inputs.told(read(COMMODITIES.stripTrailing()));
    assertEquals(
        List.of("STOP UNREADABLE truncated-series at history/a.csv, row 9: the end of the file"),
        told);
  }

  @Test
  void aByteThatIsOfNoEncoding() {
    byte[] bytes = WORLD.replace("\n", "\r\n").getBytes(CP932);
    bytes[60] = (byte) 0xFF;
    List<String> told = Inputs.told(Inputs.read(folder, "history/a.csv", bytes));
    assertEquals(
        List.of(
            "STOP UNREADABLE wrong-encoding at history/a.csv, byte 60, row 2, column 22: byte 0xFF"),
        told);
  }

  @Test
  void savedAnewAsUtf8ItIsReadToo() {
    assertEquals(List.of(), Inputs.told(Inputs.read(folder, "history/a.csv", WORLD)));
  }

  private void assertTold(String text, String from, String to, String expected) {
    String broken = text.replace(from, to);
    assertNotEquals(text, broken, "nothing was broken");
    List<String> told = Inputs.told(read(broken));
    if (expected.equals("none")) {
      assertEquals(List.of(), told);
      return;
    }
    String wanted = expected.replace("at F", "at history/a.csv");
    assertEquals(
        true, told.stream().anyMatch(line -> line.contains(wanted)), wanted + " in " + told);
  }

  private ReadArchive read(String text) {
    byte[] bytes = text.replace("\n", "\r\n").getBytes(CP932);
    return Inputs.read(folder, "history/a.csv", Arrays.copyOf(bytes, bytes.length));
  }
}
