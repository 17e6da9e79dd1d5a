package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tradebrief.statement.Statement;
import org.tradebrief.statement.StatementKind;

/**
 * Every number of a text stands in a statement or among the unread, never in both, never in
 * neither; a date is the time of what it stands beside. Held on texts put together by chance from
 * what newspapers write, with seeds that a failure names.
 */
class EveryNumberTest {
  private static final TextReader READER = Texts.reader(Texts.MARCH);

  private static final List<String> ENGLISH =
      List.of(
          "Exports",
          "imports",
          "the trade balance",
          "shipments to China",
          "a surplus of",
          "the deficit with the U.S.",
          "rose",
          "fell",
          "surged",
          "narrowed",
          "3.9%",
          "−4.8%",
          "+1.1 percentage points",
          "9,847.8 billion yen",
          "¥544 billion",
          "$3.8 billion",
          "142.62",
          "yen per dollar",
          "in March 2025",
          "in February",
          "fiscal 2024",
          "on 17 April 2025",
          "the sixth straight month",
          "of the 555 months",
          "since January 1979",
          "while",
          "and",
          ",",
          "(",
          ")",
          ";",
          "from",
          "to",
          "than",
          "after",
          "a 25% tariff on cars",
          "90 days",
          "10-15%",
          "1,876,184",
          "2nd",
          "G7",
          "the forecast of",
          "below",
          "record",
          "not",
          "share of",
          "by 7",
          "twice",
          "2.5 times",
          "115,078 cars",
          "about",
          "nearly",
          "more than",
          "of",
          "with");

  private static final List<String> JAPANESE =
      List.of(
          "輸出額",
          "輸入",
          "貿易収支",
          "対米黒字",
          "中国向け",
          "EUからの",
          "自動車の",
          "は",
          "が",
          "で",
          "の",
          "、",
          "（",
          "）",
          "3.9％増",
          "4.8％減",
          "1.1ポイント",
          "9兆8,478億円",
          "５，４４１億円",
          "約38億ドル",
          "1ドル＝149.55円",
          "2025年3月",
          "2月の",
          "2024年度",
          "4月17日に",
          "6カ月連続",
          "2カ月ぶりの増加",
          "過去2位",
          "過去最高",
          "以来",
          "から",
          "に縮小",
          "拡大",
          "に転じた",
          "25％の関税",
          "90日間",
          "10～15％",
          "予測の4.5％増",
          "を下回る",
          "前年同月比",
          "前月比",
          "ではない",
          "2倍",
          "11万5,078台",
          "△39,376",
          "12",
          "寄与度+1.1",
          "黒字",
          "赤字",
          "。");

  @Test
  void inEnglish() {
    byChance(ENGLISH, " ", 4_000);
  }

  @Test
  void inJapanese() {
    byChance(JAPANESE, "", 4_000);
  }

  @Test
  void inAnyLetters() {
    String letters =
        "0123456789.,%-+()[]*_`#| \n年月日円億兆増減はのＵＳ０１％①²٣\u200B\u0301\uD83D\uDE00abcU.S$¥:;";
    Random random = new Random(20250417);
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(120);
      for (int k = 0; k < length; k++) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      hold(text.toString(), i % 2 == 0);
    }
  }

  private static void byChance(List<String> words, String gap, int texts) {
    Random random = new Random(20250417);
    for (int i = 0; i < texts; i++) {
      List<String> sentence = new ArrayList<>();
      int length = 3 + random.nextInt(25);
      for (int k = 0; k < length; k++) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      hold(String.join(gap, sentence) + ".", i % 2 == 0);
    }
  }

  /** Looks at the sentences as they were read, digit for digit. */
  static void hold(String text, boolean markdown) {
    for (Told told : READER.sentences(text, markdown)) {
      Tokens tokens = told.tokens();
      boolean[] covered = new boolean[tokens.text().length()];
      for (int i = 0; i < tokens.size(); i++) {
        Piece piece = tokens.get(i);
        boolean said = piece instanceof Piece.Time || piece instanceof Piece.Word;
        if (piece instanceof Piece.Num) {
          said = told.isUsed(i);
        }
        for (int k = piece.start(); k < piece.end(); k++) {
          covered[k] = said;
        }
      }
      for (int k = 0; k < covered.length; k++) {
        int at = k;
        assertTrue(
            covered[k] || !Letters.isDigit(tokens.text().charAt(k)),
            () -> "unheard: " + tokens.text().substring(at) + " of " + tokens.text());
      }
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.isNum(i) && told.isUnread(i)) {
          String printed = tokens.num(i).printed();
          long unread = count(told, printed, true);
          assertTrue(unread > 0, () -> "lost " + printed + " of " + tokens.text());
        }
      }
    }
  }

  private static long count(Told told, String printed, boolean unread) {
    return told.statements().stream()
        .filter(s -> (s.kind() == StatementKind.UNMATCHED) == unread)
        .filter(s -> s.value().filter(v -> v.printed().equals(printed)).isPresent())
        .count();
  }

  @Test
  void aNumberIsNeverReadAndUnread() {
    for (String text : List.of("Exports rose 3.9% and 77 things happened.", "輸出は3.9％増、77回。")) {
      List<Statement> statements = READER.read(text, false);
      assertEquals(2, statements.size(), () -> text + statements);
      assertEquals(1, statements.stream().filter(s -> s.kind() == StatementKind.UNMATCHED).count());
    }
  }
}
