package org.tradebrief.statement.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tradebrief.statement.About;
import org.tradebrief.statement.Detail;
import org.tradebrief.statement.Stated;
import org.tradebrief.statement.StatementKind;
import org.tradebrief.table.Month;
import org.tradebrief.table.Period;

/** A sentence taken apart, for the readers of its single sayings. */
record SentenceParts(Tokens tokens, Clauses clauses, Times times, Moves moves, Told told) {

  static SentenceParts of(Clauses clauses, Told told) {
    return new SentenceParts(
        clauses.tokens(), clauses, new Times(clauses), new Moves(clauses), told);
  }

  /** The noun of a piece, if it is clear whose trade it means. */
  Optional<Noun> noun(int piece) {
    return clauses
        .of(piece)
        .filter(noun -> noun.flow().isPresent() && !noun.unclear() && noun.areas().size() < 2);
  }

  /** True where a "not", "would" or "if" stands in the clause of a piece: nothing is claimed. */
  boolean denied(int piece) {
    int from = 0;
    for (Noun noun : clauses.nouns()) {
      from = noun.from() <= piece && !noun.object() ? noun.from() : from;
    }
    int first = Math.max(0, from - 3);
    int last = clauses.isJapanese() ? Math.min(tokens.size(), piece + 6) : piece;
    int not = tokens.next(clauses.isJapanese() ? piece : first, last, Role.NOT);
    return not >= 0 && !tokens.inside(not);
  }

  Map<Detail, String> details(Times.Found found) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    if (!found.stage().isEmpty()) {
      details.put(Detail.STAGE, found.stage());
    }
    return details;
  }

  static Map<Detail, String> details(Detail name, String text) {
    Map<Detail, String> details = new EnumMap<>(Detail.class);
    details.put(name, text);
    return details;
  }

  /** Says it of the noun in the time, or of nothing if the time is none that the tables have. */
  boolean say(
      StatementKind kind,
      Noun noun,
      Times.Found time,
      String form,
      Optional<Stated> value,
      Map<Detail, String> more,
      int piece) {
    if (time.period().isEmpty() || !time.span().isEmpty()) {
      if (piece >= 0 && tokens.isNum(piece)) {
        told.unread(piece, Told.Why.PERIOD);
      }
      return false;
    }
    Map<Detail, String> details = details(time);
    details.putAll(more);
    told.say(kind, clauses.about(noun, time.period()), form, value, details, piece);
    return true;
  }

  About about(Noun noun, Times.Found time) {
    return clauses.about(noun, time.period());
  }

  boolean isMonth(Optional<Period> period) {
    return period.filter(Month.class::isInstance).isPresent();
  }
}
