package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.claim.Verdict;
import org.tradebrief.statement.Judgement;
import org.tradebrief.statement.Statement;
import org.tradebrief.statement.StatementKind;

/**
 * A news text of 17 April 2025 in our own words, in English and in Japanese: the verdict on each of
 * its statements, put down by hand from the ministry's release, and the seven errors in it.
 */
class NewsTextTest {
  private static final Newsdesk.Pack MARCH = new Newsdesk().release("2025-03-provisional");

  /** record, surged, goods and services, tourism, slightly, parts now, the yen in March. */
  @ParameterizedTest
  @CsvSource({"2025-04-17-news.md, 7", "2025-04-17-news.ja.md, 7"})
  void theErrorsAreCaught(String file, int errors) {
    List<Judgement> wrong =
        judged(file).stream().filter(j -> j.verdict() == Verdict.CONTRADICTED).toList();
    List<String> found = wrong.stream().map(j -> what(j.statement())).toList();
    assertEquals(
        List.of(
            "scope goods-and-services",
            "scope tourism",
            "record surplus",
            "balance-change wider",
            "pace slower",
            "yen-effect rise",
            "duty in-force"),
        found.stream().sorted(java.util.Comparator.comparing(ORDER::indexOf)).toList(),
        () -> file + wrong);
    assertEquals(errors, found.size());
  }

  private static final List<String> ORDER =
      List.of(
          "scope goods-and-services",
          "scope tourism",
          "record surplus",
          "balance-change wider",
          "pace slower",
          "yen-effect rise",
          "duty in-force");

  @Test
  void everythingElseHoldsOrCannotBeDecided() {
    for (String file : List.of("2025-04-17-news.md", "2025-04-17-news.ja.md")) {
      long right = judged(file).stream().filter(j -> j.verdict() == Verdict.SUPPORTED).count();
      assertTrue(right >= 20, () -> file + " " + right);
    }
  }

  /** The numbers of the article, each with its verdict. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.2 trillion yen | SUPPORTED",
        "about $37 billion | SUPPORTED",
        "fourth | SUPPORTED",
        "4.7% | SUPPORTED",
        "5.9% | SUPPORTED",
        "about 9 trillion yen | SUPPORTED",
        "around $63 billion | SUPPORTED",
        "544 billion yen | SUPPORTED",
        "about $4 billion | SUPPORTED",
        "nearly 4% | SUPPORTED",
        "sixth | SUPPORTED",
        "3% | SUPPORTED",
        "5.5% | SUPPORTED",
        "10% | SUPPORTED",
        "24% | SUPPORTED",
        "145% | SUPPORTED",
        "90 days | UNDECIDABLE"
      })
  void theNumbersOfTheArticle(String printed, String verdict) {
    assertEquals(List.of(verdict), verdicts("2025-04-17-news.md", printed), () -> printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5.2兆円 | SUPPORTED",
        "約370億ドル | SUPPORTED",
        "4年 | SUPPORTED",
        "4.7％ | SUPPORTED",
        "5.9％ | SUPPORTED",
        "約9兆円 | SUPPORTED",
        "約630億ドル | SUPPORTED",
        "5,440億円 | SUPPORTED",
        "約40億ドル | SUPPORTED",
        "4％近く | SUPPORTED",
        "6カ月 | SUPPORTED",
        "3％ | SUPPORTED",
        "5.5％ | SUPPORTED",
        "10％ | SUPPORTED",
        "24％ | SUPPORTED",
        "145％ | SUPPORTED",
        "90日 | UNDECIDABLE"
      })
  void theSameInJapanese(String printed, String verdict) {
    assertEquals(List.of(verdict), verdicts("2025-04-17-news.ja.md", printed), () -> printed);
  }

  private static List<String> verdicts(String file, String printed) {
    return judged(file).stream()
        .filter(j -> j.statement().value().filter(v -> v.printed().equals(printed)).isPresent())
        .map(j -> j.verdict().name())
        .toList();
  }

  private static String what(Statement statement) {
    return statement.kind().id() + " " + statement.form();
  }

  private static List<Judgement> judged(String name) {
    Path file = Path.of(System.getProperty("tradebrief.home", "."), "inputs/context/claims", name);
    try {
      return MARCH.judged(Files.readString(file), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text about nothing here says nothing, and loses no number. */
  @Test
  void aTextAboutSomethingElse() {
    List<Judgement> judged =
        MARCH.judged("The museum counted 120,000 visitors in May, 8% more than a year ago.", false);
    assertTrue(
        judged.stream().allMatch(j -> j.statement().kind() == StatementKind.UNMATCHED),
        judged::toString);
  }
}
