package org.tradebrief.statement.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradebrief.source.Findings;
import org.tradebrief.table.Language;

/** Numbers as people print them, against what they mean, worked out by hand. Money in millions. */
class NumbersTest {
  private static final Scanner SCANNER =
      new Scanner(
          Lexicon.of(Language.ENGLISH, Texts.names(new Findings())),
          Lexicon.of(Language.JAPANESE, Texts.names(new Findings())));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9,847.8 billion yen | 9847800 | 100 | YEN | EXACT",
        "9.85 trillion yen | 9850000 | 10000 | YEN | EXACT",
        "¥544 billion | 544000 | 1000 | YEN | EXACT",
        "¥544bn | 544000 | 1000 | YEN | EXACT",
        "JPY 544 billion | 544000 | 1000 | YEN | EXACT",
        "9,847,814 million yen | 9847814 | 1 | YEN | EXACT",
        "$3.8 billion | 3800 | 100 | DOLLARS | EXACT",
        "US$3.8bn | 3800 | 100 | DOLLARS | EXACT",
        "about 3.8 billion dollars | 3800 | 100 | DOLLARS | ABOUT",
        "3.9% | 3.9 | 0.1 | PERCENT | EXACT",
        "3.9 percent | 3.9 | 0.1 | PERCENT | EXACT",
        "3.9 per cent | 3.9 | 0.1 | PERCENT | EXACT",
        "−3.9% | -3.9 | 0.1 | PERCENT | EXACT",
        "-3.9% | -3.9 | 0.1 | PERCENT | EXACT",
        "nearly 4% | 4 | 1 | PERCENT | NEARLY",
        "more than 4% | 4 | 1 | PERCENT | MORE_THAN",
        "less than 4% | 4 | 1 | PERCENT | LESS_THAN",
        "1.1 percentage points | 1.1 | 0.1 | POINTS | EXACT",
        "149.55 yen per dollar | 149.55 | 0.01 | YEN_PER_DOLLAR | EXACT",
        "149.55 yen to the dollar | 149.55 | 0.01 | YEN_PER_DOLLAR | EXACT",
        "2.5 times | 2.5 | 0.1 | FOLD | EXACT",
        "115,078 units | 115078 | 1 | PIECES | EXACT",
        "1.2 million tons | 1200000 | 100000 | TONS | EXACT",
        "a third of | 33.3 | 5 | PERCENT | EXACT",
        "9兆8,478億円 | 9847800 | 100 | YEN | EXACT",
        "５，４４１億円 | 544100 | 100 | YEN | EXACT",
        "10兆円 | 10000000 | 1000000 | YEN | EXACT",
        "7.05兆円 | 7050000 | 10000 | YEN | EXACT",
        "9,847,814百万円 | 9847814 | 1 | YEN | EXACT",
        "38億ドル | 3800 | 100 | DOLLARS | EXACT",
        "約38億ドル | 3800 | 100 | DOLLARS | ABOUT",
        "3.9％増 | 3.9 | 0.1 | PERCENT | EXACT",
        "△3.9％ | -3.9 | 0.1 | PERCENT | EXACT",
        "▲3.9％ | -3.9 | 0.1 | PERCENT | EXACT",
        "4％弱の増 | 4 | 1 | PERCENT | NEARLY",
        "4％近く増 | 4 | 1 | PERCENT | NEARLY",
        "4％超の増 | 4 | 1 | PERCENT | MORE_THAN",
        "4％未満の増 | 4 | 1 | PERCENT | LESS_THAN",
        "ほぼ4％増 | 4 | 1 | PERCENT | ABOUT",
        "1割増 | 10 | 10 | PERCENT | EXACT",
        "1.1ポイント増 | 1.1 | 0.1 | POINTS | EXACT",
        "1ドル＝149.55円で | 149.55 | 0.01 | YEN_PER_DOLLAR | EXACT",
        "2倍の輸出 | 2 | 1 | FOLD | EXACT",
        "11万5,078台 | 115078 | 1 | PIECES | EXACT",
        "50万台 | 500000 | 10000 | PIECES | EXACT",
        "三・九％増 | 3.9 | 0.1 | PERCENT | EXACT",
        "十・五％増 | 10.5 | 0.1 | PERCENT | EXACT",
        "二十・五％増 | 20.5 | 0.1 | PERCENT | EXACT",
        "百・二五％増 | 100.25 | 0.01 | PERCENT | EXACT"
      })
  void isWhatItMeans(
      String text, String number, String precision, String unit, String approximation) {
    Piece.Num num = only(text);
    assertEquals(number, num.number().toPlainString());
    assertEquals(precision, num.precision().toPlainString());
    assertEquals(unit, num.unit().orElseThrow().name());
    assertEquals(approximation, num.approximation().name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sixth straight month | 6 | ORDINAL",
        "the 11th rise | 11 | ORDINAL",
        "six straight months | 6 | MONTHS",
        "in five months | 5 | MONTHS",
        "13 years | 13 | YEARS",
        "6カ月連続 | 6 | MONTHS",
        "6か月連続 | 6 | MONTHS",
        "6ヶ月連続 | 6 | MONTHS",
        "4年連続 | 4 | YEARS",
        "過去2位 | 2 | RANK",
        "90 days | 90 | THINGS",
        "90日間 | 90 | THINGS",
        "10 to 15% | 10 | RANGE",
        "10-15% | 10 | RANGE",
        "10～15％ | 10 | RANGE",
        "€3.8 billion | 3.8 | MONEY",
        "the 555 figures | 555 | NOTHING",
        "G7 talks | 7 | THINGS",
        "A350 | 350 | THINGS"
      })
  void isACountOrNothingKnown(String text, String number, String counts) {
    Piece.Num num = only(text);
    assertEquals(counts, num.counts().name());
    assertEquals(number, num.number().toPlainString().replaceFirst("0{6,}$", ""));
  }

  private static Piece.Num only(String text) {
    Letters.Line line = Letters.line(text);
    List<Piece> pieces =
        SCANNER.pieces(line.plain(), line.shown(), Sentences.language(line.plain()));
    return pieces.stream()
        .filter(Piece.Num.class::isInstance)
        .map(Piece.Num.class::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError(pieces.toString()));
  }
}
