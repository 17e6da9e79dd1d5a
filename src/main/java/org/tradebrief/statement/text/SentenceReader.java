package org.tradebrief.statement.text;

import java.util.List;
import java.util.Optional;
import org.tradebrief.table.Period;

/**
 * Reads one sentence. The most particular saying is looked for first; what nobody claims is listed
 * as unread with the reason.
 */
final class SentenceReader {

  private SentenceReader() {}

  /**
   * @param told what was read of it before
   */
  static Told read(Told told, Clauses clauses) {
    Tokens tokens = clauses.tokens();
    SentenceParts parts = SentenceParts.of(clauses, told);
    new Duties(parts).read();
    new Rates(parts).read();
    new Forecasts(parts).read();
    new Standings(parts).read();
    new Amounts(parts).read();
    new Changes(parts).read();
    new DutyEffects(parts).read();
    new Wordings(parts).read();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.isNum(i) && hasDigits(tokens, i)) {
        told.unread(i, why(tokens.num(i)));
      }
    }
    remember(parts);
    if (tokens.has(Role.DUTY)) {
      clauses.carry().spokeOfDuties();
    }
    return told;
  }

  private static Told.Why why(Piece.Num num) {
    return switch (num.counts()) {
      case UNIT, MONTHS, YEARS, ORDINAL, RANK -> Told.Why.MEASURE;
      case RANGE -> Told.Why.KIND;
      case THINGS, MONEY, NOTHING -> Told.Why.UNIT;
    };
  }

  /** An ordinal in words that stands in nothing is a word. */
  private static boolean hasDigits(Tokens tokens, int at) {
    Piece piece = tokens.get(at);
    return tokens
        .text()
        .substring(piece.start(), piece.end())
        .chars()
        .anyMatch(c -> Letters.isDigit((char) c) || KanjiNumber.isLetter((char) c));
  }

  private static void remember(SentenceParts parts) {
    Carry carry = parts.clauses().carry();
    for (int i = 0; i < parts.tokens().size(); i++) {
      boolean about =
          parts.tokens().isTime(i) && !parts.tokens().inside(i) && !parts.times().isCompared(i);
      if (about && !(parts.tokens().when(i) instanceof When.Day)) {
        Optional<Period> period = parts.times().read(i).period();
        period.ifPresent(carry::named);
      }
    }
    List<Noun> spoken =
        parts.clauses().nouns().stream()
            .filter(n -> !n.object() && n.flow().isPresent() && !n.unclear())
            .toList();
    boolean one =
        spoken.stream().map(n -> parts.clauses().about(n, Optional.empty())).distinct().count()
            == 1;
    carry.spoke(
        spoken.stream().reduce((a, b) -> b),
        one ? Optional.of(spoken.getFirst()) : Optional.empty());
  }
}
