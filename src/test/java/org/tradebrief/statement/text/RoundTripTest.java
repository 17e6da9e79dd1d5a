package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tradebrief.claim.Claim;
import org.tradebrief.claim.Verdict;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Judgement;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Language;
import org.tradebrief.table.Month;

/**
 * Our own sentences, read as if somebody else had written them: none is contradicted by the tables
 * it was made from. Two ways through the house meet here, one from figures to words and one back.
 */
class RoundTripTest {
  /** The share of numbers of our own sentences that are read; the rest is listed with a reason. */
  private static final double FLOOR = 0.91;

  private static final Newsdesk DESK = new Newsdesk();

  @Test
  void everyReleaseComesBack() {
    Tally tally = new Tally();
    for (Newsdesk.Pack pack : DESK.releases()) {
      tally.add(pack);
    }
    tally.hold();
  }

  /** What a pack about more than a month says is not contradicted by the pack. */
  @Test
  void periodsComeBack() {
    Tally tally = new Tally();
    for (String period :
        List.of("CY2024", "FY2024", "2024-Q3", "2024-Q4", "2025-Q1", "2024-H2", "FY2024-H2")) {
      tally.add(DESK.period(period));
    }
    assertEquals(List.of(), tally.contradicted);
  }

  @Test
  void monthsOfTheHistoryComeBack() {
    Tally tally = new Tally();
    for (int year = 1980; year < 2025; year++) {
      tally.add(DESK.history(new Month(year, 1 + year % 12)));
    }
    tally.hold();
  }

  /** Counts by language and keeps what must not be. */
  private static final class Tally {
    private final List<String> contradicted = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Newsdesk.Pack pack) {
      for (Claim claim : pack.claims()) {
        for (Language language : Language.values()) {
          String sentence = pack.sentence(claim, language);
          numbers(pack, sentence, language);
          for (Judgement judgement : pack.judged(sentence, false)) {
            judged(pack, sentence, language, judgement);
          }
        }
      }
    }

    private void numbers(Newsdesk.Pack pack, String sentence, Language language) {
      for (Told told : pack.read(sentence)) {
        for (int i = 0; i < told.tokens().size(); i++) {
          if (told.tokens().isNum(i) && told.isUsed(i)) {
            count(language, told.isUnread(i) ? "unread" : "read");
          }
        }
      }
    }

    private void judged(
        Newsdesk.Pack pack, String sentence, Language language, Judgement judgement) {
      boolean unmatched = judgement.statement().kind() == StatementKind.UNMATCHED;
      if (unmatched) {
        count(language, "unmatched " + judgement.statement().detail(Detail.WHY).orElseThrow());
      } else {
        count(language, judgement.verdict().id());
      }
      if (judgement.verdict() == Verdict.CONTRADICTED) {
        contradicted.add(
            pack.id()
                + ": "
                + ReadingTest.line(judgement.statement())
                + " "
                + judgement.reason()
                + " in "
                + sentence);
      }
    }

    private void count(Language language, String what) {
      counts.merge(language.code() + " " + what, 1, Integer::sum);
    }

    void hold() {
      assertEquals(List.of(), contradicted, counts.toString());
      for (Language language : Language.values()) {
        double read = counts.get(language.code() + " read");
        double all = read + counts.getOrDefault(language.code() + " unread", 0);
        assertTrue(read / all >= FLOOR, () -> "only " + read / all + ": " + counts);
      }
    }
  }
}
