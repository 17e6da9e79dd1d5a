package org.tradebrief.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing broken at a time in a release, and the finding that names it with its place. */
class BrokenReleaseTest {
  @TempDir Path folder;

  @Test
  void theSmallReleaseItselfIsWhole() {
    ReadArchive read = read(SmallRelease.text());
    assertEquals(List.of(), Inputs.told(read));
    assertEquals(9 + 12 + 10 + 12 + 36, read.files().get(0).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9,847,814 | 9,847,8l4 | UNREADABLE broken-number at F, page 1, row 1, column"
            + " export/sogakutonen: 9,847,8l4",
        "9,474,898 | 94,74,898 | UNREADABLE broken-number at F, page 1, row 1, column"
            + " export/sogakuzennen: 94,74,898",
        "349,858 | | UNREADABLE missing-value at F, page 1, row 3, column"
            + " sashihiki/sogakuzennen: nothing",
        "<nobiritsu>55.5</nobiritsu> | <nobiritsu>55,5</nobiritsu> | UNREADABLE broken-number at"
            + " F, page 1, row 3, column sashihiki/nobiritsu: 55,5",
        "<nobiritsu>55.5</nobiritsu> | '' | UNREADABLE missing-element at F, page 1, row 3,"
            + " column nobiritsu: none",
        "April 17, 2025 | April 31, 2025 | UNREADABLE broken-date at F, page 1, column kohyoymd:"
            + " April 31, 2025",
        "April 17, 2025 | March 17, 2025 | CHECK period-disagrees at F, page 1, column kohyoymd:"
            + " 2025-03-17",
        "<taishoymtonen>March 2025 | <taishoymtonen>April 2025 | CHECK period-disagrees at F,"
            + " page 1, column taishoymtonen: 2025-04",
        "<taishoymzennen>March 2024 | <taishoymzennen>March 2023 | CHECK period-disagrees at F,"
            + " page 1, column taishoymzennen: 2023-03",
        "(USA)</title><taishokikan>March | (USA)</title><taishokikan>February | CHECK"
            + " period-disagrees at F, page 5, column taishokikan: 2025-02",
        "<taishoym>March 2025 | <taishoym>March 2O25 | UNREADABLE broken-date at F, page 21,"
            + " column taishoym: March 2O25",
        "2025034e.pdf | 2025024e.pdf | CHECK period-disagrees at F, column pdf: 2025-02",
        "2025034e.pdf | 2025035e.pdf | CHECK stage-disagrees at F, column pdf: digit 5",
        "(Provisional) | (Preliminary) | 'CHECK stage-from-pdf at F, page 1, column title:"
            + " Preliminary; taken as provisional from the name of the PDF'",
        "March 2025 (Provisional) | Spring 2025 (Provisional) | UNREADABLE broken-title at F, page 1,"
            + " column title: Value of Exports and Imports Spring 2025 (Provisional)",
        "<chiikikuni>CHINA | <chiikikuni>CHINO | CHECK unknown-area at F, page 2, row 2, column"
            + " chiikikuni: CHINO",
        "<chiikikunikbn>2 | <chiikikunikbn>1 | CHECK kind-disagrees at F, page 2, row 2, column"
            + " chiikikunikbn: 1",
        "<shuyoshohin> (CAR) | <shuyoshohin> (CARS) | CHECK unknown-commodity at F, page 5, row"
            + " 2, column shuyoshohin: (CARS)",
        "<shuyoshohinbunrui>2 | <shuyoshohinbunrui>1 | CHECK kind-disagrees at F, page 5, row 2,"
            + " column shuyoshohinbunrui: 1",
        "<tani> NO | <tani>N0 | UNREADABLE unknown-unit at F, page 5, row 2, column tani: N0",
        "<kagakunobiritsu>6.4 | <kagakunobiritsu>6.4O | UNREADABLE broken-number at F, page 5, row"
            + " 2, column kagakunobiritsu: 6.4O",
        "Area(Country)(USA) | Area(Country)(EU) | CHECK page-disagrees at F, page 5, column title:"
            + " Exports EU",
        "<page>(5)</page> | <page>(6)</page> | CHECK page-disagrees at F, page 5, column page:"
            + " (6)",
        "name=\"pg21\" | name=\"pg2\" | UNREADABLE doubled-page at F, page 2: 2 pages",
        "<chushaku>2020＝100 | <chushaku>2025＝100 | UNREADABLE unknown-base at F, page 21, column"
            + " chushaku: 2025＝100",
        "2025 February</taishokikan> | 2025 January</taishokikan> | CHECK period-disagrees at F,"
            + " page 22, row 3, column taishokikan: 2025-03",
        "<exportp>(P)</exportp> | <exportp>(R)</exportp> | UNREADABLE unknown-word at F, page 22,"
            + " row 3, column exportp: (R)",
        "<mokuji> | <mokujx> | UNREADABLE broken-xml at F, row 1, column",
        "<genchi> | <genzai/><genchi> | UNREADABLE unknown-element at F, page 21, column genzai:"
            + " genzai",
        "<pdf href | <svg/><pdf href | UNREADABLE unknown-element at F, column svg: svg",
        "hodoxml | other | UNREADABLE unknown-layout at F: XML with the root other"
      })
  void oneThingBroken(String from, String to, String expected) {
    String text = SmallRelease.text();
    String broken = text.replace(from, to == null ? "" : to);
    assertNotEquals(text, broken, "nothing was broken");
    List<String> told = Inputs.told(read(broken));
    String wanted = expected.replace("at F", "at releases/a.xml");
    assertEquals(
        true, told.stream().anyMatch(line -> line.contains(wanted)), wanted + " in " + told);
  }

  @Test
  void everyFindingIsToldAndNotTheFirst() {
    String text =
        SmallRelease.text()
            .replace("1,664,045", "1,66A,045")
            .replace("494,942", "49,4942")
            .replace("156.6", "1566")
            .replace("CHINA", "KITAI");
    assertEquals(
        List.of(
            "STOP CHECK unknown-area at releases/a.xml, page 2, row 2, column chiikikuni: KITAI",
            "STOP UNREADABLE broken-number at releases/a.xml, page 2, row 2, column"
                + " exportkagakue: 1,66A,045",
            "STOP UNREADABLE broken-number at releases/a.xml, page 5, row 2, column kagaku:"
                + " 49,4942",
            "STOP UNREADABLE broken-number at releases/a.xml, page 22, row 1, column"
                + " genchi/exportkingaku: 1566"),
        Inputs.told(read(text)));
  }

  @Test
  void aPageOfTheContentsThatIsLost() {
    String text = SmallRelease.text();
    int start = text.indexOf("<shisu ");
    int end = text.indexOf("</shisu>") + "</shisu>".length();
    assertEquals(
        List.of("STOP UNREADABLE missing-page at releases/a.xml, page 21: no such page"),
        Inputs.told(read(text.substring(0, start) + text.substring(end))));
  }

  @Test
  void aFileThatIsCut() {
    String text = SmallRelease.text();
    for (int length = 120; length < text.length() - 2; length += 97) {
      List<String> told = Inputs.told(read(text.substring(0, length)));
      assertEquals(1, told.size(), told.toString());
      assertEquals(
          true,
          told.get(0).startsWith("STOP UNREADABLE truncated-xml at releases/a.xml, row 1, column "),
          told.get(0));
    }
  }

  private ReadArchive read(String text) {
    return Inputs.read(folder, "releases/a.xml", text);
  }
}
