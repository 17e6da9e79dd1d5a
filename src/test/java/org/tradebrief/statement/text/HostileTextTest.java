package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tradebrief.source.Findings;
import org.tradebrief.source.SourceFile;
import org.tradebrief.statement.Statement;
import org.tradebrief.table.Finding;

/** Texts that nobody would write, and files that are no text. */
class HostileTextTest {
  private static final TextReader READER = Texts.reader(Texts.MARCH);

  static List<String> heavy() {
    return List.of(
        "9".repeat(75_000),
        "1,".repeat(37_000),
        "1.".repeat(37_000),
        "(".repeat(50_000),
        "exports (".repeat(7_000),
        "exports to China, ".repeat(3_000),
        "rose 3.9% from a year earlier to ".repeat(2_000),
        "中国向け輸出額は3.9％増、".repeat(3_000),
        "の".repeat(75_000),
        "[".repeat(37_000),
        "![a](".repeat(15_000),
        "*_~`".repeat(15_000),
        "> ".repeat(25_000),
        "<".repeat(37_000),
        "<a".repeat(25_000),
        "& &a ".repeat(15_000),
        "| 3.9 ".repeat(12_000),
        "since January 1979 ".repeat(3_000),
        "more than about nearly ".repeat(3_000),
        "\u200B".repeat(75_000),
        "e\u0301".repeat(37_000),
        "\uD83D\uDE00".repeat(25_000),
        "# ".repeat(25_000),
        "\n".repeat(75_000));
  }

  /** Twice the text may cost twice the time, never its square. */
  @ParameterizedTest
  @MethodSource("heavy")
  void isReadInTime(String text) {
    for (boolean markdown : new boolean[] {true, false}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> READER.read(text, markdown));
    }
  }

  @Test
  void anotherEncodingIsAFinding() {
    Findings findings = new Findings();
    byte[] bytes = "輸出額は3.9％増。".getBytes(java.nio.charset.Charset.forName("windows-31j"));
    assertEquals(List.of(), READER.read(SourceFile.of("mail.txt", bytes), findings));
    assertEquals(List.of("wrong-encoding"), findings.list().stream().map(Finding::code).toList());
  }

  @Test
  void aTextThatIsTooLongIsAFinding() {
    Findings findings = new Findings();
    byte[] bytes = " ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);
    assertEquals(List.of(), READER.read(SourceFile.of("a.md", bytes), findings));
    assertEquals(List.of("file-too-large"), findings.list().stream().map(Finding::code).toList());
  }

  @Test
  void aByteOrderMarkAndAnyLineEndAreRead() {
    byte[] bytes =
        "\uFEFF# Trade\r\n\r\nExports rose 3.9%.\rImports".getBytes(StandardCharsets.UTF_8);
    List<Statement> read = READER.read(SourceFile.of("a.MD", bytes), new Findings());
    assertEquals(1, read.size());
    assertEquals(3, read.getFirst().line());
  }

  /**
   * Words that look like others: the small "us", a tyre that holds Thailand, rice that is no USA.
   */
  @Test
  void namesStandAlone() {
    assertEquals(
        List.of("change WORLD/exports [rise] 3.9%"),
        ReadingTest.lines("Exports rose 3.9%, they told us."));
    assertEquals(
        List.of("change WORLD/exports/RUBBER [rise] 3.9％").size(),
        ReadingTest.lines("タイヤの輸出は3.9％増。").size());
    assertTrue(ReadingTest.lines("タイヤの輸出は3.9％増。").getFirst().contains("WORLD/exports"));
    assertTrue(ReadingTest.lines("タイ向け輸出は3.9％増。").getFirst().contains("THAILAND/exports"));
  }
}
