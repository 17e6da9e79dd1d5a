package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong with the inputs ends the run with the exit code that says so, names file, place,
 * expected and found, publishes nothing and leaves the last good pack as it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

  private static final String MARCH = "releases/2025-03-provisional.csv";
  private static final String FEBRUARY = "releases/2025-02-provisional.csv";

  @TempDir static Path folder;

  private int desks;
  private Path goodOut;

  /** One good pack, made once; every test starts from a link to a copy of it. */
  @BeforeAll
  void publishAGoodPack() throws IOException {
    Desk desk = Desk.withShippedInputs(folder.resolve("good"));
    assertEquals(ExitCode.DONE, desk.run("--lang", "en").code());
    goodOut = desk.out();
  }

  private Desk desk() throws IOException {
    Desk desk = Desk.withShippedInputs(folder.resolve("desk" + desks++));
    Files.createDirectories(desk.out());
    Files.createSymbolicLink(
        desk.out().resolve("2025-03-provisional"),
        goodOut.resolve("2025-03-provisional").toRealPath());
    return desk;
  }

  private static void fails(Desk desk, int code, String... said) throws IOException {
    TreeMap<String, String> before = desk.published();
    Desk.Said answer = desk.run("--lang", "en");
    assertEquals(code, answer.code(), answer.err());
    for (String text : said) {
      assertTrue(answer.err().contains(text), () -> "not said: " + text + "\n" + answer.err());
    }
    assertEquals("", answer.out());
    assertEquals(before, desk.published());
  }

  @Test
  void brokenNumber() throws IOException {
    fails(
        desk().change(MARCH, text -> text.replace("\"1,876,184\"", "\"1,876,l84\"")),
        ExitCode.UNREADABLE,
        "2025-03-provisional.csv",
        "1,876,l84");
  }

  @Test
  void commaInAnotherPlace() throws IOException {
    fails(
        desk().change(MARCH, text -> text.replace("\"1,876,184\"", "\"18,76,184\"")),
        ExitCode.UNREADABLE,
        "18,76,184");
  }

  @Test
  void wrongEncoding() throws IOException {
    Desk desk = desk();
    Path file = desk.inputs().resolve(FEBRUARY);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] = (byte) 0x82;
    Files.write(file, bytes);
    fails(desk, ExitCode.UNREADABLE, "2025-02-provisional.csv");
  }

  /** What a spreadsheet saves as "Unicode text". */
  @Test
  void utf16() throws IOException {
    Desk desk = desk();
    Path file = desk.inputs().resolve(MARCH);
    Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16LE));
    fails(desk, ExitCode.UNREADABLE, "2025-03-provisional.csv", "UTF-16", "Save the file again");
  }

  @Test
  void truncatedXml() throws IOException {
    Desk desk = desk();
    desk.write(
        "releases/x.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><hodoxml><sogakutsuki name=\"pg1\"><kohyoymd>");
    fails(desk, ExitCode.UNREADABLE, "x.xml");
  }

  @Test
  void unknownLayout() throws IOException {
    fails(
        desk().write("releases/notes.csv", "a,b,c\n1,2,3\n"),
        ExitCode.UNREADABLE,
        "notes.csv",
        "unknown-layout");
  }

  @Test
  void emptyFile() throws IOException {
    fails(desk().write("releases/empty.csv", ""), ExitCode.UNREADABLE, "empty.csv");
  }

  @Test
  void unknownArea() throws IOException {
    fails(
        desk().change(MARCH, text -> text.replace(",areas,CHINA,", ",areas,CHYNA,")),
        ExitCode.CHECKS_FAILED,
        "unknown-area",
        "CHYNA");
  }

  @Test
  void sumThatFails() throws IOException {
    fails(
        desk()
            .change(
                MARCH,
                text ->
                    text.replace(
                        ",areas,CHINA,,exports,value,1664045,million-yen,1,\"1,664,045\"",
                        ",areas,CHINA,,exports,value,1664054,million-yen,1,\"1,664,054\"")),
        ExitCode.CHECKS_FAILED,
        "1,664,054");
  }

  @Test
  void sumThatFailsInAnEarlierReleaseOfTheArchive() throws IOException {
    fails(
        desk()
            .change(
                FEBRUARY,
                text ->
                    text.replace(
                        "1904725,million-yen,1,\"1,904,725\"",
                        "1904752,million-yen,1,\"1,904,752\"")),
        ExitCode.CHECKS_FAILED,
        "2025-02-provisional.csv");
  }

  @Test
  void missingReference() throws IOException {
    Desk desk = desk();
    desk.write(
        "reference/areas.csv",
        "id,labels,english,japanese,short_english,short_japanese,kind,region,groups,code\n");
    fails(desk, ExitCode.CHECKS_FAILED, "unknown-area");
  }

  @Test
  void linkThatLeadsOut() throws IOException {
    Desk desk = desk();
    Path secret = folder.resolve("outside" + desks + ".csv");
    Files.writeString(secret, "release,stage\n", StandardCharsets.UTF_8);
    Files.createSymbolicLink(desk.release("leads-out.csv"), secret);
    fails(desk, ExitCode.UNREADABLE, "leads-out.csv");
  }
}
