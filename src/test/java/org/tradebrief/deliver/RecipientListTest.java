package org.tradebrief.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradebrief.deliver.Mailing.Content;
import org.tradebrief.deliver.Mailing.Edition;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.table.Finding;
import org.tradebrief.table.Language;

class RecipientListTest {

  private static final String HEADER =
      "address,name,language,edition,partners,attachments,role,message\n";

  private final Findings findings = new Findings();

  private List<Mailing> read(String rows) {
    RecipientList list =
        new RecipientList(
            text -> Optional.of(text).filter(Set.of("USA", "CHINA", "ASEAN")::contains), findings);
    return list.read(
        SourceFile.of("recipients.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aRowIsAMessageOfItsOwn() {
    List<Mailing> mailings =
        read(
            "aoki@example.org,青木 次郎,ja,,,,,\n"
                + "baba@example.org,Baba,en,brief,USA;CHINA,briefing,,\n"
                + "chiba@example.org,,en,partner,ASEAN,none,to,\n");
    assertEquals(List.of(), findings.list());
    assertEquals(
        List.of(Language.JAPANESE, Language.ENGLISH, Language.ENGLISH),
        mailings.stream().map(Mailing::language).toList());
    assertEquals(Set.of(Edition.FULL), mailings.get(0).editions());
    assertEquals(Set.of(Content.WORKBOOK, Content.BRIEFING), mailings.get(0).contents());
    assertEquals(Set.of(Edition.BRIEF, Edition.PARTNER), mailings.get(1).editions());
    assertEquals(List.of("USA", "CHINA"), mailings.get(1).partners());
    assertEquals(Set.of(Content.BRIEFING), mailings.get(1).contents());
    assertEquals(Set.of(Edition.PARTNER), mailings.get(2).editions());
    assertEquals(Set.of(), mailings.get(2).contents());
    assertTrue(mailings.get(0).id().matches("aoki-[0-9a-f]{8}"), mailings.get(0).id());
  }

  /** The ledger knows a message by this id: the place in the list must not change it. */
  @Test
  void theOrderOfTheListDoesNotChangeTheId() {
    String aoki = "aoki@example.org,,ja,,,,,\n";
    String baba = "baba@example.org,,ja,,,,,\n";
    assertEquals(read(aoki + baba).get(0).id(), read(baba + aoki).get(1).id());
  }

  @Test
  void rowsOfOneMessageGoTogether() {
    List<Mailing> mailings =
        read(
            "aoki@example.org,Aoki,en,both,,,to,board\n"
                + "baba@example.org,Baba,en,,,,cc,board\n"
                + "file@example.org,,en,,,,bcc,board\n");
    assertEquals(List.of(), findings.list());
    assertEquals(1, mailings.size());
    assertEquals("board", mailings.get(0).id());
    assertEquals(List.of(new Addressee("baba@example.org", "Baba")), mailings.get(0).cc());
    assertEquals(List.of(new Addressee("file@example.org", "")), mailings.get(0).bcc());
    assertEquals(Set.of(Edition.FULL, Edition.BRIEF), mailings.get(0).editions());
  }

  @Test
  void theFirstRowOfAMessageSpeaksForTheOthers() {
    List<Mailing> mailings =
        read(
            "aoki@example.org,Aoki,ja,both,USA,workbook,to,board\n"
                + "solo@example.org,,en,,,,,\n"
                + "baba@example.org,Baba,,,,,cc,board\n");
    assertEquals(List.of(), findings.list());
    Mailing board = mailings.getFirst();
    assertEquals(Language.JAPANESE, board.language());
    assertEquals(List.of(new Addressee("baba@example.org", "Baba")), board.cc());
    assertEquals(Language.ENGLISH, mailings.getLast().language());
  }

  /** A row of its own, the first of a message, and the one after a first that is wrong. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aoki@example.org,,,,,,, | 2 language",
        "aoki@example.org,,,,,,to,board^baba@example.org,,en,,,,cc,board | 2 language",
        "aoki@example.org,,fr,,,,to,board^baba@example.org,,,,,,cc,board | 2 language",
        "aoki@example.org,,en,,,,to,board^baba@example.org,,fr,,,,cc,board | 3 language",
      })
  void aLanguageIsSaidOnceAndRight(String rows, String place) {
    read(rows.replace("^", "\n") + "\n");
    assertEquals(
        List.of(place),
        findings.list().stream().map(f -> f.place().row() + " " + f.place().column()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "address    | aoki,,en,,,,,",
        "address    | \"a@example.org, b@example.org\",,en,,,,,",
        "address    | \"a@example.org^Bcc: b@example.org\",,en,,,,,",
        "address    | Aoki <a@example.org>,,en,,,,,",
        "name       | a@example.org,\"Aoki^Bcc: b@example.org\",en,,,,,",
        "name       | a@example.org,\"Aoki¶Bcc: b\",en,,,,,",
        "language   | a@example.org,,fr,,,,,",
        "edition    | a@example.org,,en,whole,,,,",
        "partners   | a@example.org,,en,,Atlantis,,,",
        "partners   | a@example.org,,en,partner,,,,",
        "attachments| a@example.org,,en,,,sheets,,",
        "attachments| a@example.org,,en,,,none;workbook,,",
        "role       | a@example.org,,en,,,,cc,",
        "role       | a@example.org,,en,,,,bcc,board",
        "message    | a@example.org,,en,,,,to,../x",
      })
  void aRowThatIsWrongIsAFindingWithItsPlace(String column, String row) {
    read(row.replace("^", "\r\n").replace('¶', (char) 0x2028) + "\n");
    assertEquals(1, findings.list().size(), findings.list().toString());
    Finding finding = findings.list().getFirst();
    assertEquals(column, finding.place().column());
    assertEquals("recipients.csv", finding.place().file());
  }

  @ParameterizedTest
  @ValueSource(strings = {"language", "edition", "partners", "attachments"})
  void rowsOfOneMessageThatDisagreeAreAFinding(String column) {
    String first = "a@example.org,,en,full,USA,workbook,to,board\n";
    String second =
        switch (column) {
          case "language" -> "b@example.org,,ja,,,,to,board\n";
          case "edition" -> "b@example.org,,en,brief,,,to,board\n";
          case "partners" -> "b@example.org,,en,,CHINA,,to,board\n";
          default -> "b@example.org,,en,,,briefing,to,board\n";
        };
    read(first + second);
    assertEquals(List.of(column), findings.list().stream().map(f -> f.place().column()).toList());
  }
}
